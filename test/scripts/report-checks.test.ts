import { stripVTControlCharacters } from 'node:util'

import { expect, test } from 'vitest'

import type { Check } from '../../scripts/local/checks.ts'
import { reportChecks } from '../../scripts/local/report-checks.ts'
import { watchlist } from '../../src/watchlist.ts'

const documents = watchlist.slice(0, 2)
const [policy, notice] = documents.map(({ id }) => id)

const check = (
	document: string | undefined,
	outcome: Check['outcome'],
	reason: string | null = null,
): Check => ({
	document: document ?? '',
	outcome,
	reason,
	version: outcome === 'held' ? null : 1,
	characters: outcome === 'held' ? null : 40_213,
	ms: 512,
})

const quiet = (looks: number): null[] => Array.from({ length: looks }, () => null)

/** Without colours, and without how long it took. */
const plain = (line: string): string => stripVTControlCharacters(line).replace(/\d+ s\b/, 'N s')

async function report(checks: readonly (Check | null)[]) {
	const printed: string[] = []
	const shown: string[] = []
	async function* follow() {
		yield* checks
	}
	await reportChecks(follow(), {
		documents,
		site: 'http://localhost:8787',
		nextRound: () => new Date(2026, 10, 24, 4, 17),
		print: (line) => printed.push(...plain(line).split('\n')),
		show: (line) => shown.push(plain(line)),
	})
	return { printed, shown }
}

test('the first round is a table with progress, summed up once every document was checked', async () => {
	const { printed, shown } = await report([null, check(policy, 'first'), null, check(notice, 'first')])
	expect(printed.slice(0, 3)).toEqual([
		'document                    outcome               version characters     ms',
		'linkedin-privacy-policy     first                       1     40,213    512',
		'linkedin-eu-privacy-notice  first                       1     40,213    512',
	])
	expect(shown).toEqual(['0 of 2 checked, N s …', '1 of 2 checked, N s …'])
	expect(printed.slice(3)).toEqual(['', '2 checked in N s: 2 first. The next round is at 04:17.'])
})

test('what was not reached and what was not taken for the document are told apart', async () => {
	const { printed } = await report([check(policy, 'held', 'timeout'), check(notice, 'held', 'authwall')])
	expect(printed.slice(-3)).toEqual([
		'2 checked in N s: 2 held. The next round is at 04:17.',
		'Not taken for the document: 1. http://localhost:8787/status says why.',
		'Could not be reached: 1 of 2, at www.linkedin.com. Still serving.',
	])
})

test('of a later round only what is not unchanged is a row', async () => {
	const first = [check(policy, 'first'), check(notice, 'first')]
	const later = [check(policy, 'unchanged'), check(notice, 'pending')]
	const { printed } = await report([...first, ...quiet(20), ...later, ...quiet(20)])
	const rows = printed.slice(5)
	expect(rows).toHaveLength(3)
	expect(rows[0]).toMatch(/^linkedin-eu-privacy-notice +pending /)
	expect(rows[2]).toMatch(/^2 checked at \d\d:\d\d: 1 unchanged, 1 pending\. The next round/)
})

test('a later round in which pages take long to be given up is summed up once', async () => {
	const first = [check(policy, 'first'), check(notice, 'first')]
	const away = (id: string | undefined) => [check(id, 'held', 'unreachable'), ...quiet(11)]
	const { printed } = await report([...first, ...away(policy), ...away(notice), ...quiet(200)])
	expect(printed.filter((line) => line.includes(' checked '))).toEqual([
		expect.stringMatching(/^2 checked in N s: 2 first\./),
		expect.stringMatching(/^2 checked at \d\d:\d\d: 2 held\./),
	])
})

test('a later round that stays short of a document is summed up after a silence longer than a check', async () => {
	const first = [check(policy, 'first'), check(notice, 'first')]
	const { printed } = await report([...first, check(policy, 'unchanged'), ...quiet(101)])
	expect(printed.at(-1)).toMatch(/^1 checked at \d\d:\d\d: 1 unchanged\./)
})

test('a first round that stays short of a document is summed up all the same', async () => {
	const { printed } = await report([check(policy, 'first'), ...quiet(300)])
	expect(printed.at(-1)).toMatch(/^1 checked in N s: 1 first\./)
})
