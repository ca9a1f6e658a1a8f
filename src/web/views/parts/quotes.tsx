interface QuotesProps {
	readonly before?: string | undefined
	readonly after?: string | undefined
}

/** Exact words of the older and the newer version, side by side where there is room. */
export const Quotes = ({ before, after }: QuotesProps) =>
	before || after ? (
		<div class="quotes">
			{before && <Quote label="Before" words={before} />}
			{after && <Quote label="Now" words={after} />}
		</div>
	) : null

const Quote = ({ label, words }: { label: string; words: string }) => (
	<figure>
		<figcaption class="label">{label}</figcaption>
		<blockquote>{words}</blockquote>
	</figure>
)
