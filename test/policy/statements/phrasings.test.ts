import { describe, expect, it } from 'vitest'

import { statements } from '../../../src/policy/statements/catalogue/all.ts'
import { findStatements } from '../../../src/policy/statements/find.ts'
import type { Statement } from '../../../src/policy/statements/statement.ts'
import { eighth } from './phrasings/eighth.ts'
import { fifth } from './phrasings/fifth.ts'
import { ninth } from './phrasings/ninth.ts'
import { fourth } from './phrasings/fourth.ts'
import { heldBack } from './phrasings/held-back.ts'
import { type Phrasings, blocksOf } from './phrasings/phrasings.ts'
import { second } from './phrasings/second.ts'
import { seventh } from './phrasings/seventh.ts'
import { sixth } from './phrasings/sixth.ts'
import { terms } from './phrasings/terms.ts'
import { third } from './phrasings/third.ts'
import { uses } from './phrasings/uses.ts'

const all: readonly Phrasings[] = [uses, terms, second, third, fourth, fifth, sixth, seventh, eighth, ninth]
const of = (id: string, side: 'says' | 'not') => all.flatMap((phrasings) => phrasings[id]?.[side] ?? [])

const stateOf = ({ id, documents }: Statement, phrasing: string) =>
	findStatements({ id: documents[0]! }, blocksOf(phrasing)).find((state) => state.id === id)!
const isSaid = (statement: Statement, phrasing: string): boolean => {
	const { found, partly } = stateOf(statement, phrasing)
	return (found ?? partly) !== null
}
/** In its own words, and nowhere denied. */
function isWellSaid(statement: Statement, phrasing: string): boolean {
	const { found, partly, denied } = stateOf(statement, phrasing)
	const said = found ?? partly
	return said !== null && denied === null && phrasing.split(' > ').at(-1)!.includes(said.quote)
}

describe.each(statements)('$id', (statement) => {
	const { id } = statement

	it('is said by what says it, in its own words', () => {
		expect(of(id, 'says').length).toBeGreaterThanOrEqual(4)
		expect(of(id, 'says').filter((phrasing) => !isWellSaid(statement, phrasing))).toEqual([])
	})

	it('is not said by what only comes near', () => {
		expect(of(id, 'not').length).toBeGreaterThanOrEqual(3)
		expect(of(id, 'not').filter((phrasing) => isSaid(statement, phrasing))).toEqual([])
	})
})

describe('words that no rule was fitted to', () => {
	const held = (side: 'says' | 'not') =>
		statements.flatMap((statement) =>
			(heldBack[statement.id]?.[side] ?? []).map((phrasing) => ({ statement, phrasing })),
		)

	it('are mostly found, and never beyond what is said', () => {
		const found = held('says').filter(({ statement, phrasing }) => isWellSaid(statement, phrasing))
		expect(found.length / held('says').length).toBeGreaterThanOrEqual(LEAST_FOUND)
		expect(held('not').filter(({ statement, phrasing }) => isSaid(statement, phrasing))).toEqual([])
	})
})
/** Of a set written to be hard. */
const LEAST_FOUND = 0.5
