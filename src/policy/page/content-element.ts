import type { Line } from './lines/line.ts'

/** What part of a page the text is: what the document's own selector selects, or what the page marks. */
export type Part = 'selected' | 'article' | 'main' | 'body'

/** An element that may hold the document: a range of the page's lines. */
export interface Candidate {
	readonly kind: Part
	readonly from: number
	readonly to: number
	/** Characters of its text. */
	readonly length: number
	/** The page ended before the element did. */
	readonly cut: boolean
}

/** The lines of the document in the page. */
export interface Content {
	readonly part: Part
	readonly lines: readonly Line[]
	readonly cut: boolean
}

/**
 * The document's part of a page: the selected elements; else the `main` part, or the one `article` that is most of it;
 * else the whole body. A heading that `main` puts above the text is its title and belongs to it.
 */
export function chooseContent(lines: readonly Line[], candidates: readonly Candidate[]): Content {
	const of = (kind: Part) => candidates.filter((candidate) => candidate.kind === kind && candidate.length > 0)
	const body = candidates.find(({ kind }) => kind === 'body') ?? {
		kind: 'body',
		from: 0,
		to: lines.length,
		length: Infinity,
		cut: true,
	}
	const main = longest(of('main'))
	const around = main ?? body
	const chosen = outermost(of('selected'))
	if (chosen.length === 0) {
		const article = longest(of('article').filter((inner) => isWithin(inner, around)))
		chosen.push(article && article.length >= around.length / 2 ? article : around)
	}
	const first = chosen[0]!
	const title = main ? lines.slice(main.from, Math.max(main.from, first.from)).filter(isHeadingLine) : []
	return {
		part: first.kind,
		lines: [...title, ...chosen.flatMap(({ from, to }) => lines.slice(from, to))],
		cut: chosen.some(({ cut }) => cut),
	}
}

const isHeadingLine = ({ kind }: Line): boolean => kind === 'heading'

const isWithin = (inner: Candidate, outer: Candidate): boolean =>
	inner.from >= outer.from && inner.to <= outer.to

const longest = (candidates: readonly Candidate[]): Candidate | undefined =>
	candidates.toSorted((a, b) => b.length - a.length || a.from - b.from)[0]

/** Candidates in the order of the page, without those inside others. */
function outermost(candidates: readonly Candidate[]): Candidate[] {
	const kept: Candidate[] = []
	for (const candidate of candidates.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
		const last = kept.at(-1)
		if (!last || candidate.from >= last.to) kept.push(candidate)
	}
	return kept
}
