import type { EditInContext } from '../../context/edit-in-context.ts'
import type { VersionText } from '../../context/version-pair.ts'
import { quoted } from '../../english/quotes.ts'
import { keyOf } from '../../english/sentences.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import { frameOf } from '../place.ts'
import type { Ground } from '../rule.ts'
import { type Told, clausesOfEdit } from '../told.ts'

const ANSWER = /^\W*(yes|no|on|off|never|always)\b/iu
const MAX_QUESTION = 110
const MAX_ANSWER = 90
/** "On by default", "turned off", "opted in": a switch and how it stands. */
const STANDS =
	/\b(?:(?:on|off|enabled|disabled|opted[- ](?:in|out)|public|private) by default|by default[^.;]{0,40}\b(?:on|off|enabled|disabled)|(?:is|are|stays?|remains?|turned|switched|set to) (?:on|off|enabled|disabled)|opt(?:ed|s)?[- ](?:in|out))\b/iu

/** An answer, a default, a setting. */
export const switched: Ground = {
	name: 'switch',
	weight: 88,
	reason: 'What is on or off, answered yes or no, opted in or out',
	because: 'an answer, a default or a switch is turned round',
	applies: [
		['? Do you lend our lamps?\nNo.', '? Do you lend our lamps?\nYes.'],
		['The lamp is off by default.', 'The lamp is on by default.'],
	],
	refuses: [['We mend lamps on Sundays.', 'We mend lamps on Mondays.']],
	tell: (one) => {
		const answered = answerTurned(one)
		if (answered) return answered
		const { before, after, phrases } = one.sentenceEdit
		if (before === null || after === null || !STANDS.test(before) || !STANDS.test(after)) return null
		const turned = phrases.some(({ removedTokens, addedTokens }) =>
			[...removedTokens, ...addedTokens].some(({ form }) => operatorOf(form) === 'switch'),
		)
		return turned ? { what: 'Switched', ...clausesOfEdit(one), leads: 'after' } : null
	},
}

/** “Do you use my posts?” was answered “No” and is answered “Yes”: in one edit, or in one removed and one added. */
function answerTurned(one: EditInContext): Told | null {
	const frame = frameOf(one)
	const question = one.cell ? one.cell.row : (frame?.lead ?? frame?.path.at(-1))
	if (!question) return null
	const { before, after } = one.sentenceEdit
	if (!ANSWER.test(before ?? after ?? '')) return null
	const { older, newer } = one.versions
	const was = before ?? answerTo(question, older)
	const is = after ?? answerTo(question, newer)
	const [old, now] = [was, is].map((text) => ANSWER.exec(text ?? '')?.[1]?.toLowerCase())
	if (!old || !now || old === now) return null
	const names = [question, one.cell?.head].flatMap((name) => (name ? [quoted(name, MAX_QUESTION)] : []))
	const [from, to] = [was!, is!].map((text) => quoted(text, MAX_ANSWER))
	return {
		what: `${names.join(', ')} was answered ${from} and is answered ${to}`,
		before: null,
		after: null,
		leads: 'after',
	}
}

/** The block after a question; null where the version does not ask it. */
const answerTo = (question: string, { blocks }: VersionText): string | null => {
	const at = question.trimEnd().endsWith('?')
		? blocks.findIndex(({ text }) => keyOf(text) === keyOf(question))
		: -1
	return at < 0 ? null : (blocks[at + 1]?.text ?? null)
}
