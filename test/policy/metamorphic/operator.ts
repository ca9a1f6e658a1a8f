/** One way to edit a text: a turn makes it say something else, a harmless edit does not. */
export interface Operator {
	/** Unique. */
	readonly name: string
	readonly kind: 'turn' | 'harmless'
	/** What it is done to: a section of a page, or a page. */
	readonly of: 'section' | 'page'
	/** Holds only from the older to the newer text. */
	readonly oneWay: boolean
	readonly rewrite: Rewrite
}

/** The text edited once, in every place where that can be: none where there is no place. */
export type Rewrite = (text: string) => string[]

type Options = Partial<Pick<Operator, 'of' | 'oneWay'>>
const operator =
	(kind: Operator['kind']) =>
	(name: string, rewrite: Rewrite, options: Options = {}): Operator => ({
		name,
		kind,
		of: 'section',
		oneWay: false,
		rewrite,
		...options,
	})
export const turn = operator('turn')
export const harmless = operator('harmless')

type By = string | ((...match: string[]) => string)

/** Replaces a match, in one place at a time; headings are left alone. `$1` stands for a group. */
export const each =
	(pattern: RegExp, by: By): Rewrite =>
	(text) =>
		[...text.matchAll(pattern)]
			.filter(({ index }) => text[text.lastIndexOf('\n', index - 1) + 1] !== '#')
			.map((match) => replace(text, match, by))

/** The same, headings included. */
export const eachIn =
	(pattern: RegExp, by: By): Rewrite =>
	(text) =>
		[...text.matchAll(pattern)].map((match) => replace(text, match, by))

function replace(text: string, match: RegExpExecArray, by: By): string {
	const words =
		typeof by === 'string' ? by.replaceAll(/\$(\d)/g, (_, group) => match[group] ?? '') : by(...match)
	return text.slice(0, match.index) + words + text.slice(match.index + match[0].length)
}

/** Words for other words and the other way round: pairs such as `one/other, some/more`. */
export function swaps(pairs: string): Rewrite {
	const both = pairs.split(', ').flatMap((pair) => {
		const [one, other] = pair.split('/') as [string, string]
		return [wholly(one, other), wholly(other, one)]
	})
	return either(...both)
}

/** Words for other words, whole. */
const wholly = (from: string, to: string): Rewrite =>
	each(new RegExp(`(?<![\\w/-])${from}(?![\\w-])`, 'g'), to.replace(/\(\?.*?\)/g, ''))

/** All that any of some rewritings makes. */
export const either =
	(...rewrites: readonly Rewrite[]): Rewrite =>
	(text) =>
		rewrites.flatMap((rewrite) => rewrite(text))

/** The words with a capital at the start of each sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
