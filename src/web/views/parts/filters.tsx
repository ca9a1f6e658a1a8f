import { severities, topics } from '../../../policy/model.ts'
import { link } from '../../../routes.ts'
import type { Sight } from '../../load/health.ts'
import { type HistoryQuery, toSearch } from '../../load/history-query.ts'
import { severityWords, topicLabel } from '../../../wording/names.ts'

interface FiltersProps {
	readonly sights: readonly Sight[]
	readonly query: HistoryQuery
}

/** The plain form that narrows the register. */
export const Filters = ({ sights, query }: FiltersProps) => (
	<search class="filters" id="find">
		<form method="get" action={link('history')}>
			<h2>Find in the register</h2>
			<label for="q">Words, or a “phrase”</label>
			<input id="q" name="q" type="search" value={query.q} maxlength={200} />
			<Choice
				name="document"
				label="Document"
				all="All documents"
				chosen={query.document}
				options={sights.map(({ id, title }) => [id, title])}
			/>
			<Choice
				name="topic"
				label="Topic"
				all="All topics"
				chosen={query.topic}
				options={topics.map((topic) => [topic, topicLabel(topic)])}
			/>
			<Choice
				name="severity"
				label="Severity"
				all="Any severity"
				chosen={query.severity}
				options={severities.toReversed().map((severity) => [severity, severityWords[severity]])}
			/>
			<label for="since">From</label>
			<input id="since" name="since" type="date" value={query.since} />
			<label for="until">To</label>
			<input id="until" name="until" type="date" value={query.until} />
			<p class="act">
				<button>Show</button>
				{toSearch(query) !== '' && <a href={link('history')}>Show all</a>}
			</p>
		</form>
	</search>
)

interface ChoiceProps {
	readonly name: string
	readonly label: string
	readonly all: string
	readonly chosen: string | undefined
	readonly options: readonly (readonly [value: string, text: string])[]
}

const Choice = ({ name, label, all, chosen, options }: ChoiceProps) => (
	<>
		<label for={name}>{label}</label>
		<select id={name} name={name}>
			<option value="">{all}</option>
			{options.map(([value, text]) => (
				<option value={value} selected={value === chosen}>
					{text}
				</option>
			))}
		</select>
	</>
)
