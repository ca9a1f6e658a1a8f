interface BoxesProps {
	readonly name: string
	readonly legend: string
	readonly options: readonly (readonly [value: string, text: string])[]
	readonly chosen: readonly string[]
}

/** Boxes to tick; none ticked means all. */
export const Boxes = ({ name, legend, options, chosen }: BoxesProps) => (
	<fieldset>
		<legend>
			{legend} <span class="soft">(all, if you tick none)</span>
		</legend>
		<div class="boxes">
			{options.map(([value, text]) => (
				<label class="choice">
					<input type="checkbox" name={name} value={value} checked={chosen.includes(value)} />
					{text}
				</label>
			))}
		</div>
	</fieldset>
)
