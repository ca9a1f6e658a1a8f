import { expect, it } from 'vitest'

import { assess, differenceBetween } from '../../../src/policy/assess.ts'
import type { Block } from '../../../src/policy/model.ts'
import { policy } from '../versions.ts'

const asking = (before: string, name: string, after: string, href = '/form'): Block[] => [
	{ kind: 'heading', level: 1, section: [], text: 'Fairway Privacy Policy' },
	{
		kind: 'paragraph',
		section: ['Fairway Privacy Policy'],
		text: before + name + after,
		links: [{ text: name, href: `https://fairway.example${href}` }],
	},
]
const severityOf = (before: Block[], after: Block[]) =>
	assess(differenceBetween(policy, before, after, '2026-11-24')).severity

const older = asking('To ask for your data, ', 'click here', ' within 30 days.')

it('is another name for a link that leads where it led', () => {
	expect(
		severityOf(older, asking('To ask for your data, ', 'use the request form', ' within 30 days.')),
	).toBe('minor')
})

it.each([
	['leads elsewhere', asking('To ask for your data, ', 'use the request form', ' within 30 days.', '/ads')],
	['names what is done', asking('To ask for your data, ', 'pay us', ' within 30 days.')],
	['stands among other words', asking('To ask for your data, ', 'use the request form', ' within 10 days.')],
])('is more than a name where the link %s', (_, newer) => {
	expect(severityOf(older, newer)).toBe('material')
})
