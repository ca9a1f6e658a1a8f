// Writes the tables of rules in docs/materiality.md from the rules themselves: `npm run docs:materiality`.
import { readFileSync, writeFileSync } from 'node:fs'

import { exemptions } from '../src/policy/rules/order.ts'
import { grounds } from '../src/policy/rules/gravity.ts'
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

const groundsTable = (): string =>
	[
		'| rule | told as | material because | it holds | it does not |',
		'|---|---|---|---|---|',
		...grounds
			.toSorted((a, b) => b.weight - a.weight)
			.map(
				({ name, reason, because, applies, refuses }) =>
					`| \`${name}\` | ${reason} | ${because} | ${pair(applies)} | ${pair(refuses)} |`,
			),
	].join('\n')

const tables: Readonly<Record<string, () => string>> = {
	cosmetic: () => table('cosmetic'),
	minor: () => table('minor'),
	material: groundsTable,
}

/** The document with its tables made anew. */
export const withTables = (text: string): string =>
	Object.entries(tables).reduce(
		(left, [name, make]) =>
			left.replace(
				new RegExp(`(<!-- rules: ${name} -->\\n)[\\s\\S]*?(?=\\n<!-- end -->)`),
				(_, start: string) => `${start}${make()}`,
			),
		text,
	)

if (import.meta.main) writeFileSync(FILE, withTables(readFileSync(FILE, 'utf8')))
