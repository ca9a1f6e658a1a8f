// How well the rules tell turns from harmless edits, by operator: `npm run bench -- judging [--seeds N] [--misses FILE] [--write]`
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { hiddenTurns } from '../../test/policy/metamorphic/beside.ts'
import {
	difference,
	DOCS,
	FLOORS,
	type Floor,
	type Floors,
	type Group,
	groupNames,
	groups,
	MOST,
	PAIRS,
	SEED,
	tableOf,
} from '../../test/policy/metamorphic/floors.ts'
import { measure, share, type Tally } from '../../test/policy/metamorphic/run.ts'
import { bold, dim, green, red } from '../local/paint.ts'
import { createTerminal } from '../local/terminal.ts'

/** Edits drawn by an operator with each seed. */
const EDITS = 24
/** Turns with a harmless edit beside them. */
const MANY_PAIRS = 3000
/** Right verdicts in a hundred that the rules are to reach. */
const TARGETS: Readonly<Record<Group, number>> = { turns: 99, harmless: 96, places: 100 }

const terminal = createTerminal()
const oneLine = (words: string): string => words.replaceAll('\n', ' ⏎ ')

/** Measures with several seeds and prints what falls short. */
export function benchJudging(args: readonly string[]): void {
	const { values } = parseArgs({
		args: [...args],
		options: {
			seeds: { type: 'string', default: '3' },
			misses: { type: 'string' },
			write: { type: 'boolean', default: false },
		},
	})
	if (values.write) return write()
	const seeds = Array.from({ length: Number(values.seeds) }, (_, at) => SEED + at)
	const misses: string[] = []
	for (const group of groupNames) {
		const tallies = tally(group, seeds, EDITS)
		for (const line of table(group, tallies)) terminal.print(line)
		misses.push(...tallies.flatMap((one) => listOf(group, one)))
	}
	terminal.show('two edits of a page')
	const hidden = hiddenTurns(groups.turns, groups.harmless, SEED, MANY_PAIRS)
	terminal.print(
		verdict(
			hidden.length === 0,
			`${hidden.length} of ${MANY_PAIRS} turns hidden by a harmless edit beside them`,
		),
	)
	for (const { turn, harmless } of hidden) terminal.print(`    ${turn} + ${harmless}`)
	if (values.misses) writeFileSync(values.misses, `${misses.join('\n')}\n`)
}

const tally = (group: Group, seeds: readonly number[], most: number): Tally[] =>
	groups[group].map((operator) => {
		terminal.show(`${group}: ${operator.name}`)
		return measure(operator, seeds, most)
	})

const verdict = (isMet: boolean, words: string): string => `  ${isMet ? green('✓') : red('✗')} ${words}`

function table(group: Group, tallies: readonly Tally[]): string[] {
	const worst = tallies.toSorted((a, b) => share([a]) - share([b])).filter(({ misses }) => misses.length > 0)
	const reached = share(tallies)
	return [
		'',
		bold(`${group}: edits that are judged rightly, of 100`),
		...worst.map(
			(one) =>
				`${share([one]).toFixed(1).padStart(7)}  ${one.operator.name.padEnd(40)} ${dim(`${one.misses.length} of ${one.of} wrong`)}`,
		),
		dim(`  100.0  ${tallies.length - worst.length} other operators`),
		verdict(
			reached >= TARGETS[group],
			`${reached.toFixed(1)} of 100 in all, ${tallies.length} operators; at least ${TARGETS[group]} asked`,
		),
		verdict(
			tallies.every(({ oneSided }) => oneSided === 0),
			`${tallies.reduce((sum, { oneSided }) => sum + oneSided, 0)} judged otherwise backward`,
		),
	]
}

/** The misses of an operator, a line from, a line to, and the rules that were wrong; none twice. */
function listOf(group: Group, { operator, misses, of }: Tally): string[] {
	if (misses.length === 0) return []
	const told = misses.map(({ older, newer, rules }) => {
		const [from, to] = difference(older, newer).map(oneLine)
		return `  - ${from}\n  + ${to}\n    ${rules.join(', ')}`
	})
	return [`\n== ${group}: ${operator.name}, ${misses.length} of ${of} wrong`, ...new Set(told)]
}

/** Makes what the rules reach today the least that the tests and the docs ask of them. */
function write(): void {
	const floorOf = (group: Group): Floor => {
		const tallies = tally(group, [SEED], MOST)
		return {
			all: Math.floor(share(tallies)),
			each: Object.fromEntries(tallies.map((one) => [one.operator.name, Math.floor(share([one]))])),
			oneSided: tallies.filter(({ oneSided }) => oneSided > 0).length,
		}
	}
	const floors: Floors = {
		turns: floorOf('turns'),
		harmless: floorOf('harmless'),
		places: floorOf('places'),
		hidden: hiddenTurns(groups.turns, groups.harmless, SEED, PAIRS).length,
	}
	writeFileSync(FLOORS, `${JSON.stringify(floors, null, '\t')}\n`)
	const page = groupNames.reduce(
		(text, group) =>
			text.replace(
				new RegExp(`(<!-- ${group} -->\n)[^]*?(<!-- /${group} -->)`),
				(_, start, end) => `${start}${tableOf(group, floors[group])}\n${end}`,
			),
		readFileSync(DOCS, 'utf8'),
	)
	writeFileSync(DOCS, page)
}
