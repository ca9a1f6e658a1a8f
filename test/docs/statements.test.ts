import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import { statements } from '../../src/policy/statements/catalogue/all.ts'

const chapters = { commitment: 'Commitments', permission: 'Permissions', 'open-question': 'Open questions' }
const guide = readFileSync('docs/statements.md', 'utf8')
/** Rows of the tables under a heading, as pairs of id and title. */
const rowsUnder = (heading: string): string[] =>
	[
		...(guide.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '').matchAll(
			/^\| `([\w-]+)` \| ([^|]+) \|/gm,
		),
	].map(([, id, title]) => `${id}: ${title}`)

test.each(Object.entries(chapters))(
	'the guide tells of every %s, in the order of the list',
	(kind, heading) => {
		const listed = statements.filter((statement) => statement.kind === kind)
		expect(listed.length).toBeGreaterThan(5)
		expect(rowsUnder(heading)).toEqual(listed.map(({ id, title }) => `${id}: ${title}`))
	},
)
