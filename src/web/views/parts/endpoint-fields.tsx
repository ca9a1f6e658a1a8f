import { type Document, severities, topics } from '../../../policy/model.ts'
import { eventTypes } from '../../../store/alerts/alerts.ts'
import type { FaultsByField } from '../../../wording/faults.ts'
import { eventWords, severityFloors, topicLabel } from '../../../wording/names.ts'
import { Boxes } from './boxes.tsx'

/** What a form says of an endpoint, unchecked. */
export interface EndpointWishes {
	readonly name?: string | undefined
	readonly minSeverity?: string | undefined
	readonly types?: readonly string[] | undefined
	readonly documents?: readonly string[] | undefined
	readonly topics?: readonly string[] | undefined
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
		<fieldset>
			<legend>Changes to tell</legend>
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

/** What is wrong with what was filled in. */
export const Problems = ({ problems }: { problems: FaultsByField }) => {
	const list = Object.entries(problems)
	return list.length > 0 ? (
		<div class="blind" role="alert">
			<p>
				<strong>Nothing was done.</strong> Please correct:
			</p>
			<ul>
				{list.map(([field, what]) => (
					<li>{field === 'url' ? `The address ${what}` : `${field} ${what}`}</li>
				))}
			</ul>
		</div>
	) : null
}
