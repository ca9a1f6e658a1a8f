import { decodeHTML, decodeHTMLAttribute } from 'entities'
import { Tokenizer } from 'htmlparser2'

import { type Tag, describeTag } from './tags.ts'

export type Attributes = Readonly<Record<string, string>>

/** What a walk over a page calls, in the order of the page: every `open` gets its `close`, properly nested. */
export interface Visitor {
	/** An element without content is closed at once. */
	readonly open: (tag: Tag, attributes: Attributes) => void
	/** `ended` is false where the page itself ended before the element did. */
	readonly close: (tag: Tag, ended: boolean) => void
	/** A piece of text as the page has it: `decodeText` makes characters of its entities. */
	readonly text: (piece: string) => void
	/** Asked at every tag: the rest of the page is of no interest. */
	readonly isDone: () => boolean
}

/** A tag and how many of its name are open in the page. */
interface PageTag extends Tag {
	open: number
}

/** Of an element that has none of those wanted. */
export const NO_ATTRIBUTES: Attributes = Object.freeze({})

/** More elements than any policy page has, by ten times. A page with more is not walked to its end. */
const MOST_ELEMENTS = 120_000

/** How far up an end tag of an inline element looks for its start. */
const MOST_INLINE = 64

/**
 * Walks a page's tags and text by htmlparser2's tokenizer, in time linear in its length whatever it holds: no tree is
 * built, open elements are a flat list. Only attributes in `wanted` are handed on. False when the walk
 * ended before the page.
 */
export function walkTags(html: string, wanted: ReadonlySet<string>, visitor: Visitor): boolean {
	const tags = new Map<string, PageTag>()
	const stack: PageTag[] = []
	let elements = 0
	let tag: PageTag
	let attributes: Record<string, string> | null = null
	let attribute: string | null = null
	let value = ''

	const tagAt = (start: number, end: number): PageTag => {
		const written = html.slice(start, end)
		return tags.get(written) ?? tagNamed(written)
	}
	/** The tag of a name in any case; kept under the spelling met, so that the next is found at once. */
	const tagNamed = (written: string): PageTag => {
		const name = written.toLowerCase()
		const tag = tags.get(name) ?? { ...describeTag(name), open: 0 }
		tags.set(name, tag).set(written, tag)
		return tag
	}
	const wantedName = (name: string) => (wanted.has(name) ? name : null)
	const pop = (ended: boolean) => {
		const last = stack.pop()!
		last.open--
		visitor.close(last, ended)
	}
	const begin = (closesItself: boolean) => {
		while (stack.length > 0 && stack[stack.length - 1]!.endedBy?.has(tag.name)) pop(true)
		visitor.open(tag, attributes ?? NO_ATTRIBUTES)
		attributes = null
		if (tag.isVoid || (closesItself && tags.get('svg')?.open)) visitor.close(tag, true)
		else {
			tag.open++
			stack.push(tag)
		}
		if (++elements > MOST_ELEMENTS || visitor.isDone()) tokenizer.pause()
	}
	/** How many elements an end tag closes; 0 for one that closes none. A mere `</b>` closes no block around it. */
	const depthOf = (ending: PageTag): number => {
		if (ending.open === 0) return 0
		const isStrong = ending.isBlock || ending.isUnseen
		for (let depth = 1; ; depth++) {
			const open = stack[stack.length - depth]
			if (open === ending) return depth
			if (!isStrong && (!open || open.isBlock || depth > MOST_INLINE)) return 0
		}
	}
	const tokenizer = new Tokenizer(
		{ decodeEntities: false },
		{
			onopentagname(start, end) {
				tag = tagAt(start, end)
			},
			onattribname(start, end) {
				const name = html.slice(start, end)
				attribute = wanted.has(name) ? name : wantedName(name.toLowerCase())
				value = ''
			},
			onattribdata(start, end) {
				if (attribute !== null) value += html.slice(start, end)
			},
			onattribend() {
				if (attribute !== null)
					(attributes ??= {})[attribute] ??= value.includes('&') ? decodeHTMLAttribute(value) : value
			},
			onopentagend: () => begin(false),
			onselfclosingtag: () => begin(true),
			onclosetag(start, end) {
				const ending = tagAt(start, end)
				const depth = depthOf(ending)
				for (let closing = 0; closing < depth; closing++) pop(true)
				// Browsers make an empty paragraph of an end without a start, and a break of an end of one.
				if (ending.name === 'br' || (ending.name === 'p' && depth === 0)) {
					visitor.open(ending, NO_ATTRIBUTES)
					visitor.close(ending, true)
				}
			},
			ontext: (start, end) => visitor.text(html.slice(start, end)),
			ontextentity: ignore,
			onattribentity: ignore,
			oncomment: ignore,
			oncdata: ignore,
			ondeclaration: ignore,
			onprocessinginstruction: ignore,
			onend: ignore,
		},
	)
	tokenizer.write(html)
	if (!tokenizer.running) return false
	tokenizer.write(PAGE_END)
	tokenizer.end()
	while (stack.length > 0) pop(false)
	return !visitor.isDone()
}

const ignore = () => {}

/** After a page: ends what it left open, so that no broken tag at its end is taken for text. */
const PAGE_END = '<!---->'

/** The characters of a piece of text. Few pieces have entities: to look for them in each is cheaper than in each letter. */
export const decodeText = (piece: string): string => (piece.includes('&') ? decodeHTML(piece) : piece)
