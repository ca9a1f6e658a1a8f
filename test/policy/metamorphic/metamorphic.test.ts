import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'

import { hiddenTurns, placeBound } from './beside.ts'
import { DOCS, groupNames, groups, MOST, PAIRS, readFloors, SEED, tableOf } from './floors.ts'
import { measure, share, type Tally } from './run.ts'

const floors = readFloors()

describe.each(groupNames)('%s', (group) => {
	const operators = groups[group]
	const { all, each, oneSided } = floors[group]
	const tallies: Tally[] = []

	it.each(operators)('$name', (operator) => {
		const tally = measure(operator, [SEED], MOST)
		tallies.push(tally)
		expect(tally.of).toBeGreaterThan(0)
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

test('each operator has a name of its own', () => {
	const names = groupNames.flatMap((group) => groups[group].map(({ name }) => `${group}: ${name}`))
	expect(new Set(names).size).toBe(names.length)
})

describe('two edits of a page', () => {
	it('never hide each other', () => {
		const hidden = hiddenTurns(groups.turns, groups.harmless, SEED, PAIRS)
		expect(hidden.length, JSON.stringify(hidden, null, 1)).toBeLessThanOrEqual(floors.hidden)
	})

	it('mean the same in any order', () => {
		expect(placeBound([...groups.turns, ...groups.harmless], SEED, PAIRS)).toEqual([])
	})
})
