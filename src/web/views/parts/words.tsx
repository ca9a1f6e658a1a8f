import type { AssessedEdit, Run } from '../../../policy/model.ts'

/** Unchanged words shown beside changed ones, in characters; the rest stands in the version. */
const CONTEXT = 240
/** Shortest stretch worth leaving out. */
const WORTH_LEAVING = 160

interface WordsProps {
	readonly edit: AssessedEdit
	/** Leaves one side out, for the two beside each other. */
	readonly without?: 'removed' | 'added'
}

/** The words of an edit, struck and underlined; long unchanged stretches shortened. */
export const Words = ({ edit, without }: WordsProps) => {
	if (edit.kind === 'moved') return <>{edit.after}</>
	const runs = (edit.runs ?? wholly(edit)).filter(({ op }) => op !== without)
	return (
		<>
			{runs.map(({ op, text }, index) => {
				if (op === 'removed') return <del>{text}</del>
				if (op === 'added') return <ins>{text}</ins>
				return <Same text={text} first={index === 0} last={index === runs.length - 1} />
			})}
		</>
	)
}

const wholly = ({ before, after }: AssessedEdit): Run[] => [
	...(before === null ? [] : [{ op: 'removed', text: before } as const]),
	...(after === null ? [] : [{ op: 'added', text: after } as const]),
]

const Same = ({ text, first, last }: { text: string; first: boolean; last: boolean }) => {
	const head = first ? 0 : CONTEXT
	const tail = last ? 0 : CONTEXT
	if (text.length < head + tail + WORTH_LEAVING) return <>{text}</>
	// Cut at a space, so that no word and no surrogate pair is torn.
	const from = head === 0 ? 0 : text.indexOf(' ', head)
	const to = tail === 0 ? text.length : text.lastIndexOf(' ', text.length - tail) + 1
	if (from < 0 || to <= from) return <>{text}</>
	const count = (to - from).toLocaleString('en-GB')
	return (
		<>
			{text.slice(0, from)}
			<span class="left-out"> {count} characters unchanged </span>
			{text.slice(to)}
		</>
	)
}
