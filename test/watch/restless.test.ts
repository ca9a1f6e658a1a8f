import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'

import { listCaptures } from '../../src/store/captures.ts'
import { getChange } from '../../src/store/changes.ts'
import { getDocumentState } from '../../src/store/documents.ts'
import { getPage, getText } from '../../src/store/snapshots.ts'
import { getVersion, listVersions } from '../../src/store/versions.ts'
import { checkDocument } from '../../src/watch/check.ts'
import type { AnswerName } from '../origin/answers.ts'
import { answerWith, documentAt, keyOf, settingsFor } from '../origin/client.ts'

let key = ''
beforeEach(({ task }) => {
	key = keyOf(task, 'restless')
})
const check = (bindings = env) => checkDocument(bindings, settingsFor([documentAt(key)]), documentAt(key))
const checkWith = async (answer: AnswerName, times = 1) => {
	await answerWith(key, answer)
	const seen = []
	for (let look = 0; look < times; look++) seen.push(await check())
	return seen
}
const alerts = async () =>
	(await env.DB.prepare('SELECT id, detail FROM alerts').all<{ id: string; detail: string }>()).results

describe('a line that keeps changing', () => {
	it('is set aside after a few looks: no version, no page kept, one row in the log', async () => {
		const seen = await checkWith('counting', 9)
		expect(seen.map(({ outcome }) => outcome)).toEqual([
			'first',
			'pending',
			'pending',
			...Array.from({ length: 6 }, () => 'unchanged'),
		])
		expect(await listVersions(env.DB, key)).toHaveLength(1)
		const [run] = await listCaptures(env.DB, key)
		expect(run).toMatchObject({ outcome: 'unchanged', count: 6, setAside: 1, version: 1, snapshot: null })
	})

	it('is told the operator once, and nobody else', async () => {
		await checkWith('counting', 9)
		const [notice, ...others] = await alerts()
		expect(others).toEqual([])
		expect(notice?.id).toMatch(new RegExp(`^operator\\.notice/restless/${key}/`))
		expect(notice?.detail).toMatch(/such as “All \d+ Members in Europe may/)
	})

	it('leaves the document in sight, and costs no reading of its text', async () => {
		await checkWith('counting', 5)
		const before = await getDocumentState(env.DB, key)
		const SNAPSHOTS = new Proxy(env.SNAPSHOTS, {
			get: (_, name) => () => {
				throw new Error(`KV was asked for ${String(name)}`)
			},
		})
		expect(await check({ ...env, SNAPSHOTS })).toMatchObject({ outcome: 'unchanged' })
		const { goodAt } = (await getDocumentState(env.DB, key))!
		expect(goodAt! > before!.goodAt!).toBe(true)
	})

	it('is never asked for by the validators of one of its pages', async () => {
		await checkWith('tagged')
		await checkWith('counting', 5)
		expect(await getDocumentState(env.DB, key)).toMatchObject({ etag: null, lastModified: null })
	})

	it('hides no change beside it, which says on record what its text leaves out', async () => {
		await checkWith('counting', 5)
		const seen = await checkWith('changed and counting', 3)
		expect(seen.map(({ outcome }) => outcome)).toEqual(['pending', 'pending', 'changed'])
		expect((await getChange(env.DB, `${key}-v2`))?.edits).toMatchObject([
			{ before: expect.stringContaining('without asking you first'), after: null },
			{ before: null, after: expect.stringContaining('our affiliates') },
		])
		const version = await getVersion(env.DB, key, 2)
		expect(version).toMatchObject({ setAside: 1 })
		const text = await getText(env.SNAPSHOTS, version!.contentHash)
		expect(text?.some(({ text }) => text.startsWith('All'))).toBe(true)
		expect(await getPage(env.SNAPSHOTS, version!.snapshot)).not.toBeNull()
		expect((await check()).outcome).toBe('unchanged')
	})
})

describe('a text that KV lost', () => {
	const loseText = async () => {
		const { known } = (await getDocumentState(env.DB, key))!
		await env.SNAPSHOTS.delete(`text:${known.version!.contentHash}`)
		return known.version!.contentHash
	}

	it('is read again from the page kept of it, when it is needed', async () => {
		await checkWith('standing')
		const hash = await loseText()
		const seen = await checkWith('changed', 2)
		expect(seen.map(({ outcome }) => outcome)).toEqual(['pending', 'changed'])
		expect((await getChange(env.DB, `${key}-v2`))?.edits).toHaveLength(2)
		expect(await getText(env.SNAPSHOTS, hash)).not.toBeNull()
	})

	it('of which lines were set aside is read as its page shows it, and that is no change', async () => {
		await checkWith('counting', 5)
		await checkWith('changed and counting', 3)
		const hash = await loseText()
		const [seen] = await checkWith('standing')
		expect(seen).toMatchObject({ outcome: 'pending', version: 2, alerts: [] })
		const version = await getVersion(env.DB, key, 2)
		expect(version).toMatchObject({ setAside: 0 })
		expect(version?.contentHash).not.toBe(hash)
		expect(await getText(env.SNAPSHOTS, version!.contentHash)).not.toBeNull()
	})

	it('with its page too is a fault that says so', async () => {
		await checkWith('standing')
		await loseText()
		const version = await getVersion(env.DB, key, 1)
		await env.SNAPSHOTS.delete(`page:${version!.snapshot}`)
		await answerWith(key, 'changed')
		await expect(check()).rejects.toThrow(`KV has lost the page ${version!.snapshot}`)
	})
})
