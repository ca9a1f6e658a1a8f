import { type Candidate, type Content, type Part, chooseContent } from './content-element.ts'
import { chromeAttributes, chromeOf } from './chrome-elements.ts'
import { isLabel, isLabelled, isToggle, mailOf, markAttributes, markOf, pictureOf } from './element-marks.ts'
import type { Line } from './lines/line.ts'
import { type LineWriter, writeLines } from './lines/write-lines.ts'
import type { Document } from '../model.ts'
import { type PageFacts, factAttributes, gatherFacts } from './page-facts.ts'
import {
	type OpenElement,
	ask,
	endAnswer,
	outside,
	partOf,
	settingAttributes,
	settingOf,
} from './open-element.ts'
import { isAge } from './relative-age.ts'
import { attributesOf, isSelected, parseSelector } from './selector.ts'
import { spansOf, tableAttributes, tablePartOf } from './table-elements.ts'
import type { Tag } from './tags.ts'
import { type Attributes, type Visitor, decodeText, walkTags } from './walk-tags.ts'

/** A page, opened in one pass: what it says of itself, and the lines of the document's text in it. */
export interface OpenPage extends Content, PageFacts {
	/** More elements than any policy page has: not read to its end. */
	readonly overfull: boolean
}

const ATTRIBUTES = [
	...settingAttributes,
	...chromeAttributes,
	...markAttributes,
	...factAttributes,
	...tableAttributes,
	'srcdoc',
]

/** Opens a page and finds the document in it. Linear in the page's length; ages and reading times are left out. */
export function openPage(html: string, document: Document): OpenPage {
	const select = parseSelector(document.select ?? '') ?? []
	const remove = (document.remove ?? []).flatMap((text) => parseSelector(text) ?? [])
	const removeNamed = remove.filter(({ conditions }) => conditions.length > 0)
	const wanted = new Set<string>([...ATTRIBUTES, ...attributesOf([...select, ...remove])])
	const facts = gatherFacts()
	const writer = writeLines()
	const candidates: Candidate[] = []
	const root = outside()
	const stack = [root]
	const isChrome = chromeOf(html)
	let open = root
	/** Frames whose page stands in an attribute are read as part of this one. */
	let isFramed = false
	/** What an icon or a choice is labelled with by an element inside it, while that is open. */
	let label: string | null = null

	const openBlock = (tag: Tag, attributes: Attributes) => {
		writer.endLine(open)
		const part = tablePartOf(tag, attributes)
		if (part === 'table') writer.rows.openTable()
		else if (part === 'group') writer.rows.endGroup()
		else if (part === 'row') writer.rows.openRow()
		else if (part === 'cell') writer.rows.openCell(...spansOf(attributes))
		else if (tag.name === 'li' || tag.name === 'dd') writer.beginItem()
	}
	/** What stands for words without being text: a picture, though it be removed as a picture; a page in a frame. */
	const openInline = (tag: Tag, attributes: Attributes) => {
		const picture = pictureOf(tag, attributes)
		if (picture !== null && !isSelected(removeNamed, tag.name, attributes)) writer.writePicture(picture)
		if (tag.name !== 'iframe' || isFramed || attributes['srcdoc'] === undefined) return
		isFramed = true
		writer.endLine(open)
		walkTags(attributes['srcdoc'], wanted, visitor)
		writer.endLine(open)
		isFramed = false
	}
	const visitor: Visitor = {
		open(tag, attributes) {
			if (tag.isFact) facts.open(tag, attributes)
			const isMain = isSelected(select, tag.name, attributes)
			const part = isMain ? 'selected' : isFramed ? null : partOf(tag, attributes)
			const isBlock = (tag.isBlock && !isToggle(attributes)) || part !== null
			const isSeen =
				isMain ||
				(open.isSeen && !isChrome(tag, attributes, open.inMain) && !isSelected(remove, tag.name, attributes))
			if (isBlock) openBlock(tag, attributes)
			else if (tag.name === 'br') writer.breakLine(open)
			else if (tag.name === 'a') writer.openLink(addressOf(attributes))
			if (part) writer.rows.forgetRow()
			if (open.isSeen) openInline(tag, attributes)
			else if (open.isLabelled && isLabel(tag, attributes)) label = ''
			const mark = isSeen && markOf(tag, attributes)
			const isMarked = mark ? writer.openMark(mark) : false
			if (isBlock || isMarked || isSeen !== open.isSeen) {
				const { kind, level } = isBlock ? settingOf(tag, attributes, open) : open
				if (kind === 'question' && open.kind !== 'question') endAnswer(open)
				open = {
					parent: open,
					isBlock,
					isSeen,
					isMarked,
					isLabelled: open.isSeen && isLabelled(tag, attributes),
					tablePart: isBlock ? tablePartOf(tag, attributes) : null,
					inMain: open.inMain || (part !== null && part !== 'body'),
					part,
					kind,
					level,
					itemFrom: tag.name === 'li' ? writer.lines.length : open.itemFrom,
					from: writer.lines.length,
					length: writer.length(),
					questions: open.answering,
					answering: open.answering,
				}
			}
			stack.push(open)
		},
		close(tag, ended) {
			if (tag.isFact) facts.close(tag)
			if (tag.name === 'a') writer.closeLink()
			else if (label !== null && isLabel(tag)) {
				writer.writePicture(label)
				label = null
			}
			const closing = stack.pop()!
			open = stack[stack.length - 1]!
			if (closing === open) return
			if (closing.isBlock) closeBlock(tag, closing, writer)
			if (closing.isMarked) writer.closeMark()
			if (closing.part) candidates.push(toCandidate(closing, closing.part, writer, ended))
			if (closing.kind === 'question' && closing.isBlock) ask(closing, writer)
		},
		text(piece) {
			if (open.isSeen) writer.write(decodeText(piece))
			else if (label !== null) label += decodeText(piece)
			else facts.text(piece)
		},
		isDone: writer.isFull,
	}
	const whole = walkTags(html, wanted, visitor)
	writer.endLine(root)
	const content = chooseContent(writer.lines, candidates)
	const isText = (line: Line) =>
		!writer.isIllustration(line) && !(isShort(line) && isAge(line.text, document.locale))
	const lines = content.lines.filter(isText)
	return { ...facts.facts(), ...content, lines, overfull: !whole }
}

/** Where a link leads, as the page has it; null for an anchor that leads nowhere. */
function addressOf(attributes: Attributes): string | null {
	const mail = mailOf(attributes)
	return mail === null ? (attributes['href'] ?? null) : `mailto:${mail}`
}

/** Short enough to be an age, inner indentation and all. */
const isShort = ({ raw }: Line): boolean => raw.length < 100 || raw.trim().length < 100

function closeBlock({ name }: Tag, closing: OpenElement, writer: LineWriter): void {
	writer.endLine(closing)
	if (closing.tablePart === 'row') writer.rows.closeRow()
	else if (closing.tablePart === 'table') writer.rows.closeTable()
	else if (name === 'li' || name === 'dd') writer.endItem(closing.from)
}

const toCandidate = (element: OpenElement, kind: Part, writer: LineWriter, ended: boolean): Candidate => ({
	kind,
	from: element.from,
	to: writer.lines.length,
	length: writer.length() - element.length,
	cut: !ended,
})
