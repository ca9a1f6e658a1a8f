// Harmless edits of many kinds, and beside them the same with one word that matters; each both ways.
import { describe, expect, it } from 'vitest'

import { assess, differenceBetween } from '../../../src/policy/assess.ts'
import { harmless, material, type Pair } from './same-or-not/pairs.ts'
import { unproven } from './same-or-not/unproven.ts'
import { policy, version } from '../versions.ts'

const around = `# Acme Privacy Policy
Last updated: 3 May 2024
## Information we collect
We collect the following information about you:
- Name
- Email address
## How we share
We share information with service providers.
`

function alerts([older, newer, under = '## More\n']: Pair): boolean {
	const [before, after] = [version(around + under + older), version(around + under + newer)]
	return assess(differenceBetween(policy, before, after, '2024-06-01')).alert
}

const bothWays = (pairs: readonly Pair[]) =>
	pairs
		.flatMap(([a, b, under]): Pair[] => [under ? [a, b, under] : [a, b], under ? [b, a, under] : [b, a]])
		.map((pair) => ({ name: `${pair[0]} → ${pair[1]}`, pair }))

describe('the same said otherwise', () => {
	it.each(bothWays(harmless))('alarms nobody: $name', ({ pair }) => {
		expect(alerts(pair)).toBe(false)
	})

	it.each(unproven.map((pair) => ({ name: `${pair[0]} → ${pair[1]}`, pair })))(
		'alerts in doubt, one way at least: $name',
		({ pair: [before, after, under] }) => {
			const ways: Pair[] =
				under === undefined
					? [
							[before, after],
							[after, before],
						]
					: [
							[before, after, under],
							[after, before, under],
						]
			expect(ways.some(alerts)).toBe(true)
		},
	)

	it.each(bothWays(material))('is not the same: $name', ({ pair }) => {
		expect(alerts(pair)).toBe(true)
	})
})
