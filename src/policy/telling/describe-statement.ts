import { dateInWords } from '../english/dates.ts'
import { amid, quoted } from '../english/quotes.ts'
import type { Reason, Scope, StatementFinding } from '../model.ts'
import { reasonOf } from '../rules/reasons.ts'
import { statements } from '../statements/catalogue/all.ts'
import { reachesBeyond } from '../statements/reach.ts'
import { scopeInWords, titleOf } from '../statements/titles.ts'

/** A statement withdrawn, answered or made, to be described. */
export interface AlteredStatement {
	/** Name of its ground. */
	readonly rule: 'withdrawn' | 'permitted' | 'answered' | 'partly-answered'
	/** What happened, e.g. "no longer says that". */
	readonly verb: string
	/** How far it reaches ("in the UK"), to stand before what is said; may be empty. */
	readonly reach: string
	/** What the statement says, or the question answered. */
	readonly title: string
	/** Exact words it rests on. */
	readonly quote: string
	readonly reason: Reason
}

const MAX_LINE = 240

/**
 * Why an altered statement is material by itself: a commitment withdrawn or made to fewer, a question answered, a
 * permission that is new or reaches others. `seen` is the day it was seen, ISO: what begins later is told as coming, as
 * is all of a text that holds from a later day.
 */
export function describeAlteration(
	finding: StatementFinding,
	seen: string,
	holdsFrom: string | null = null,
): AlteredStatement[] {
	const { id, state, quote, before, lead, leadBefore, scope, scopeBefore } = finding
	const kind = statements.find((one) => one.id === id)?.kind
	const described = (
		rule: AlteredStatement['rule'],
		[verb, what]: readonly [verb: string, what: string],
		of = scope,
	): AlteredStatement[] => {
		const title = titleOf(id, quote ?? before)
		const reach = of ? reachInBrackets(of, title, seen) : ''
		const sides = [
			before === null || rule.endsWith('answered') ? null : linesQuoted(before, leadBefore),
			quote === null ? null : linesQuoted(quote, lead),
		]
		const words =
			sides[0] && sides[1]
				? holdsFrom
					? `${sides[1]}. Until then: ${sides[0]}`
					: `Before: ${sides[0]}. Now: ${sides[1]}`
				: rule === 'withdrawn' && sides[0]
					? `${holdsFrom ? 'Until then' : 'Before'}: ${sides[0]}`
					: (sides[1] ?? '')
		const text = `${what}${reach && `, ${reach}`}: ${within(title)}${title.endsWith('?') ? ' ' : '. '}${words}`
		return [
			{
				rule,
				verb: holdsFrom ? verb.replace(/^now /u, '') : verb,
				reach,
				title,
				quote: (rule === 'withdrawn' ? (before ?? quote) : quote) ?? '',
				reason: reasonOf(rule, { before, after: quote }, '', dated(text, holdsFrom)),
			},
		]
	}
	if (state === 'withdrawn' && kind === 'commitment')
		return described('withdrawn', ['no longer says that', 'No longer said'], scopeBefore)
	if (state === 'answered')
		return described('answered', ['answers an open question,', 'An open question is answered'])
	if (state === 'partly-answered')
		return described('partly-answered', [
			'answers in part an open question,',
			'An open question is answered in part',
		])
	if (state === 'stated' && kind === 'permission')
		return described('permitted', ['now says that', 'Newly said'])
	if (state !== 'rescoped' || !scope || !scopeBefore) return []
	if (kind === 'permission' && reachesBeyond([scope], [scopeBefore]))
		return described('permitted', ['now says that', 'Now said'])
	if (kind === 'commitment' && reachesBeyond([scopeBefore], [scope]))
		return described('withdrawn', ['now says only that', 'Now said only'])
	return []
}

const dated = (text: string, holdsFrom: string | null): string =>
	holdsFrom ? `From ${dateInWords(holdsFrom)}: ${amid(text)}` : text

/** A day that has come by the time it is read limits nothing; nor do people whom the title names. */
const reachInBrackets = (scope: Scope, title: string, seen: string): string =>
	scopeInWords({
		...scope,
		who: scope.who.filter((name) => !title.toLowerCase().includes(name.replace(/^members /u, ''))),
		from: scope.from !== null && scope.from > seen.slice(0, 10) ? scope.from : null,
	}).join(', ')

/** Words with what leads into them. */
const linesQuoted = (words: string, lead: string | null | undefined): string =>
	[...(lead ?? '').split('\n').filter((line) => leads(line, words)), words]
		.map((line) => quoted(line, MAX_LINE))
		.join(' ')

/** A sentence needs no heading above it, only what it completes or answers. */
const leads = (line: string, words: string): boolean =>
	line !== '' && !line.includes(' | ') && (/[:?]\W*$/u.test(line) || !/[.!?]\W*$/u.test(words))

/** Titles that differ in what is spoken of and say the same of it. */
const PREDICATE = /^(.+?) (is|are|may be) (.+)$/u
/** "are used to train AI", of one or of several. */
const predicateOf = (title: string): string | undefined => {
	const [, , verb, rest] = PREDICATE.exec(title) ?? []
	return rest && `${verb === 'is' ? 'are' : verb} ${rest}`
}
/** Kinds of data named one by one. */
const MAX_NAMED = 3
/** A name keeps its capital amid a sentence. */
const KEEPS_CAPITAL = /^(?:\p{Lu}{2}|LinkedIn|Microsoft)/u

/** Of statements altered alike, those of the first one's verb, reach and predicate: they are told in one sentence. */
export function toldTogether(altered: readonly AlteredStatement[]): AlteredStatement[] {
	const key = ({ verb, reach, title }: AlteredStatement) => `${verb} ${reach} ${predicateOf(title) ?? title}`
	return altered.filter((one) => key(one) === key(altered[0]!))
}

/** Statements told together, in words; with the quote, of at most `quote` characters, where all rest on one. */
export function describeStatements(altered: readonly AlteredStatement[], quote: number | null): string {
	const [first, ...others] = altered as [AlteredStatement, ...AlteredStatement[]]
	const { verb, reach, title, quote: words } = first
	const subjects = [first, ...others].map((one) => within(PREDICATE.exec(one.title)?.[1] ?? one.title))
	const what = subjects.length > 1 ? `${enumerate(subjects)} ${predicateOf(title)}` : within(title)
	const alone = quote !== null && altered.every((one) => one.quote === words)
	const said = alone ? `${title.endsWith('?') ? '' : ':'} ${quoted(words, quote)}` : ''
	return `${verb}${reach && !title.endsWith('?') ? `, ${reach},` : ''} ${what}${said}`
}

/** "a, b and c", "a, b, c and 4 more kinds of data". */
function enumerate(subjects: readonly string[]): string {
	const named = subjects.length > MAX_NAMED ? subjects.slice(0, MAX_NAMED) : subjects.slice(0, -1)
	const left = subjects.length - named.length
	return `${named.join(', ')} and ${left > 1 ? `${left} more kinds of data` : subjects.at(-1)}`
}

const within = (title: string): string =>
	KEEPS_CAPITAL.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)
