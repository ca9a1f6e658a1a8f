import { type Document, severities, topics } from '../../../../policy/model.ts'
import { eventTypes } from '../../../../store/alerts/alerts.ts'
import { eventWords, severityFloors, topicLabel } from '../../../../wording/names.ts'
import { Boxes } from './boxes.tsx'

/** Which changes somebody asks for, as a form says it, unchecked. */
export interface FilterWishes {
	readonly minSeverity?: string | undefined
	readonly documents?: readonly string[] | null | undefined
	readonly topics?: readonly string[] | null | undefined
}

/** Which events, likewise. */
export interface EventWishes {
	readonly types?: readonly string[] | undefined
}

interface FieldsProps {
	readonly legend: string
	readonly documents: readonly Document[]
	readonly given: FilterWishes
}

/** The floor of severity. */
export const FloorField = ({ legend, given }: Pick<FieldsProps, 'legend' | 'given'>) => (
	<fieldset>
		<legend>{legend}</legend>
		{severities.toReversed().map((severity) => (
			<label class="choice">
				<input
					type="radio"
					name="minSeverity"
					value={severity}
					checked={severity === (given.minSeverity ?? 'material')}
				/>
				{severityFloors[severity]}
			</label>
		))}
	</fieldset>
)

/** The events; where nothing was said yet, those ticked by default. */
export const EventFields = ({
	legend,
	given,
	byDefault,
}: {
	readonly legend: string
	readonly given: EventWishes
	readonly byDefault: (type: (typeof eventTypes)[number]) => boolean
}) => (
	<fieldset>
		<legend>{legend}</legend>
		{eventTypes.map((type) => (
			<label class="choice">
				<input
					type="checkbox"
					name="types"
					value={type}
					checked={given.types?.includes(type) ?? byDefault(type)}
				/>
				{eventWords[type]}
			</label>
		))}
	</fieldset>
)

/** The documents and topics. */
export const ScopeFields = ({ documents, given }: Pick<FieldsProps, 'documents' | 'given'>) => (
	<>
		<Boxes
			name="documents"
			legend="In these documents"
			options={documents.map(({ id, title }) => [id, title])}
			chosen={given.documents ?? []}
		/>
		<Boxes
			name="topics"
			legend="On these topics"
			options={topics.map((topic) => [topic, topicLabel(topic)])}
			chosen={given.topics ?? []}
		/>
	</>
)
