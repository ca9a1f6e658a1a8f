import type { Severity } from '../../../policy/model.ts'
import type { ChangeOutline } from '../../../store/change-lists.ts'
import { formatDay } from '../../../wording/times.ts'
import { severityWords } from '../../../wording/names.ts'

/** Severity by word and shape; colour only repeats it. */
export const SeverityMark = ({ severity }: { severity: Severity }) => (
	<span class={`mark ${severity}`}>{severityWords[severity]}</span>
)

/** What else is remarkable about a change. */
export const Flags = ({
	change,
}: {
	change: Pick<ChangeOutline, 'silentEdit' | 'returnTo' | 'flips' | 'announcements'>
}) => (
	<>
		{change.silentEdit && <span class="flag">Silent edit</span>}
		{change.flips && <span class="flag">Goes back and forth</span>}
		{change.returnTo !== null && <span class="flag">Back to version {change.returnTo}</span>}
		{change.announcements.map(({ date }) => (
			<span class="flag">Announced for {formatDay(date)}</span>
		))}
	</>
)
