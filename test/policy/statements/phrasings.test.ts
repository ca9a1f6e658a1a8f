import { describe, expect, it } from 'vitest'

import { statements } from '../../../src/policy/statements/catalogue/all.ts'
import { findStatements } from '../../../src/policy/statements/find.ts'
import { fifth } from './phrasings/fifth.ts'
import { fourth } from './phrasings/fourth.ts'
import { type Phrasings, blocksOf } from './phrasings/phrasings.ts'
import { second } from './phrasings/second.ts'
import { terms } from './phrasings/terms.ts'
import { third } from './phrasings/third.ts'
import { uses } from './phrasings/uses.ts'

const all: readonly Phrasings[] = [uses, terms, second, third, fourth, fifth]
const of = (id: string, side: 'says' | 'not') => all.flatMap((phrasings) => phrasings[id]?.[side] ?? [])

describe.each(statements)('$id', ({ id, documents }) => {
	const stateOf = (phrasing: string) =>
		findStatements({ id: documents[0]! }, blocksOf(phrasing)).find((state) => state.id === id)!

	it('is said by what says it, in its own words', () => {
		expect(of(id, 'says').length).toBeGreaterThanOrEqual(4)
		const missed = of(id, 'says').filter((phrasing) => {
			const { found, partly, denied } = stateOf(phrasing)
			const said = found ?? partly
			return said === null || denied !== null || !phrasing.split(' > ').at(-1)!.includes(said.quote)
		})
		expect(missed).toEqual([])
	})

	it('is not said by what only comes near', () => {
		expect(of(id, 'not').length).toBeGreaterThanOrEqual(3)
		expect(
			of(id, 'not').filter((phrasing) => (stateOf(phrasing).found ?? stateOf(phrasing).partly) !== null),
		).toEqual([])
	})
})
