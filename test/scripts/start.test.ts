import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { demoDocuments, publishPolicy } from '../../scripts/demo/pages.ts'
import { findFreePort } from '../../scripts/local/free-port.ts'
import { type Origin, serveOrigin } from '../origin/server.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausewatch-test-'))
let origin: Origin
let settings: Record<string, string>

beforeAll(async () => {
	origin = await serveOrigin()
	publishPolicy(origin, 'standing')
	const { policy, faq } = demoDocuments(origin.url)
	const gone = { ...faq, url: `http://127.0.0.1:${await findFreePort()}/` }
	settings = {
		PORT: String(await findFreePort()),
		STATE_FOLDER: folder,
		WATCHLIST: JSON.stringify([policy, gone]),
		ALLOW_LOOPBACK: 'true',
	}
})
afterAll(() => {
	origin.close()
	rmSync(folder, { recursive: true })
})

/** Every process that runs: its id and its parent's. One that has ended and only waits to be noticed is none. */
const processes = (): { readonly id: number; readonly parent: number }[] =>
	execFileSync('ps', ['-e', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' })
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/))
		.filter(([, , state]) => !state?.startsWith('Z'))
		.map(([id, parent]) => ({ id: Number(id), parent: Number(parent) }))

const below = (id: number, all = processes()): number[] =>
	all.filter(({ parent }) => parent === id).flatMap((child) => [child.id].concat(below(child.id, all)))

test('it checks at once, says what it saw and what it could not reach, serves, and leaves nothing behind', async () => {
	const script = run('start', [], settings)
	await script.until(/Could not be reached/)
	expect(script.output()).toMatch(/^fairway-privacy-policy +first +1 +1,\d\d\d +\d+$/m)
	expect(script.output()).toMatch(/^fairway-ai-faq +held: unreachable +– +– +[\d,]+$/m)
	expect(script.output()).toMatch(/^2 checked in \d+ s: 1 first, 1 held\. The next round is at \d\d:17\.$/m)
	expect(script.output()).toMatch(/^Could not be reached: 1 of 2, at 127\.0\.0\.1:\d+\. Still serving\.$/m)
	expect(script.output()).not.toContain('\u001B')
	expect(script.output()).not.toMatch(/wrangler|QUEUE/)

	const site = `http://localhost:${settings['PORT']}`
	expect(script.output()).toContain(site)
	expect((await fetch(site)).status).toBe(200)

	const [, mailbox = ''] = /^Letters are not sent; read them at (\S+)\.$/m.exec(script.output()) ?? []
	await fetch(`${site}/subscribe`, {
		method: 'POST',
		body: new URLSearchParams({ email: 'reader@example.org' }),
	})
	const read = async (path: string) => (await fetch(mailbox + path)).text()
	await expect.poll(() => read('/'), { timeout: 20_000 }).toContain('to reader@example.org')
	const [path = ''] = /\/[\w-]{36}/.exec(await read('/')) ?? []
	expect(await read(path)).toContain(`${site}/subscriptions/confirm/`)
	expect(await read(`${path}.html`)).toContain('<h1')
	expect(await read(`${path}.eml`)).toContain('multipart/alternative')

	const second = run('start', [], settings)
	expect(await second.ended).toBe(1)
	expect(second.output()).toMatch(
		/^Port \d+ is taken\. End what listens on it, or choose another: PORT=\d+ npm start\n$/,
	)

	const started = below(script.pid)
	expect(started.length).toBeGreaterThan(0)
	script.kill('SIGINT')
	expect(await script.ended).toBe(0)
	await expect.poll(() => processes().filter(({ id }) => started.includes(id))).toEqual([])

	const again = run('start', [], settings)
	await again.until(/unchanged/)
	expect(again.output()).toMatch(/^fairway-privacy-policy +unchanged +1 /m)
	again.kill('SIGTERM')
	expect(await again.ended).toBe(0)
})

test('settings that are wrong are named in one message, and nothing is started', async () => {
	const script = run('start', [], { ...settings, PUBLIC_URL: 'clausewatch', SECRET_KEY: 'short' })
	expect(await script.ended).toBe(1)
	expect(script.output()).toMatch(
		/^Settings are not right: PUBLIC_URL must be a whole .*; SECRET_KEY must be at least/,
	)
	expect(script.output().trim()).not.toContain('\n')
})

test('a port that is none is refused', async () => {
	const script = run('start', [], { ...settings, PORT: '80a' })
	expect(await script.ended).toBe(1)
	expect(script.output()).toBe('PORT must be a number from 1 to 65535, not "80a".\n')
})
