import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import { withTables } from '../../scripts/materiality.ts'
import { moduleText } from '../../scripts/known-words.ts'
import { topics } from '../../src/policy/model.ts'
import { grounds } from '../../src/policy/rules/gravity.ts'

const page = readFileSync('docs/materiality.md', 'utf8')
const rows = (heading: string): string[] =>
	[
		...(page.split(new RegExp(`^## (?=${heading})`, 'm'))[1] ?? '')
			.split(/^## /m)[0]!
			.matchAll(/^\| `([\w-]+)` \|/gm),
	].map(([, name]) => name!)

test('the tables are those the rules make', () => {
	expect(withTables(page)).toBe(page)
	expect(rows('Cosmetic').length).toBeGreaterThan(5)
})

test('every ground is explained, and no other', () => {
	expect(rows('Material: how').sort()).toEqual(grounds.map(({ name }) => name).sort())
})

test('every topic is explained', () => {
	expect(rows('Topics').sort()).toEqual([...topics].sort())
})

test('the known words are those of the word list', () => {
	expect(readFileSync('src/policy/lexicon/known-words.ts', 'utf8')).toBe(moduleText())
})
