import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { hiddenTurns, placeBound } from './beside.ts'
import { draw } from './draw.ts'
import { DOCS, groupNames, groups, MOST, PAIRS, readFloors, SEED, tableOf } from './floors.ts'
import { measure, share, type Tally } from './run.ts'

const floors = readFloors()
const all = [...groups.turns, ...groups.harmless, ...groups.places]

describe.each(groupNames)('%s', (group) => {
	const operators = groups[group]
	const { all, each, oneSided } = floors[group]
	const tallies: Tally[] = []

	it.each(operators)('$name', (operator) => {
		const tally = measure(operator, [SEED], MOST)
		tallies.push(tally)
		expect(share([tally]), JSON.stringify(tally.misses[0], null, 1)).toBeGreaterThanOrEqual(
			each[operator.name]!,
		)
	})

	it('all together', () => {
		expect(share(tallies)).toBeGreaterThanOrEqual(all)
	})

	it('are judged alike in both directions', () => {
		const names = tallies.filter((tally) => tally.oneSided > 0).map(({ operator }) => operator.name)
		expect(names.length, names.join(', ')).toBeLessThanOrEqual(oneSided)
	})

	it('stand in the docs with what they reach', () => {
		expect(Object.keys(each)).toEqual(operators.map(({ name }) => name))
		expect(readFileSync(DOCS, 'utf8')).toContain(tableOf(group, floors[group]))
	})
})

describe('operators', () => {
	it('have a name each', () => {
		expect(new Set(all.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(all.length)
	})

	it.each(all)('$name edits a text', (operator) => {
		const drawn = draw(operator, SEED, MOST)
		expect(drawn.length).toBeGreaterThan(0)
		for (const { before, after } of drawn) expect(after).not.toBe(before)
	})
})

describe('two edits of a page', () => {
	it('never hide each other', () => {
		const hidden = hiddenTurns(groups.turns, groups.harmless, SEED, PAIRS)
		expect(hidden.length, JSON.stringify(hidden, null, 1)).toBeLessThanOrEqual(floors.hidden)
	})

	it('mean the same in any order', () => {
		expect(placeBound([...groups.turns, ...groups.harmless], SEED, 200)).toEqual([])
	})
})
