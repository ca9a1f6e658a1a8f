// What learned weights may call page matter, and what they never touch.
import { describe, expect, it } from 'vitest'

import { assess, differenceBetween } from '../../../src/policy/assess.ts'
import type { Block } from '../../../src/policy/model.ts'
import { policy, version } from '../versions.ts'

const TEXT = version(
	`# Gardens\n${Array.from({ length: 12 }, (_, at) => `We look after the garden of house number ${at} on our street.`).join('\n')}`,
)
/** Items in no section. */
const plain = (...names: readonly string[]): Block[] =>
	names.map((text) => ({ kind: 'item', section: [], text }))
/** The same as links. */
const links = (...names: readonly string[]): Block[] =>
	names.map((text) => ({
		kind: 'item',
		section: [],
		text,
		links: [{ text, href: `https://garden.example/${text.length}` }],
	}))
const under = (heading: string, blocks: readonly Block[]): Block[] => [
	{ kind: 'heading', level: 2, section: ['Gardens'], text: heading },
	...blocks.map((block) => ({ ...block, section: ['Gardens', heading] })),
]
const assessed = (before: readonly Block[], after: readonly Block[]) =>
	assess(differenceBetween(policy, [...TEXT, ...before], [...TEXT, ...after], '2026-11-24'))

describe('pageMatter', () => {
	it('calls a link among links below the text page matter, says why, and claims no silent edit', () => {
		const { severity, alert, reasons, silentEdit } = assessed(
			links('Hedge Times', 'Wickworks'),
			links('Hedge Times', 'Wickworks', 'Rose Lovers'),
		)
		expect({ severity, alert, silentEdit }).toEqual({ severity: 'minor', alert: false, silentEdit: null })
		expect(reasons.map(({ rule, text }) => ({ rule, text }))).toEqual([
			{
				rule: 'page-matter',
				text: 'A line of the page around the text: the lines around it are links; it stands under no heading.',
			},
		])
	})

	it.each([
		['names no link', plain('Hedge Times', 'Wickworks'), plain('Hedge Times', 'Wickworks', 'Shoe size')],
		['is a kind of data', links('Hedge Times'), links('Hedge Times', 'Voice recordings')],
		['names recipients', links('Hedge Times'), links('Hedge Times', 'Data brokers')],
		['denies', links('Hedge Times'), links('Hedge Times', 'No roses')],
		['names an age', links('Hedge Times'), links('Hedge Times', 'Under 13')],
		['names a place', links('Hedge Times'), links('Hedge Times', 'Roses in Ireland')],
		['answers', links('Hedge Times', 'Yes'), links('Hedge Times', 'No')],
		['is a sentence', links('Hedge Times'), links('Hedge Times', 'Roses are cut in spring.')],
		[
			'stands among those who get data',
			under('Who we share it with', links('Hedge Times', 'Wickworks')),
			under('Who we share it with', links('Hedge Times', 'Wickworks', 'Rose Lovers')),
		],
	])('never weighs a line that %s', (_, before, after) => {
		expect(assessed(before, after)).toMatchObject({ severity: 'material', alert: true })
	})
})
