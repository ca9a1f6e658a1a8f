// What the rules reach at least, in floors.json and as a table in the docs: both made by the benchmark's `--write`.
import { readFileSync } from 'node:fs'

import { pageOf, sitesOf } from './draw.ts'
import { harmlessEdits } from './harmless/harmless.ts'
import type { Operator } from './operator.ts'
import { places } from './places.ts'
import { sections } from './texts/texts.ts'
import { turns } from './turns/turns.ts'

export const groups = { turns, harmless: harmlessEdits, places } as const
export type Group = keyof typeof groups
export const groupNames = Object.keys(groups) as Group[]

/** What the test suite draws: a seed, edits by each operator at most, turns with a harmless edit beside them. */
export const SEED = 1
export const MOST = 6
export const PAIRS = 200

/** What a group of operators reaches. */
export interface Floor {
	/** Right verdicts in a hundred, of all and by operator: at least. */
	readonly all: number
	readonly each: Readonly<Record<string, number>>
	/** Operators with an edit that is judged otherwise backward than forward: at most. */
	readonly oneSided: number
}
export type Floors = Readonly<Record<Group, Floor>> & {
	/** Turns, of `PAIRS` drawn, that a harmless edit beside them hides: at most. */
	readonly hidden: number
}

/** From the project's root, where tests and scripts are run. */
export const FLOORS = 'test/policy/metamorphic/floors.json'
export const DOCS = 'docs/judging-measured.md'

export const readFloors = (): Floors => JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors

/** A table in Markdown: an operator, what it does to a line, the least it reaches. */
export const tableOf = (group: Group, { all, each }: Floor): string =>
	[
		`| edit | from | to | right, of 100 |`,
		'|---|---|---|---|',
		...groups[group].map((operator) => {
			const [from, to] = exampleOf(operator).map(inCell)
			return `| ${operator.name} | ${from} | ${to} | ${each[operator.name]} |`
		}),
		`| *all together* | | | ${all} |`,
	].join('\n')

/** Words as they can stand in a cell, addresses of links beside their texts. */
const inCell = (words: string): string =>
	words
		.replaceAll('https://www.harborline.example', '')
		.replaceAll('](', '] (')
		.replaceAll('\n', ' ⏎ ')
		.replaceAll(/[[\]<>|*]/g, '\\$&')

/** Words that differ and a few around them, in the first place where the operator can be used. */
function exampleOf(operator: Operator): string[] {
	const page = pageOf(sections.slice(0, 5))
	const [site] = operator.of === 'section' ? sitesOf(operator) : []
	const [before, after] = site ? [site.section, site.after] : [page, operator.rewrite(page)[0] ?? page]
	return difference(before, after).map((words) =>
		words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words,
	)
}

/** Characters of an example. */
const LONGEST = 180
/** Characters of a line shown on each side of what differs. */
const AROUND = 36

/** Where two texts differ, with some characters around. */
export function difference(before: string, after: string): [string, string] {
	let start = 0
	while (start < before.length && before[start] === after[start]) start++
	let end = 0
	const least = Math.min(before.length, after.length) - start
	while (end < least && before.at(-1 - end) === after.at(-1 - end)) end++
	return [before, after].map((text) => {
		const newline = text.indexOf('\n', text.length - end)
		const line = [text.lastIndexOf('\n', start - 1) + 1, newline < 0 ? text.length : newline] as const
		const from = text.lastIndexOf(' ', start - AROUND) + 1
		const to = text.indexOf(' ', text.length - end + AROUND)
		const [cutBefore, cutAfter] = [from > line[0], to >= 0 && to < line[1]]
		const words = text.slice(cutBefore ? from : line[0], cutAfter ? to : line[1]).trim()
		return `${cutBefore ? '… ' : ''}${words}${cutAfter ? ' …' : ''}`
	}) as [string, string]
}
