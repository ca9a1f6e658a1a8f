import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { findFreePort } from '../../scripts/local/free-port.ts'
import { postWebhook } from '../../src/alerts/webhook/post.ts'
import { newSecret, signatureHeaders } from '../../src/alerts/webhook/sign.ts'
import { line } from './bodies.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausewatch-receivers-'))
afterAll(() => rmSync(folder, { recursive: true }))

const execute = promisify(execFile)
const isThere = (command: string, flag: string) => spawnSync(command, [flag]).status === 0
const binary = join(folder, 'receiver')

/** How each receiver starts, and what it needs. CI has it all (.ci/run). */
const receivers = [
	{ name: 'Node', needs: 'node', there: true, start: [process.execPath, 'examples/receivers/receiver.mjs'] },
	{
		name: 'Python',
		needs: 'python3',
		there: isThere('python3', '--version'),
		start: ['python3', 'examples/receivers/receiver.py'],
	},
	{
		name: 'Go',
		needs: 'go',
		there: isThere('go', 'version'),
		build: ['go', 'build', '-o', binary, 'examples/receivers/receiver.go'],
		start: [binary],
	},
]

for (const { name, needs, there, start, build } of receivers)
	describe(`the receiver in ${name}${there ? '' : ` (skipped: ${needs} is not installed)`}`, () => {
		const secret = newSecret()
		let child: ChildProcess
		let port = 0
		let output = ''

		if (!there && !process.env['CI']) {
			it.skip('is not run')
			return
		}

		beforeAll(async () => {
			// Go keeps what it compiled under HOME.
			if (build) await execute(build[0]!, build.slice(1), { env: { HOME: folder, ...process.env } })
			port = await findFreePort()
			const environment = { ...process.env, CLAUSEWATCH_SECRET: secret, PORT: String(port) }
			child = spawn(start[0]!, start.slice(1), { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
			child.stdout!.setEncoding('utf8').on('data', (text: string) => (output += text))
			await until('listening on')
		}, 240_000)
		afterAll(() => child?.kill())

		/** Waits until it said so. */
		async function until(words: string): Promise<void> {
			for (let tries = 0; !output.includes(words); tries++) {
				if (tries > 400) throw new Error(`no “${words}” in:\n${output}`)
				await sleep(50)
			}
		}

		/** Sends a webhook of the line as the product does; `others` is what is wrong with it. */
		async function send(
			index: number,
			others: { secrets?: string[]; at?: Date; alter?: (body: string) => string } = {},
		) {
			const { id, body } = line[index]!
			const headers = signatureHeaders(others.secrets ?? [secret], id, others.at ?? new Date(), body)
			const sent = others.alter?.(body) ?? body
			// Go may listen a moment after it says so.
			const { status } = await postWebhook(`http://127.0.0.1:${port}/`, headers, sent)
			return status
		}

		it('takes a signed delivery once', async () => {
			await expect.poll(() => send(0), { timeout: 10_000 }).toBe(204)
			await until('new 1 endpoint.test')
			expect(await send(0)).toBe(204)
			await until(`again ${line[0]!.id}`)
			expect(output).not.toContain('missing')
		})

		it('refuses a body that was altered, one signed by another secret, and none at all', async () => {
			expect(await send(1, { alter: (body) => body.replace('"material"', '"cosmetic"') })).toBe(401)
			expect(await send(1, { secrets: [newSecret()] })).toBe(401)
			const bare = await postWebhook(`http://127.0.0.1:${port}/`, {}, line[1]!.body)
			expect(bare.status).toBe(401)
			expect(output).not.toContain(`new 2`)
		})

		it('refuses one that was signed over five minutes ago, or will be', async () => {
			for (const minutes of [-6, 6])
				expect(await send(1, { at: new Date(Date.now() + minutes * 60_000) })).toBe(401)
			expect(output).not.toContain(`new 2`)
		})

		it('takes one signed by two secrets while one replaces the other, whichever it holds', async () => {
			expect(await send(1, { secrets: [newSecret(), secret] })).toBe(204)
			expect(await send(2, { secrets: [secret, newSecret()] })).toBe(204)
			await until('new 2 change.confirmed https://clausewatch.example/changes/linkedin-ai-faq-v7')
			await until('new 3 statement.changed')
		})

		it('sees a gap, and what fills it', async () => {
			expect(await send(4)).toBe(204)
			await until(`missing ${line[3]!.id}`)
			await until('new 5 monitor.blind')
			expect(await send(3)).toBe(204)
			await until('new 4 change.corrected')
			expect(output.match(/missing/g)).toHaveLength(1)
		})
	})
