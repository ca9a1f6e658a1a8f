// Each word of a clause becomes one letter (claim-lexicon.ts), so a clause is a short string and its grammar a pattern.
// `S` stands for what is asked about; an act that is denied takes its small letter: U used, u not used.
import { memoise } from '../../english/memoise.ts'
import { lexicon } from './claim-lexicon.ts'

const SCANNER = new RegExp(
	`${lexicon.map(([, source]) => `\\b(${source})(?![\\w-]|'\\w)`).join('|')}|[a-z0-9][a-z0-9'/-]*|[,:;=]`,
	'g',
)

interface TaggedWord {
	readonly at: number
	readonly tag: string
}

/** Clauses and leads of a document, which one statement after the other looks at. */
const MAX_CLAUSES = 4000

const taggedWordsOf = memoise(MAX_CLAUSES, (clause): readonly TaggedWord[] =>
	Array.from(clause.matchAll(SCANNER), (match) => {
		const group = match.findIndex((text, index) => index > 0 && text !== undefined)
		const sign = match[0] === ',' ? 'c' : /[:;]/.test(match[0]) ? ':' : match[0] === '=' ? '=' : 'w'
		return { at: match.index, tag: group > 0 ? lexicon[group - 1]![0] : sign }
	}),
)

/** The tags of a clause in `plain` words. */
export const tagsOf = memoise(MAX_CLAUSES, (clause) =>
	taggedWordsOf(clause)
		.map(({ tag }) => tag)
		.join(''),
)

const DETERMINER = /^(?:your|the|their|our|my|any|all|some|every)\b/

/** The same with every stretch that `subject` matches as one `S`, its determiner apart. */
export function tagsAbout(clause: string, subject: RegExp): string {
	const spans = Array.from(
		clause.matchAll(subject),
		({ 0: { length }, index }) => [index, index + length] as const,
	)
	let tags = ''
	let next = 0
	for (const { at, tag } of taggedWordsOf(clause)) {
		for (let span = spans[next]; span && span[0] <= at; span = spans[++next])
			tags += DETERMINER.test(clause.slice(...span)) ? 'aS' : 'S'
		if (!spans.some(([from, to]) => at >= from && at < to)) tags += tag
	}
	return tags + 'S'.repeat(spans.length - next)
}
