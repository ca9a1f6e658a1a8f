import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { History } from '../../scripts/import/history.ts'
import { type Step, importHistory } from '../../scripts/import/run.ts'
import { type Manners, waybackHistory } from '../../scripts/import/wayback.ts'
import { OperatorError } from '../../scripts/operator.ts'
import { type Wording, policyPage } from '../origin/pages.ts'
import { type House, startHouse, token } from './worker.ts'

let house: House
beforeAll(async () => {
	house = await startHouse([
		'from-archive',
		'broken-off',
		'from-folder',
		'second-one',
		'from-ota',
		'seen-live',
	])
})
afterAll(() => house?.stop())

const manners: Manners = {
	userAgent: 'Clausewatch/test',
	allowLoopback: true,
	pause: 0,
	backoff: [1, 1],
	patience: 5000,
	timeout: 5000,
}
const importAll = async (history: History, restart = false) => {
	const steps: Step[] = []
	const reports = await importHistory(house.operator, history, {
		restart,
		onStep: (step) => steps.push(step),
	})
	return { reports, steps: steps.map(({ past, result }) => `${past.at.slice(0, 10)} ${result}`) }
}
const versionsOf = async (id: string) =>
	(
		await house.get<{ versions: { number: number; source: string; firstSeen: string }[] }>(
			`/api/v1/documents/${id}/versions`,
		)
	).versions.map(({ number, source, firstSeen }) => `${number} ${source} ${firstSeen.slice(0, 10)}`)
const watched = async (id: string) =>
	(await house.operator.documents()).find((document) => document.id === id)!

/** Runs the command; its exit status and what it printed. */
async function run(...args: string[]) {
	const command = ['scripts/import.ts', ...args, '--site', house.url]
	const env = { PATH: process.env['PATH'] ?? '', OPERATOR_TOKEN: token }
	try {
		const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { env })
		return { status: 0, stdout, stderr }
	} catch (error) {
		const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
		return { status: code, stdout, stderr }
	}
}

describe('the web archive', () => {
	it('is walked to its end, one page at a time, and what was taken is not fetched again', async () => {
		house.plan('archive', [
			{ timestamp: '20210301000000', answer: 'standing' },
			{ timestamp: '20220301000000', answer: 'login page' },
			{ timestamp: '20220401000000', answer: 'standing' },
			{ timestamp: '20230301000000', answer: 'changed' },
			{ timestamp: '20230401000000', answer: 'not found' },
			{ timestamp: '20240301000000', answer: 'changed' },
			{ timestamp: '20250301000000', answer: 'standing' },
		])
		const archive = `${house.origin}/archive`
		const document = await watched('from-archive')
		const { reports, steps } = await importAll(await waybackHistory(archive, document, {}, manners))
		expect(steps).toEqual([
			'2021-03-01 first',
			'2022-03-01 held: login',
			'2022-04-01 unchanged',
			'2023-03-01 changed',
			'2023-04-01 not to be had from the archive',
			'2024-03-01 unchanged',
			'2025-03-01 changed',
		])
		expect(reports).toMatchObject([{ versions: 3, merged: false, problem: null }])
		expect(await versionsOf('from-archive')).toEqual([
			'3 import 2025-03-01',
			'2 import 2023-03-01',
			'1 import 2021-03-01',
		])
		const asked = house.requestsFor('archive').length
		const again = await importAll(await waybackHistory(archive, document, {}, manners))
		expect(again.steps.every((step) => step.endsWith('there already'))).toBe(true)
		expect(again.reports).toMatchObject([{ versions: null, problem: null }])
		const since = house.requestsFor('archive').slice(asked)
		expect(since.every(({ url }) => url.includes('/cdx/'))).toBe(true)
	})

	it('is asked only for the years wanted', async () => {
		const range = { from: '2022', to: '2023' }
		const history = await waybackHistory(
			`${house.origin}/archive`,
			await watched('broken-off'),
			range,
			manners,
		)
		expect([...(history.captures as Iterable<{ at: string }>)].map(({ at }) => at.slice(0, 7))).toEqual([
			'2022-03',
			'2022-04',
			'2023-03',
			'2023-04',
		])
	})

	it('that stops answering stops the import, which goes on from there another time', async () => {
		const archive = `${house.origin}/moody`
		const shelf = [
			{ timestamp: '20210301000000', answer: 'standing' },
			{ timestamp: '20230301000000', answer: '500 error' },
			{ timestamp: '20250301000000', answer: 'changed' },
		] as const
		const document = await watched('broken-off')
		house.plan('moody', shelf)
		await expect(importAll(await waybackHistory(archive, document, {}, manners))).rejects.toThrow(
			/does not answer for 2023-03-01.*run this again/,
		)
		expect(await versionsOf('broken-off')).toEqual([])
		house.plan('moody', [shelf[0], { timestamp: '20230301000000', answer: 'changed' }, shelf[2]])
		const { steps, reports } = await importAll(await waybackHistory(archive, document, {}, manners))
		expect(steps).toEqual(['2021-03-01 there already', '2023-03-01 changed', '2025-03-01 unchanged'])
		expect(reports).toMatchObject([{ versions: 2 }])
	})

	it('without an index is an error in one line', async () => {
		house.plan('gone', ['500 error'])
		await expect(
			waybackHistory(`${house.origin}/gone`, await watched('seen-live'), {}, manners),
		).rejects.toThrow(new OperatorError(`the index of ${house.origin}/gone could not be had: HTTP 500`))
	})
})

const pageAt = async (id: string, wording: Wording) => policyPage(wording, (await watched(id)).url, 7)

describe('npm run import -- folder', () => {
	it('takes every watched document of a replay folder and says what was added, held and skipped', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'captures-'))
		const lines: string[] = []
		const record = async (id: string, day: string, wording: Wording) => {
			const file = `${id}-${day}.html`
			const url = id === 'stranger' ? 'https://example.org/terms' : (await watched(id)).url
			writeFileSync(join(folder, file), policyPage(wording, url, lines.length))
			const observedAt = `${day}T12:00:00+02:00`
			lines.push(
				JSON.stringify({ document: id, url, observedAt, status: 200, contentType: 'text/html', file }),
			)
		}
		await record('from-folder', '2023-01-01', 'standing')
		await record('second-one', '2023-01-02', 'changed')
		await record('from-folder', '2023-02-01', 'french')
		await record('stranger', '2023-02-02', 'standing')
		await record('from-folder', '2023-03-01', 'changed')
		writeFileSync(join(folder, 'captures.ndjson'), lines.join('\n'))
		const { status, stdout, stderr } = await run('folder', folder)
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
		expect(stdout.split('\n')).toEqual([
			'2023-01-01  from-folder  first',
			'2023-01-02  second-one  first',
			'2023-02-01  from-folder  held: other-language',
			'2023-03-01  from-folder  changed',
			'from-folder',
			'  added    2 versions from 3 captures; 2 versions in all',
			'  held     1: 1 other-language',
			'  skipped  0',
			'second-one',
			'  added    1 version from 1 capture; 1 version in all',
			'  held     0',
			'  skipped  0',
			'stranger',
			'  added    0 versions from 0 captures',
			'  held     0',
			'  skipped  1: 1 not on the watchlist',
			'',
		])
		expect(await versionsOf('from-folder')).toEqual(['2 import 2023-03-01', '1 import 2023-01-01'])
		const again = await run('folder', folder, '--document', 'from-folder')
		expect(again.stdout).toContain('  skipped  3: 3 there already')
		expect(again.status).toBe(0)
	})

	it('puts history in front of what was seen live, and takes nothing from after', async () => {
		house.plan('seen-live', ['changed'])
		const body = await pageAt('seen-live', 'changed')
		const live = {
			observedAt: '',
			url: (await watched('seen-live')).url,
			status: 200,
			contentType: 'text/html',
		}
		const now = new Date().toISOString()
		await house.operator.push('seen-live', { ...live, observedAt: now, body: Buffer.from(body) })
		const capture = async (wording: Wording, at: string) => ({
			document: 'seen-live',
			at,
			rereads: false,
			load: async () => ({ ...live, observedAt: at, body: Buffer.from(await pageAt('seen-live', wording)) }),
		})
		const captures = [
			await capture('changed', '2022-01-01T00:00:00.000Z'),
			await capture('standing', '2023-01-01T00:00:00.000Z'),
			await capture('standing', '2099-01-01T00:00:00.000Z'),
		]
		const { steps, reports } = await importAll({ total: 3, captures })
		expect(steps).toEqual(['2022-01-01 first', '2023-01-01 changed', '2099-01-01 after the first live look'])
		expect(reports).toMatchObject([{ versions: 3, merged: false, problem: null }])
		expect(await versionsOf('seen-live')).toEqual([
			`3 pushed ${now.slice(0, 10)}`,
			'2 import 2023-01-01',
			'1 import 2022-01-01',
		])
		const more = await importAll({
			total: 1,
			captures: [await capture('changed', '2024-01-01T00:00:00.000Z')],
		})
		expect(more.reports).toMatchObject([{ problem: expect.stringContaining('nothing fits between') }])
	})

	it.each([
		[['folder', '/nowhere'], 1, 'cannot read /nowhere'],
		[['ota', '/nowhere', 'LinkedIn', 'Privacy Policy', 'from-ota'], 1, 'git: '],
		[['wayback', 'nothing-watched'], 1, 'nothing-watched is not on the watchlist: '],
		[['wayback', 'from-archive', '--from', 'spring'], 2, 'usage: '],
		[['elsewhere'], 2, 'usage: '],
	] as const)('says what is wrong: %s', async (args, status, message) => {
		const ended = await run(...args)
		expect(ended.status).toBe(status)
		expect(ended.stderr).toContain(message)
	})
})

describe('npm run import -- ota', () => {
	const repository = mkdtempSync(join(tmpdir(), 'versions-'))
	const git = (date: string, ...args: string[]) =>
		execFileSync('git', ['-C', repository, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
			env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
			stdio: 'pipe',
		})
	const record = (date: string, subject: string, markdown: string) => {
		mkdirSync(join(repository, 'Fairway'), { recursive: true })
		writeFileSync(join(repository, 'Fairway', 'Privacy Policy.md'), markdown)
		git(date, 'add', '.')
		git(date, 'commit', '-q', '-m', subject)
	}
	const text = (sharing: string, more = '') => `Privacy Policy
==============

This **Privacy Policy** says how [Fairway](https://fairway.example/?trk=1) handles personal data of its Members.
${more}
Data we collect
---------------

*   You give us your name when you join.
*   We note which pages of our Services you open.

| Data | Purpose |
| --- | --- |
| Name | To greet you |

How we share your data
----------------------

${sharing}
`

	it('takes each record as a capture and its re-readings as no change', async () => {
		const never = 'We do not share your data with anybody.'
		const affiliates = 'We share your data with our affiliates.'
		git('2022-01-01T00:00:00Z', 'init', '-q', '-b', 'main')
		record('2022-01-01T00:00:00Z', 'First record of Fairway Privacy Policy', text(never))
		record(
			'2022-05-01T00:00:00Z',
			'Apply technical or declaration upgrade on Fairway Privacy Policy',
			text(never, '\nSkip to the main content of this page.\n'),
		)
		record(
			'2023-01-01T00:00:00Z',
			'Record new changes of Fairway Privacy Policy',
			text(affiliates, '\nSkip to the main content of this page.\n'),
		)
		const { status, stdout, stderr } = await run('ota', repository, 'Fairway', 'Privacy Policy', 'from-ota')
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
		expect(stdout).toContain('added    2 versions from 3 captures; 2 versions in all')
		const { edits } = await house.get<{ edits: { before: string; after: string }[] }>(
			'/api/v1/changes/from-ota-v2',
		)
		expect(edits).toMatchObject([{ before: never, after: affiliates }])
		expect(await run('ota', repository, 'Fairway', 'Terms', 'from-ota')).toMatchObject({
			status: 1,
			stderr: `${repository} has no record of Fairway/Terms.md\n`,
		})
	})
})
