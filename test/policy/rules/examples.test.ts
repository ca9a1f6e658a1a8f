// Every rule's own examples, both ways round, in a page of three blocks and in a long one, at its top, middle and end; and
// crossed: an example with one operator turned besides is harmless by no rule.
import { describe, expect, it } from 'vitest'

import { assess, differenceBetween } from '../../../src/policy/assess.ts'
import { grounds } from '../../../src/policy/rules/gravity.ts'
import { exemptions } from '../../../src/policy/rules/order.ts'
import type { Example } from '../../../src/policy/lexicon/example.ts'
import { policy, version } from '../versions.ts'

const filler = (count: number, from: number): string =>
	Array.from(
		{ length: count },
		(_, at) => `We look after the garden of house number ${from + at} on our street.`,
	).join('\n')

/** Pages with room for an example: short; long, with it at the top, in the middle, at the end. */
const pages: readonly ((text: string) => string)[] = [
	(text) => `# Gardens\n${text}\nWe look after gardens.`,
	(text) => `# Gardens\n${text}\n${filler(30, 100)}`,
	(text) => `# Gardens\n${filler(15, 100)}\n${text}\n${filler(15, 200)}`,
	(text) => `# Gardens\n${filler(30, 100)}\n${text}`,
]

function assessed([before, after, under = '']: Example, page: (text: string) => string) {
	const [older, newer] = [before, after].map((text) =>
		version(page(under === '' ? text : `${under}\n${text}`)),
	)
	return assess(differenceBetween(policy, older!, newer!, '2026-01-01'))
}

const bothWays = ([before, after, under]: Example): Example[] => [
	under === undefined ? [before, after] : [before, after, under],
	under === undefined ? [after, before] : [after, before, under],
]

const cases = (examples: readonly Example[]) =>
	examples.map((example) => ({ name: `${example[0]} → ${example[1]}`, example }))

/** Rules that hold in one direction: an entry less is no entry more. */
const ONE_WAY = new Set(['tracker'])

/** A link's target is no text: test/policy/compare. */
const withExamples = exemptions.filter(({ applies, refuses }) => applies.length + refuses.length > 0)

describe.each(withExamples)('$name', ({ name, applies, refuses }) => {
	it.each(cases(applies))('proves harmless: $name', ({ example }) => {
		for (const way of ONE_WAY.has(name) ? [example] : bothWays(example))
			for (const page of pages) {
				const { alert, reasons } = assessed(way, page)
				expect({ way, alert, rules: reasons.map(({ rule }) => rule) }).toMatchObject({ alert: false })
				expect(reasons.map(({ rule }) => rule)).toContain(name)
			}
	})

	it.each(cases(refuses))('refuses: $name', ({ example }) => {
		for (const page of pages)
			expect({ example, alert: assessed(example, page).alert }).toMatchObject({ alert: true })
	})

	it.each(cases(applies.filter(([, after]) => /^[A-Z][^\n|]*\.$/.test(after))))(
		'hides no turn beside it: $name',
		({ example: [before, after, under] }) => {
			for (const [plain, turned] of TURNS) {
				const crossed: Example =
					under === undefined
						? [`${before} ${plain}`, `${after} ${turned}`]
						: [`${before} ${plain}`, `${after} ${turned}`, under]
				for (const way of bothWays(crossed))
					expect({ way, alert: assessed(way, pages[2]!).alert }).toMatchObject({ alert: true })
			}
		},
	)
})

/** What only a change as a whole shows is told in its own test. */
const told = grounds.filter(({ applies }) => applies.length > 0)

describe.each(told)('$name', ({ name, applies, refuses }) => {
	const firstRules = (example: Example) =>
		pages.map((page) => {
			const { alert, reasons } = assessed(example, page)
			return { alert, rule: reasons[0]?.rule }
		})

	it.each(cases(applies))('tells: $name', ({ example }) => {
		for (const first of firstRules(example))
			expect({ example, ...first }).toMatchObject({ alert: true, rule: name })
	})

	it.each(cases(refuses))('does not tell: $name', ({ example }) => {
		for (const { rule } of firstRules(example)) expect({ example, rule }).not.toMatchObject({ rule: name })
	})
})

/** A sentence, and the same with one operator more, less or other. */
const TURNS: readonly (readonly [string, string])[] = [
	['We sell these to shops.', 'We do not sell these to shops.'],
	['We sell these with your consent.', 'We sell these.'],
	['We only sell these to shops.', 'We sell these to shops.'],
	['We may sell these to shops.', 'We will sell these to shops.'],
	['We erase these within 30 days.', 'We erase these after 30 days.'],
	['We erase these within 30 days.', 'We erase these within 90 days.'],
	['You have the right to see these.', 'We have the right to see these.'],
]
