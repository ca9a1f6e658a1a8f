import { findBoilerplate } from './boilerplate.ts'
import { mailWords } from './hidden-mail.ts'
import { tidyHref } from './link-target.ts'
import { type Line, shownText } from './lines/line.ts'
import type { Block, Document, Link } from '../model.ts'
import { type OpenPage, openPage } from './open-page.ts'

/** Raised whenever the same page would be read into another text: versions are then read again, and no change recorded. */
export const READER_VERSION = 3

/** A page as read: what it says of itself, and its text. */
export interface Reading extends OpenPage {
	readonly blocks: readonly Block[]
	readonly hasContent: boolean
}

/** Reads a page's text into blocks. */
export const read = (html: string, document: Document): Reading =>
	readPage(openPage(html, document), document)

/** Reads the text of a page that is already open. */
export function readPage(page: OpenPage, document: Document): Reading {
	const blocks = toBlocks(page.lines, document.url)
	const boilerplate = findBoilerplate(blocks)
	return {
		...page,
		blocks: blocks.map((block, at) => (boilerplate[at] ? { ...block, boilerplate: boilerplate[at] } : block)),
		hasContent: blocks.length > 0,
	}
}

/** A heading or question that what follows stands under. */
interface Head {
	readonly text: string
	/** 1 to 6 for a heading, 0 for a question. */
	readonly level: number
}

/** Gives each line the headings and questions it stands under. */
function toBlocks(lines: readonly Line[], url: string): Block[] {
	const path: Head[] = []
	return lines.map((line) => {
		enter(path, line.questions)
		if (line.kind === 'heading') while (path.length > 0 && path.at(-1)!.level >= line.level) path.pop()
		const section = path.map(({ text }) => text)
		if (line.kind === 'heading') path.push(line)
		const links = line.links.flatMap((link) => toLink(link, url))
		return {
			kind: line.kind,
			...(line.kind === 'heading' && { level: line.level }),
			section,
			text: line.text,
			...(line.cells && { cells: line.cells }),
			...(links.length > 0 && { links }),
		}
	})
}

/** Leaves the questions that are answered, with all headings in their answers, and enters those asked. */
function enter(path: Head[], asked: readonly string[]): void {
	const questions = path.flatMap(({ level }, index) => (level === 0 ? [index] : []))
	const same = questions.findIndex((at, index) => path[at]!.text !== asked[index])
	const kept = same < 0 ? questions.length : same
	if (kept < questions.length) path.length = questions[kept]!
	for (const text of asked.slice(kept)) path.push({ text, level: 0 })
}

const toLink = ({ text, href }: Link, base: string): Link[] => {
	const target = tidyHref(href, base)
	if (target === null) return []
	const words = shownText(text)
	const shown = target.startsWith('mailto:') ? mailWords(words, target.slice('mailto:'.length)) : words
	return shown ? [{ text: shown, href: target }] : []
}
