import type { Document } from '../../../../policy/model.ts'
import { frequencies } from '../../../../store/alerts/wishes.ts'
import { frequencyChoices } from '../../../../wording/names.ts'
import {
	type EventWishes,
	EventFields,
	type FilterWishes,
	FloorField,
	ScopeFields,
} from './filter-fields.tsx'

/** What a form says somebody wants by email, unchecked. */
export interface GivenWishes extends FilterWishes, EventWishes {
	readonly frequency?: string | undefined
	readonly hour?: number | string | undefined
	readonly zone?: string | undefined
}

interface WishProps {
	readonly documents: readonly Document[]
	readonly given: GivenWishes
}

/** The fields of what somebody wants by email, and when. */
export const WishFields = ({ documents, given }: WishProps) => (
	<>
		<FloorField legend="Tell me of" given={given} />
		<ScopeFields documents={documents} given={given} />
		<EventFields legend="When" given={given} byDefault={(type) => type.startsWith('change.')} />
		<fieldset>
			<legend>How often</legend>
			{frequencies.map((frequency) => (
				<label class="choice">
					<input
						type="radio"
						name="frequency"
						value={frequency}
						checked={frequency === (given.frequency ?? 'at-once')}
					/>
					{frequencyChoices[frequency]}
				</label>
			))}
			<p class="field">
				<label for="hour">Hour of the digest, 0 to 23</label>
				<input id="hour" name="hour" type="number" min={0} max={23} value={String(given.hour ?? 8)} />
			</p>
			<p class="field">
				<label for="zone">Its time zone</label>
				<input id="zone" name="zone" list="zones" maxlength={64} value={given.zone ?? 'UTC'} />
				<datalist id="zones">
					{Intl.supportedValuesOf('timeZone').map((zone) => (
						<option value={zone} />
					))}
				</datalist>
			</p>
		</fieldset>
	</>
)
