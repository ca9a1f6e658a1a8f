import { Buffer } from 'node:buffer'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'

import { listCaptures } from '../../../src/store/captures.ts'
import { listChanges } from '../../../src/store/change-lists.ts'
import { getChange, listOutdatedChanges } from '../../../src/store/changes.ts'
import { getDocumentState } from '../../../src/store/documents.ts'
import { getPage, getText } from '../../../src/store/snapshots.ts'
import { listVersions } from '../../../src/store/versions.ts'
import { checkDocument } from '../../../src/watch/check.ts'
import {
	dropImport,
	getImportStanding,
	importCapture,
	pastCaptureSchema,
} from '../../../src/watch/imports/import-history.ts'
import { joinHistory } from '../../../src/watch/imports/join-history.ts'
import type { AnswerName } from '../../origin/answers.ts'
import { answerWith, documentAt, keyOf, passHours, settingsFor } from '../../origin/client.ts'
import { type Wording, loginPage, policyPage } from '../../origin/pages.ts'

let key = ''
beforeEach(({ task }) => {
	key = keyOf(task, 'import')
})
const document = () => documentAt(key)
const settings = () => settingsFor([document()])

const past = (observedAt: string, page: string, rereads = false) =>
	importCapture(
		env,
		settings(),
		document(),
		pastCaptureSchema.parse({
			observedAt,
			url: document().url,
			status: 200,
			contentType: 'text/html',
			body: Buffer.from(page).toString('base64'),
			rereads,
		}),
	)
const pastWording = (observedAt: string, wording: Wording) =>
	past(observedAt, policyPage(wording, document().url, Date.parse(observedAt)))
const join = () => joinHistory(env, document(), new Date())
const live = async (...answers: AnswerName[]) => {
	for (const answer of answers) {
		await answerWith(key, answer)
		await checkDocument(env, settings(), document())
	}
}
const countOf = (table: string, where = 'TRUE') =>
	env.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE ${where}`).first<number>('n')
const gathered = () => countOf('versions', "document LIKE 'import:%'")

/** 2024: standing, 2025: changed. */
const importTwo = async () => {
	await pastWording('2024-01-01T00:00:00Z', 'standing')
	await pastWording('2024-06-01T00:00:00Z', 'standing')
	await pastWording('2025-01-01T00:00:00Z', 'changed')
}

describe('history', () => {
	it('is nobody’s to see before it is joined', async () => {
		await importTwo()
		expect(await gathered()).toBe(2)
		expect(await listVersions(env.DB, key)).toEqual([])
		expect(await listChanges(env.DB)).toEqual([])
		expect(await listOutdatedChanges(env.DB, 1e6, [key], 10)).toEqual([])
		expect(await getDocumentState(env.DB, key)).toBeNull()
	})

	it('is the document’s own once joined, with its changes, verdicts and log, and alerts nobody', async () => {
		await importTwo()
		await past('2025-02-01T00:00:00Z', loginPage)
		expect(await join()).toEqual({ kind: 'joined', versions: 2, merged: false })
		expect(await listVersions(env.DB, key)).toMatchObject([
			{ number: 2, source: 'import', firstSeen: '2025-01-01T00:00:00.000Z' },
			{ number: 1, source: 'import', lastSeen: '2024-06-01T00:00:00.000Z' },
		])
		expect(await getChange(env.DB, `${key}-v2`)).toMatchObject({
			document: key,
			from: 1,
			to: 2,
			source: 'import',
		})
		expect(await countOf('verdicts', `change_id = '${key}-v2'`)).toBe(1)
		const log = await listCaptures(env.DB, key)
		expect(log.map(({ outcome, reason, version }) => [outcome, reason, version])).toEqual([
			['held', 'login', null],
			['changed', null, 2],
			['unchanged', null, 1],
			['first', null, 1],
		])
		expect(await countOf('alerts')).toBe(0)
		for (const table of ['documents', 'versions', 'changes', 'captures'])
			expect(await countOf(table, `${table === 'documents' ? 'id' : 'document'} LIKE 'import:%'`)).toBe(0)
	})

	it('goes on in what is seen live after it', async () => {
		await importTwo()
		await join()
		await live('changed')
		expect(await listVersions(env.DB, key)).toHaveLength(2)
		await live('standing')
		await passHours(key, 24)
		await live('standing')
		expect(await getChange(env.DB, `${key}-v3`)).toMatchObject({
			from: 2,
			to: 3,
			returnTo: 1,
			source: 'live',
		})
	})

	it('does not count as a look: the document is no less blind for it', async () => {
		await importTwo()
		await join()
		expect(await getDocumentState(env.DB, key)).toMatchObject({ goodAt: null, checkedAt: null })
	})
})

describe('history of a document that was seen live', () => {
	it('merges with the live version where their words are the same', async () => {
		await live('changed')
		const [own] = await listVersions(env.DB, key)
		await importTwo()
		expect(await join()).toEqual({ kind: 'joined', versions: 2, merged: true })
		expect(await listVersions(env.DB, key)).toMatchObject([
			{ number: 2, source: 'import', firstSeen: '2025-01-01T00:00:00.000Z', lastSeen: own!.lastSeen },
			{ number: 1 },
		])
		expect((await listCaptures(env.DB, key))[0]).toMatchObject({ source: 'live', version: 2 })
		expect(await getDocumentState(env.DB, key)).toMatchObject({
			goodAt: own!.lastSeen,
			known: { version: { number: 2, firstSeen: '2025-01-01T00:00:00.000Z', lastSeen: own!.lastSeen } },
		})
	})

	it('ends in a change to the live version where they differ, and still alerts nobody', async () => {
		await live('standing')
		const [own] = await listVersions(env.DB, key)
		await importTwo()
		expect(await join()).toEqual({ kind: 'joined', versions: 3, merged: false })
		expect(await getChange(env.DB, `${key}-v3`)).toMatchObject({
			document: key,
			from: 2,
			to: 3,
			returnTo: 1,
			firstSeen: own!.firstSeen,
			source: 'import',
		})
		expect(await listVersions(env.DB, key)).toMatchObject([{ number: 3, source: 'live' }, {}, {}])
		expect(await countOf('alerts')).toBe(0)
	})

	it('leaves live looks as they were: the next is unchanged, the next change has the next number and its alert', async () => {
		await live('standing')
		await importTwo()
		await join()
		await live('standing')
		expect((await listCaptures(env.DB, key))[0]).toMatchObject({ outcome: 'unchanged', version: 3 })
		await live('changed')
		await passHours(key, 24)
		await live('changed')
		expect(await getChange(env.DB, `${key}-v4`)).toMatchObject({ from: 3, to: 4, source: 'live' })
		expect(await countOf('alerts')).toBe(1)
	})

	it('keeps a wording on its way on its way', async () => {
		await live('standing', 'changed')
		await importTwo()
		await join()
		await passHours(key, 24)
		await live('changed')
		expect(await getChange(env.DB, `${key}-v4`)).toMatchObject({ from: 3, to: 4, returnTo: 2 })
	})

	it('must be older than the first live look', async () => {
		await live('standing')
		const after = new Date(Date.now() + 1000).toISOString()
		expect(await pastWording(after, 'changed')).toMatchObject({
			kind: 'refused',
			fault: { path: ['observedAt'], what: expect.stringContaining('is not before') },
		})
	})

	it('cannot be had once the document changed', async () => {
		await live('standing', 'changed', 'changed')
		expect(await pastWording('2024-01-01T00:00:00Z', 'standing')).toMatchObject({
			kind: 'closed',
			refusal: expect.stringContaining('has changed since'),
		})
	})

	it('cannot be joined once the document changed meanwhile', async () => {
		await live('standing')
		await importTwo()
		await live('changed', 'changed')
		expect(await join()).toMatchObject({ kind: 'closed' })
		expect(await listVersions(env.DB, key)).toHaveLength(2)
	})

	it('is taken once: neither again nor more of it', async () => {
		await live('standing')
		await importTwo()
		await join()
		expect(await pastWording('2024-01-01T00:00:00Z', 'standing')).toEqual({ kind: 'known' })
		expect(await pastWording('2025-03-01T00:00:00Z', 'standing')).toMatchObject({ kind: 'closed' })
		expect(await join()).toEqual({ kind: 'nothing' })
	})

	it('is all joined or nothing of it, where a look comes between', async () => {
		await live('standing')
		await importTwo()
		const racing = {
			...env,
			SNAPSHOTS: {
				...env.SNAPSHOTS,
				get: async (...asked: [string, 'stream']) => {
					await live('standing')
					return env.SNAPSHOTS.get(...asked)
				},
			},
		} as typeof env
		await expect(joinHistory(racing, document(), new Date())).rejects.toThrow()
		expect(await listVersions(env.DB, key)).toHaveLength(1)
		expect(await gathered()).toBe(2)
		expect(await join()).toMatchObject({ kind: 'joined', versions: 3 })
	})
})

describe('an import', () => {
	it('goes on where it broke off', async () => {
		await importTwo()
		expect(await getImportStanding(env, document())).toEqual({
			refusal: null,
			takenUntil: '2025-01-01T00:00:00.000Z',
			before: null,
			gathered: 2,
		})
		await importTwo()
		expect(await gathered()).toBe(2)
	})

	it('may be followed by a later one while the document was never seen live', async () => {
		await importTwo()
		await join()
		await importTwo()
		await pastWording('2025-06-01T00:00:00Z', 'changed')
		await pastWording('2025-07-01T00:00:00Z', 'standing')
		expect(await join()).toEqual({ kind: 'joined', versions: 3, merged: false })
		expect(await getChange(env.DB, `${key}-v3`)).toMatchObject({ from: 2, to: 3 })
	})

	it('can be forgotten and begun anew', async () => {
		await importTwo()
		await dropImport(env, document())
		expect(await gathered()).toBe(0)
		expect(await getImportStanding(env, document())).toMatchObject({ takenUntil: null, gathered: 0 })
		await importTwo()
		expect(await join()).toMatchObject({ kind: 'joined', versions: 2 })
	})

	it('takes what only its recorder reads otherwise as no change, and compares with that from then on', async () => {
		await pastWording('2024-01-01T00:00:00Z', 'standing')
		const changed = policyPage('changed', document().url, 1)
		expect(await past('2024-02-01T00:00:00Z', changed, true)).toMatchObject({
			recorded: { outcome: 'unchanged', version: 1 },
		})
		expect(await pastWording('2024-03-01T00:00:00Z', 'changed')).toMatchObject({
			recorded: { outcome: 'unchanged', version: 1 },
		})
		expect(await join()).toEqual({ kind: 'joined', versions: 1, merged: false })
		const [version] = await listVersions(env.DB, key)
		expect(version).toMatchObject({ number: 1, firstSeen: '2024-01-01T00:00:00.000Z' })
		const page = await getPage(env.SNAPSHOTS, version!.snapshot)
		expect(new TextDecoder().decode(page!.body)).toBe(changed)
		expect(JSON.stringify(await getText(env.SNAPSHOTS, version!.contentHash))).toContain('our affiliates')
	})
})
