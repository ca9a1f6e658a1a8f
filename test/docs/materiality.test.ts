import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import { topics } from '../../src/policy/model.ts'
import { formNames, severityOf } from '../../src/policy/rules/reasons.ts'

const page = readFileSync('docs/materiality.md', 'utf8')
const rows = (heading: string): string[] =>
	[
		...(page.split(new RegExp(`^## (?=${heading})`, 'm'))[1] ?? '')
			.split(/^## /m)[0]!
			.matchAll(/^\| `([\w-]+)` \|/gm),
	].map(([, name]) => name!)

test('every rule of form is explained under its severity, and no other', () => {
	const named = (severity: string) => formNames.filter((name) => severityOf(name) === severity).sort()
	expect(rows('Cosmetic').sort()).toEqual(named('cosmetic'))
	expect(rows('Minor').sort()).toEqual(named('minor'))
	expect(rows('Material: how').sort()).toEqual(named('material'))
})

test('every topic is explained', () => {
	expect(rows('Material: what').sort()).toEqual(topics.map((topic) => `about-${topic}`).sort())
})
