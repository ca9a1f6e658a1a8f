import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type House, startHouse, token } from './worker.ts'

let house: House
beforeAll(async () => {
	house = await startHouse(['policy', 'faq-page', 'terms'])
})
afterAll(() => house?.stop())

/** Runs the command as a crontab does. */
async function run(args: string[], environment: Record<string, string> = {}) {
	const { PATH = '', HOME = '' } = process.env
	const command = [process.execPath, 'scripts/capture.ts', ...args]
	try {
		const env = { PATH, HOME, ...environment }
		const { stdout, stderr } = await promisify(execFile)(command[0]!, command.slice(1), { env })
		return { status: 0, stdout, stderr }
	} catch (error) {
		const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
		return { status: code, stdout, stderr }
	}
}
const lastCapture = async (id: string) =>
	(
		await house.get<{ captures: { source: string; outcome: string; reason: string | null }[] }>(
			`/api/v1/captures?document=${id}`,
		)
	).captures[0]

describe('npm run capture', () => {
	it('pushes the whole watchlist and says nothing when all went well', async () => {
		for (const id of ['policy', 'faq-page', 'terms']) house.plan(id, ['standing'])
		const file = join(mkdtempSync(join(tmpdir(), 'token-')), 'token')
		writeFileSync(file, `${token}\n`)
		expect(await run(['--to', house.url, '--token-file', file])).toEqual({
			status: 0,
			stdout: '',
			stderr: '',
		})
		for (const id of ['policy', 'faq-page', 'terms'])
			expect(await lastCapture(id)).toMatchObject({ source: 'pushed', outcome: 'first' })
	})

	it('has a line for each document that was not seen or is held, and status 1', async () => {
		house.plan('policy', ['refused 999'])
		house.plan('faq-page', ['redirect to another host'])
		house.plan('terms', ['standing'])
		const { status, stdout, stderr } = await run(['--to', house.url], { OPERATOR_TOKEN: token })
		expect({ status, stdout, lines: stderr.trim().split('\n') }).toEqual({
			status: 1,
			stdout: '',
			lines: ['policy: held: refused', 'faq-page: not seen: redirected-away'],
		})
		expect(await lastCapture('policy')).toMatchObject({
			source: 'pushed',
			outcome: 'held',
			reason: 'refused',
		})
		expect(await lastCapture('terms')).toMatchObject({ source: 'pushed', outcome: 'unchanged' })
	})

	it('asks once more for a page that came in another language', async () => {
		house.plan('policy', ['in the language asked for'])
		expect(await run(['--to', house.url, '--document', 'policy'], { OPERATOR_TOKEN: token })).toEqual({
			status: 0,
			stdout: '',
			stderr: '',
		})
		expect(await lastCapture('policy')).toMatchObject({ source: 'pushed', outcome: 'unchanged' })
	})

	it('fetches one document where one is named', async () => {
		house.plan('policy', ['standing'])
		const before = house.requestsFor('terms').length
		expect(await run(['--to', house.url, '--document', 'policy'], { OPERATOR_TOKEN: token })).toMatchObject({
			status: 0,
		})
		expect(house.requestsFor('terms')).toHaveLength(before)
		expect(await run(['--to', house.url, '--document', 'nowhere'], { OPERATOR_TOKEN: token })).toMatchObject({
			status: 1,
			stderr: 'nowhere: is not on the watchlist\n',
		})
	})

	it.each([
		['no address', [], { OPERATOR_TOKEN: token }, 2, 'usage: '],
		['no token', ['--to', 'http://127.0.0.1:9'], {}, 1, 'token is missing'],
		['no such token file', ['--to', 'http://127.0.0.1:9', '--token-file', '/nowhere'], {}, 1, 'cannot read'],
	] as const)('says in one line what is missing: %s', async (_, args, environment, status, message) => {
		const ended = await run([...args], environment)
		expect(ended.status).toBe(status)
		expect(ended.stderr).toContain(message)
	})

	it('says in one line for each document that its token is wrong', async () => {
		const { status, stderr } = await run(['--to', house.url, '--document', 'policy'], {
			OPERATOR_TOKEN: 'x'.repeat(40),
		})
		expect(status).toBe(1)
		expect(stderr).toMatch(/^policy: not taken: .*for the operator.*\n$/)
	})
})
