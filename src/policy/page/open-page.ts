import { type Candidate, type Content, type Found, chooseContent } from './content-element.ts'
import { furnitureAttributes, isFurniture } from './chrome-elements.ts'
import { type LineWriter, writeLines } from './lines.ts'
import type { Document } from '../model.ts'
import { type PageFacts, factAttributes, gatherFacts } from './page-facts.ts'
import { type Open, ask, partOf, placeAttributes, placeOf, endAnswer, outside } from './open-element.ts'
import { isAge } from './relative-age.ts'
import { attributesOf, isSelected, parseSelector } from './selector.ts'
import type { Tag } from './tags.ts'
import { type Attributes, walkTags } from './walk-tags.ts'

/** A page, opened in one pass: what it says of itself, and the lines of the document's text in it. */
export interface OpenPage extends Content, PageFacts {
	/** More elements than any policy page has: not read to its end. */
	readonly overfull: boolean
}

const ATTRIBUTES = ['href', ...placeAttributes, ...furnitureAttributes, ...factAttributes]

/** Opens a page and finds the document in it. Linear in the page's length; ages and reading times are left out. */
export function openPage(html: string, document: Document): OpenPage {
	const select = parseSelector(document.select ?? '') ?? []
	const remove = (document.remove ?? []).flatMap((text) => parseSelector(text) ?? [])
	const wanted = new Set([...ATTRIBUTES, ...attributesOf([...select, ...remove])])
	const facts = gatherFacts()
	const writer = writeLines()
	const candidates: Candidate[] = []
	const root = outside()
	const stack = [root]
	let open = root

	const isText = (tag: Tag, attributes: Attributes) =>
		!isFurniture(tag, attributes, open.inMain) && !isSelected(remove, tag.name, attributes)
	const whole = walkTags(html, wanted, {
		open(tag, attributes) {
			if (tag.isTelling) facts.open(tag, attributes)
			const found = isSelected(select, tag.name, attributes) ? 'selected' : partOf(tag, attributes)
			const isBlock = tag.isBlock || found !== null
			const seen = found === 'selected' || (open.seen && isText(tag, attributes))
			if (isBlock) beginBlock(writer, tag, open, found)
			else if (tag.name === 'br') writer.breakLine(open)
			else if (tag.name === 'a') writer.openLink(attributes['href'] ?? '')
			if (isBlock || seen !== open.seen) {
				const { kind, level } = isBlock ? placeOf(tag, attributes, open) : open
				if (kind === 'question' && open.kind !== 'question') endAnswer(open)
				open = {
					parent: open,
					isBlock,
					seen,
					inMain: open.inMain || (found !== null && found !== 'body'),
					found,
					kind,
					level,
					itemFrom: tag.name === 'li' ? writer.lines.length : open.itemFrom,
					from: writer.lines.length,
					length: writer.length(),
					under: open.answering,
					answering: open.answering,
				}
			}
			stack.push(open)
		},
		close(tag, ended) {
			if (tag.isTelling) facts.close(tag)
			if (tag.name === 'a') writer.closeLink()
			const closing = stack.pop()!
			open = stack[stack.length - 1]!
			if (closing === open || !closing.isBlock) return
			writer.endLine(closing)
			if (tag.name === 'tr') writer.closeRow()
			if (closing.found) candidates.push(toCandidate(closing, closing.found, writer, ended))
			if (closing.kind === 'question') ask(closing, writer)
		},
		text(piece) {
			if (open.seen) writer.write(piece)
			else facts.text(piece)
		},
		isDone: writer.isFull,
	})
	writer.endLine(root)
	const content = chooseContent(writer.lines, candidates)
	const lines = content.lines.filter(({ text }) => !isAge(text, document.locale))
	return { ...facts.facts(), ...content, lines, overfull: !whole }
}

function beginBlock(writer: LineWriter, { name }: Tag, around: Open, found: Found | null): void {
	writer.endLine(around)
	if (found) writer.forgetRow()
	if (name === 'tr') writer.openRow()
	else if (name === 'td' || name === 'th') writer.openCell()
}

const toCandidate = (element: Open, kind: Found, writer: LineWriter, ended: boolean): Candidate => ({
	kind,
	from: element.from,
	to: writer.lines.length,
	length: writer.length() - element.length,
	cut: !ended,
})
