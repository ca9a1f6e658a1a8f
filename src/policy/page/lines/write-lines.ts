import type { Block, Link } from '../../model.ts'
import { type Mark, writeInline } from './inline-text.ts'
import { type Line, TextLine } from './line.ts'
import { type RowWriter, writeRows } from './table-rows.ts'

/** What the text being written stands in. A `button` is a line of its own, left out where it is a mere control. */
export interface Setting {
	readonly kind: Block['kind'] | 'button'
	/** 1 to 6 for headings, 0 otherwise. */
	readonly level: number
	/** Index the first line of the list item around it has; null outside of lists. */
	readonly itemFrom: number | null
	/** Questions in whose answers it stands, outermost first. */
	readonly answering: readonly string[]
}

/** Gathers text piece by piece into lines. */
export interface LineWriter {
	readonly lines: readonly Line[]
	/** Nothing but a picture, in what turned out to be no cell of a table. */
	readonly isIllustration: (line: Line) => boolean
	readonly rows: RowWriter
	/** Characters in all lines so far. */
	readonly length: () => number
	/** There was more text than any policy has: the rest is not gathered. */
	readonly isFull: () => boolean
	readonly write: (piece: string) => void
	/** A picture that may stand for a word, by the words it is labelled with. */
	readonly writePicture: (label: string) => void
	/** Begins an element that makes something of its text; false where it will not. Ended by `closeMark`. */
	readonly openMark: (mark: Mark) => boolean
	readonly closeMark: () => void
	/** `<br>`: a space; the second of two ends the line. */
	readonly breakLine: (setting: Setting) => void
	/** Ends the line that stands in `setting`, where a block begins or ends. */
	readonly endLine: (setting: Setting) => void
	readonly beginItem: () => void
	/** After all of an item or answer, given the index of its first line: a picture that is all of it says it. */
	readonly endItem: (from: number) => void
	readonly openLink: (href: string | null) => void
	readonly closeLink: () => void
}

/** Text of a button up to which it is taken for a control ("Print", "Copy link") rather than something written. */
const CONTROL = 24

/** A longer label describes an illustration. */
const LONGEST_LABEL = 60

/** Characters of the longest text gathered, with its indentation: fifteen times LinkedIn's longest. */
const MOST_TEXT = 1_000_000

/** A writer without lines. */
export function writeLines(): LineWriter {
	const lines: Line[] = []
	const illustrations = new Set<Line>()
	const rows = writeRows(lines)
	const text = writeInline()
	let linkText = ''
	let gathered = 0
	let length = 0
	let hasWords = false
	let afterBreak = false
	let links: Link[] = []
	let href: string | null = null
	/** The last line, where all of it was a picture. */
	let picture: Line | null = null

	const endLinkText = () => {
		if (href !== null && linkText !== '') links.push({ text: linkText, href })
		linkText = ''
	}
	const add = (line: Line) => {
		lines.push(line)
		length += line.raw.length
		picture = null
	}
	const endLine = ({ kind, level, itemFrom, answering: questions }: Setting) => {
		afterBreak = false
		if (text.isEmpty()) return
		endLinkText()
		const isPicture = !hasWords
		const raw = text.take()
		const lineLinks = links
		links = []
		hasWords = false
		const isItem = kind === 'paragraph' && itemFrom === lines.length
		const lineKind = kind === 'button' ? 'paragraph' : isItem ? 'item' : kind
		const line = new TextLine(lineKind, level, raw, lineLinks, questions)
		if (isInvisible(line) || (kind === 'button' && line.text.length <= CONTROL)) return
		if (!isPicture || kind === 'heading' || kind === 'question') add(line)
		else if (rows.isInCell()) {
			add(line)
			illustrations.add(line)
		} else picture = line
	}
	return {
		lines,
		isIllustration: (line) => illustrations.has(line),
		rows,
		length: () => length,
		isFull: () => gathered > MOST_TEXT,
		write(piece) {
			const blank = isBlank(piece)
			if (blank && text.isEmpty()) return
			gathered += piece.length
			if (gathered > MOST_TEXT) return
			text.add(piece)
			if (href !== null) linkText += piece
			if (blank) return
			hasWords = true
			afterBreak = false
		},
		writePicture(label) {
			if (label.length > LONGEST_LABEL || isBlank(label)) return
			gathered += label.length
			if (gathered > MOST_TEXT) return
			text.add(` ${label} `)
			afterBreak = false
			if (href !== null) linkText += ` ${label} `
		},
		openMark: text.openMark,
		closeMark: text.closeMark,
		breakLine(setting) {
			if (afterBreak) return endLine(setting)
			text.add(' ')
			if (href !== null) linkText += ' '
			afterBreak = true
		},
		endLine,
		beginItem() {
			picture = null
		},
		endItem(from) {
			if (picture && from === lines.length) add(picture)
		},
		openLink(target) {
			endLinkText()
			href = target
		},
		closeLink() {
			endLinkText()
			href = null
		},
	}
}

/** Whether a line shows nothing: at most joiners without letters to join. A letter or sign of ASCII answers it at once. */
function isInvisible(line: Line): boolean {
	for (let at = 0; at < line.raw.length; at++) {
		const code = line.raw.charCodeAt(at)
		if (code > 32 && (code < 127 || (code > 0xbf && code < 0x300))) return false
		if (code > 127) break
	}
	return /^(?:\u200c|\u200d| )*$/.test(line.text)
}

/** Whether a piece is nothing but indentation, as most text between tags is. */
function isBlank(piece: string): boolean {
	for (let at = 0; at < piece.length; at++) if (piece.charCodeAt(at) > 32) return false
	return true
}
