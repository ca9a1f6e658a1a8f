import type { Reason, StatementFinding } from '../model.ts'
import { quoted } from '../english/quotes.ts'
import { type Form, reasonOf } from '../rules/reasons.ts'
import { statements } from '../statements/catalogue/all.ts'
import { reachesBeyond } from '../statements/reach.ts'
import { scopeInWords, scopedTitle, titleOf } from '../statements/titles.ts'

/** A statement withdrawn, answered or made, to be described. */
export interface AlteredStatement {
	/** What happened, e.g. "no longer says that". */
	readonly verb: string
	/** How far it reaches ("in the UK"), to stand before what is said; may be empty. */
	readonly reach: string
	/** What the statement says, or the question answered. */
	readonly title: string
	/** Exact words it rests on. */
	readonly quote: string
}

/**
 * Why an altered statement is material by itself: a commitment withdrawn or made to fewer, a question answered, a
 * permission that is new or reaches others.
 */
export function describeAlteration(
	finding: StatementFinding,
): (AlteredStatement & { readonly reason: Reason })[] {
	const { id, state, quote, before, scope, scopeBefore } = finding
	const kind = statements.find((one) => one.id === id)?.kind
	const described = (rule: Form, verb: string, of = scope, words = quote) => [
		{
			verb,
			reach: of ? scopeInWords({ ...of, from: null }).join(', ') : '',
			title: titleOf(id),
			quote: words ?? '',
			reason: reasonOf(rule, { before, after: quote }, scopedTitle(id, of)),
		},
	]
	if (state === 'withdrawn' && kind === 'commitment')
		return described('withdrawn', 'no longer says that', scopeBefore, before)
	if (state === 'answered') return described('answered', 'answers an open question,')
	if (state === 'partly-answered') return described('partly-answered', 'answers in part an open question,')
	if (state === 'stated' && kind === 'permission') return described('permitted', 'now says that')
	if (state !== 'rescoped' || !scope || !scopeBefore) return []
	if (kind === 'permission' && reachesBeyond([scope], [scopeBefore]))
		return described('permitted', 'now says that')
	if (kind === 'commitment' && reachesBeyond([scopeBefore], [scope]))
		return described('withdrawn', 'now says only that')
	return []
}

/** Titles that differ in what is spoken of and say the same of it. */
const PREDICATE = /^(.+?) (?:is|are) (.+)$/u
/** Kinds of data named one by one. */
const MAX_NAMED = 3
/** A name keeps its capital amid a sentence. */
const NAME = /^(?:\p{Lu}{2}|LinkedIn|Microsoft)/u

/** Statements in words, those of one verb and predicate together; a single one with its quote. */
export function describeStatements(
	altered: readonly AlteredStatement[],
	max: number,
	alone: boolean,
): { text: string; count: number }[] {
	const groups = Map.groupBy(
		altered,
		({ verb, reach, title }) => `${verb} ${reach} ${PREDICATE.exec(title)?.[2] ?? title}`,
	)
	return [...groups.values()].map((group) => {
		const { verb, reach, title, quote } = group[0]!
		const subjects = group.map((one) => within(PREDICATE.exec(one.title)?.[1] ?? one.title))
		const what =
			subjects.length > 1 ? `${enumerate(subjects)} are ${PREDICATE.exec(title)![2]}` : within(title)
		const said =
			alone && altered.length === 1 ? `${title.endsWith('?') ? '' : ':'} ${quoted(quote, max)}` : ''
		return { text: `${verb}${reach && !title.endsWith('?') ? `, ${reach},` : ''} ${what}${said}`, count: 1 }
	})
}

/** "a, b and c", "a, b, c and 4 more kinds of data". */
function enumerate(subjects: readonly string[]): string {
	const named = subjects.length > MAX_NAMED ? subjects.slice(0, MAX_NAMED) : subjects.slice(0, -1)
	const left = subjects.length - named.length
	return `${named.join(', ')} and ${left > 1 ? `${left} more kinds of data` : subjects.at(-1)}`
}

const within = (title: string): string =>
	NAME.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)
