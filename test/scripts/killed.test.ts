// The real Worker, ended by `kill -9` where it hurts most: what is in memory is gone, the queues with it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Call, startControl } from '../../scripts/bench/control.ts'
import { addAlert, addSubscribers } from '../../scripts/bench/people.ts'
import { type WholeWorker, bundle, startWholeWorker } from '../../scripts/bench/whole-worker.ts'
import { watchlist } from '../../src/watchlist.ts'
import { planned } from '../origin/plan.ts'
import { serveOrigin } from '../origin/server.ts'

const READERS = 500
/** What one chunk holds: the most that may be told twice. */
const CHUNK = 24
const SWEEP = '*/5 * * * *'
const secret = 's'.repeat(40)

let script = ''
const built = mkdtempSync(join(tmpdir(), 'clausewatch-built-'))
beforeAll(async () => {
	script = await bundle(built)
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

/** A Worker that is killed once, the first time `point` says so of a call, before that call is answered. */
async function killedAt(
	point: (call: Call, letters: readonly string[]) => boolean,
	watch: readonly object[] = [],
) {
	const folder = mkdtempSync(join(tmpdir(), 'clausewatch-killed-'))
	const letters: string[] = []
	let worker: WholeWorker
	let died: () => void
	const death = new Promise<void>((resolve) => (died = resolve))
	let killed = false
	const control = await startControl(async (call) => {
		if (call.to?.startsWith('reader')) letters.push(call.to)
		if (killed || !point(call, letters)) return
		killed = true
		worker.kill()
		died()
		await new Promise(() => {})
	})
	const start = () =>
		startWholeWorker({
			script,
			folder,
			control: control.url,
			settings: {
				PUBLIC_URL: 'http://localhost:8787',
				MAIL_FROM: 'Clausewatch <alerts@clausewatch.example>',
				CONTACT_URL: 'https://clausewatch.example/about',
				OPERATOR_TOKEN: 'o'.repeat(40),
				SECRET_KEY: secret,
				ALLOW_LOOPBACK: 'true',
				FALLBACK_AFTER: '0',
				CONFIRM_AFTER_SECONDS: '1',
				...(watch.length > 0 ? { WATCHLIST: JSON.stringify(watch) } : {}),
			},
		})
	worker = await start()
	await worker.migrate()
	await addSubscribers(worker.db, secret, READERS)
	return {
		letters,
		worker,
		death,
		/** Starts it again, an hour later by every clock in the database. */
		async again(): Promise<WholeWorker> {
			worker = await start()
			const past = new Date(Date.now() - 60_000).toISOString()
			const { db } = worker
			await db.batch([
				db.prepare('UPDATE email_ranges SET due_at = ?1, taken_until = NULL').bind(past),
				db.prepare(`UPDATE deliveries SET due_at = ?1 WHERE state = 'pending'`).bind(past),
				db.prepare(`UPDATE alerts SET heartbeat = '2020-01-01T00:00:00.000Z'`),
			])
			return worker
		},
		async end(): Promise<void> {
			await worker.stop()
			control.close()
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
		},
	}
}

/** Waits until nothing of an alert waits any more. */
async function delivered(worker: WholeWorker): Promise<void> {
	await worker.cron(SWEEP)
	for (let looks = 0; looks < 300; looks++) {
		const left = await worker.db
			.prepare(
				`SELECT (SELECT count(*) FROM email_ranges) + (SELECT count(*) FROM alerts WHERE state = 'expanding')
				+ (SELECT count(*) = 0 FROM deliveries) AS n`,
			)
			.first<number>('n')
		if (left === 0) return
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
	throw new Error('not delivered in time')
}

const sends = (call: Call, kind: string): boolean =>
	call.kind === 'queue' && call.bodies?.some((body) => body.kind === kind) === true

describe(`the Worker killed with ${READERS} to be told`, () => {
	it.each([
		['between the D1 commit and the queue send', (call: Call) => sends(call, 'send'), 0],
		['in mid-chunk', (_: Call, letters: readonly string[]) => letters.length === 200, CHUNK],
		[
			'between the last send of a chunk and its result',
			(_: Call, letters: readonly string[]) => letters.length === 2 * CHUNK,
			CHUNK,
		],
	])('%s tells each, and at most one chunk twice', async (_, point, twice) => {
		const house = await killedAt(point)
		await addAlert(house.worker.db, watchlist[0]!)
		void house.worker.cron(SWEEP).catch(() => {})
		await house.death
		const before = house.letters.length
		await delivered(await house.again())
		expect(before).toBeLessThan(READERS)
		expect(new Set(house.letters).size).toBe(READERS)
		expect(house.letters.length - READERS).toBeLessThanOrEqual(twice)
		await house.end()
	})

	it('between a new wording and its second look confirms it by the sweep and tells each once', async () => {
		const origin = await serveOrigin()
		const document = {
			id: 'policy',
			title: 'Privacy Policy',
			url: `${origin.url}/policy/legal/privacy-policy`,
			locale: 'en',
			select: '#component-container',
			landmarks: ['Privacy Policy', 'personal data', 'Services', 'Members'],
		}
		const house = await killedAt(
			(call) => call.queue === 'CHECKS' && call.bodies?.some((body) => 'again' in body) === true,
			[document],
		)
		origin.publish('/policy', ...planned(['standing', 'changed']))
		await house.worker.cron('17 * * * *')
		await until(house.worker, 'SELECT count(*) AS n FROM versions')
		await house.worker.cron('17 * * * *')
		await house.death
		const worker = await house.again()
		const hourAgo = new Date(Date.now() - 3_600_000).toISOString()
		// Every clock an hour back, that of the new wording too: a restart may be quicker than CONFIRM_AFTER_SECONDS.
		await worker.db
			.prepare(
				`UPDATE documents SET checked_at = ?1, known = replace(known, json_extract(known, '$.pending.firstSeen'), ?1)`,
			)
			.bind(hourAgo)
			.run()
		await worker.cron(SWEEP)
		await until(worker, 'SELECT count(*) AS n FROM changes')
		await delivered(worker)
		expect(house.letters).toHaveLength(READERS)
		expect(new Set(house.letters).size).toBe(READERS)
		await house.end()
		origin.close()
	})
})

/** Waits until a query counts something. */
async function until(worker: WholeWorker, sql: string): Promise<void> {
	for (let looks = 0; looks < 200; looks++) {
		if ((await worker.db.prepare(sql).first<number>('n')) !== 0) return
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
	throw new Error(`nothing came of ${sql}`)
}
