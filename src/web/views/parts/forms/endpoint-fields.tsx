import type { Document } from '../../../../policy/model.ts'
import { eventTypes } from '../../../../store/alerts/alerts.ts'
import { eventWords } from '../../../../wording/names.ts'
import { type FilterWishes, FloorField, ScopeFields } from './filter-fields.tsx'

/** What a form says of an endpoint, unchecked. */
export interface EndpointWishes extends FilterWishes {
	readonly name?: string | undefined
	readonly types?: readonly string[] | undefined
}

interface FieldsProps {
	readonly documents: readonly Document[]
	readonly given: EndpointWishes
}

/** The fields of an endpoint but for its address. */
export const EndpointFields = ({ documents, given }: FieldsProps) => (
	<>
		<p class="field">
			<label for="name">Name, if you like</label>
			<input id="name" name="name" maxlength={80} value={given.name} />
		</p>
		<FloorField legend="Changes to tell" given={given} />
		<fieldset>
			<legend>Events</legend>
			{eventTypes.map((type) => (
				<label class="choice">
					<input
						type="checkbox"
						name="types"
						value={type}
						checked={given.types?.includes(type) ?? !type.startsWith('monitor.')}
					/>
					{eventWords[type]}
				</label>
			))}
		</fieldset>
		<ScopeFields documents={documents} given={given} />
	</>
)
