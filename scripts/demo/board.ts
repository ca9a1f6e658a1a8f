import { stripVTControlCharacters } from 'node:util'

import { bold, cyan, dim, green, red, yellow } from '../local/paint.ts'
import { type Terminal, createTerminal } from '../local/terminal.ts'
import { NotSeen } from './seen.ts'

/** Columns that are used, two short of a narrow terminal's 80, and columns of the labels. */
const WIDTH = 78
const LABEL = 16

/** Where a step writes what it saw. Lines stay within 80 columns, quoted material apart. */
export interface Board {
	/** A labelled fact; more lines of it stand below the first. */
	readonly fact: (label: string, ...lines: string[]) => void
	/** Something as it was sent or received. */
	readonly quote: (...lines: string[]) => void
	/** What was taken out and what came in its place, or either alone. */
	readonly edit: (before: string | null, after: string | null) => void
}

export interface Show {
	readonly heading: (title: string, text: string) => void
	/** Does a step and prints what it saw below its title and time. Throws what the step throws, a cross at its title. */
	readonly step: <T>(title: string, act: (board: Board) => Promise<T>) => Promise<T>
	readonly line: (text?: string) => void
	readonly count: () => number
}

/** The demo's voice on the terminal. */
export function createShow(terminal: Terminal = createTerminal()): Show {
	let count = 0
	return {
		heading: (title, text) => terminal.print(`\n${bold(title)}\n${breakLines(text, WIDTH).join('\n')}\n`),
		line: (text = '') => terminal.print(text),
		count: () => count,
		async step(title, act) {
			const lines: string[] = []
			const start = Date.now()
			terminal.show(dim(`… ${title}`))
			try {
				const result = await act(boardOn(lines))
				count++
				terminal.print(headline(green('✓'), title, `${((Date.now() - start) / 1000).toFixed(1)} s`))
				return result
			} catch (error) {
				terminal.print(headline(red('✗'), title, ''))
				if (error instanceof NotSeen) throw new NotSeen(`${title}: ${error.message}`, { cause: error })
				throw error
			} finally {
				terminal.print(lines.map((line) => `${line}\n`).join(''))
			}
		},
	}
}

const headline = (mark: string, title: string, time: string): string =>
	`${mark} ${bold(title.padEnd(WIDTH - 2 - time.length))}${dim(time)}`

function boardOn(lines: string[]): Board {
	const hang = (label: string, text: string[], paint = (line: string) => line) =>
		text.forEach((line, index) =>
			lines.push(`  ${dim((index === 0 ? label : '').padEnd(LABEL))}${paint(line)}`),
		)
	const room = WIDTH - 2 - LABEL
	return {
		fact: (label, ...texts) =>
			hang(
				label,
				texts.flatMap((text) => breakLines(text, room)),
			),
		quote: (...texts) =>
			lines.push(
				...texts
					.join('\n')
					.split('\n')
					.map((line) => `  ${dim('│')} ${line}`.trimEnd()),
			),
		edit: (before, after) => {
			if (before !== null) hang(after === null ? 'Removed' : 'Was', breakLines(before, room), red)
			if (after !== null) hang(before === null ? 'Added' : 'Now', breakLines(after, room), green)
		},
	}
}

/** Breaks a text between words into lines of at most `width` characters; a longer word stays whole. */
export function breakLines(text: string, width: number): string[] {
	const lines: string[] = []
	for (const word of text.split(' ')) {
		const last = lines.at(-1)
		if (last === undefined || length(last) + 1 + length(word) > width) lines.push(word)
		else lines[lines.length - 1] = `${last} ${word}`
	}
	return lines
}

const length = (text: string): number => stripVTControlCharacters(text).length

/** Words to catch the eye. */
export const loud = (text: string): string => bold(yellow(text))

/** An address, painted as one. */
export const address = (url: string): string => cyan(url)
