import type { RecordedChange } from '../../../store/changes.ts'
import { formatDay } from '../../../wording/times.ts'
import { versionsWords } from '../../../wording/names.ts'

interface CitationProps {
	readonly change: RecordedChange
	readonly title: string
	readonly address: string
}

/** A sentence as it stands within quotation marks: its own become single. */
const quotable = (sentence: string): string =>
	sentence.replace(/\.$/, '').replaceAll('“', '‘').replaceAll('”', '’')

/** How to name this change so that others find it. */
export const Citation = ({ change, title, address }: CitationProps) => (
	<section aria-labelledby="cite">
		<h2 id="cite">How to cite</h2>
		<p class="cite">
			Clausewatch. “{quotable(change.summary)}.” Change <i>{change.id}</i> of LinkedIn, <i>{title}</i>,
			{versionsWords(change)}, first seen {formatDay(change.firstSeen)}, confirmed{' '}
			{formatDay(change.confirmedAt)}. {address}
		</p>
	</section>
)
