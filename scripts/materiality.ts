// Writes the tables of exemptions in docs/materiality.md from the rules themselves: `npm run docs:materiality`.
import { readFileSync, writeFileSync } from 'node:fs'

import { exemptions } from '../src/policy/rules/order.ts'
import type { Exemption } from '../src/policy/rules/rule.ts'

const FILE = 'docs/materiality.md'

const cell = (text: string): string => text.replaceAll('\n', ' / ').replaceAll('|', '\\|')
const pair = (examples: Exemption['applies']): string =>
	examples.length === 0 ? '' : `${cell(examples[0]![0])} → ${cell(examples[0]![1])}`

const row = ({ name, because, applies, refuses }: Exemption): string =>
	`| \`${name}\` | ${because} | ${pair(applies)} | ${pair(refuses)} |`

const table = (severity: Exemption['severity']): string =>
	[
		'| rule | harmless because | it holds | it refuses |',
		'|---|---|---|---|',
		...exemptions.filter((rule) => rule.severity === severity).map(row),
	].join('\n')

/** The document with its tables made anew. */
export const withTables = (text: string): string =>
	(['cosmetic', 'minor'] as const).reduce(
		(left, severity) =>
			left.replace(
				new RegExp(`(<!-- rules: ${severity} -->\\n)[\\s\\S]*?(?=\\n<!-- end -->)`),
				(_, start: string) => `${start}${table(severity)}`,
			),
		text,
	)

if (import.meta.main) writeFileSync(FILE, withTables(readFileSync(FILE, 'utf8')))
