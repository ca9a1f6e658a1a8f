import type { Document } from '../../../../policy/model.ts'
import {
	type EventWishes,
	EventFields,
	type FilterWishes,
	FloorField,
	ScopeFields,
} from './filter-fields.tsx'

/** What a form says of an endpoint, unchecked. */
export interface EndpointWishes extends FilterWishes, EventWishes {
	readonly name?: string | undefined
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
		<EventFields legend="Events" given={given} byDefault={(type) => !type.startsWith('monitor.')} />
		<ScopeFields documents={documents} given={given} />
	</>
)
