import { foldForms } from './characters.ts'
import { tidy } from '../../english/normalise.ts'
import type { Block, Link } from '../../model.ts'

/** A line of a page's text: what becomes a block. */
export interface Line {
	readonly kind: Block['kind']
	/** 1 to 6 for headings, 0 otherwise. */
	readonly level: number
	/** As the page has it, spaces and all: enough to say "surely the same". */
	readonly raw: string
	/** As a reader sees it; never empty. Most checks of a page never ask for it. */
	readonly text: string
	/** Of a row: the texts of its cells, by column. */
	readonly cells?: readonly string[]
	/** As the page has them. */
	readonly links: readonly Link[]
	/** Questions whose answers the line is part of, outermost first. */
	readonly questions: readonly string[]
}

/** Text as a reader sees it, of text as a page has it. */
export const shownText = (raw: string): string => tidy(foldForms(raw))

/** Makes a line of what the page has. */
export class TextLine implements Line {
	readonly kind: Block['kind']
	readonly level: number
	readonly raw: string
	readonly links: readonly Link[]
	readonly questions: readonly string[]
	#text: string | null = null

	constructor(
		kind: Block['kind'],
		level: number,
		raw: string,
		links: readonly Link[],
		questions: readonly string[],
	) {
		this.kind = kind
		this.level = level
		this.raw = raw
		this.links = links
		this.questions = questions
	}

	get text(): string {
		this.#text ??= shownText(this.raw)
		return this.#text
	}
}

/** Makes a line of a table's row, of the lines in each of its cells. */
export class RowLine implements Line {
	readonly kind = 'row'
	readonly level = 0
	readonly raw: string
	readonly links: readonly Link[]
	readonly questions: readonly string[]
	readonly #lines: readonly (readonly Line[])[]

	constructor(cells: readonly (readonly Line[])[], questions: readonly string[]) {
		this.raw = cells.map((lines) => lines.map(({ raw }) => raw).join('\n')).join(' | ')
		this.links = cells.flatMap((lines) => lines.flatMap(({ links }) => links))
		this.questions = questions
		this.#lines = cells
	}

	get cells(): string[] {
		return this.#lines.map((lines) => lines.map(({ text }) => text).join(' '))
	}

	get text(): string {
		return this.cells.join(' | ')
	}
}
