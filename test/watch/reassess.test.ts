import { createMessageBatch } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { handleDeadLetters } from '../../src/jobs.ts'
import { ASSESSMENT_VERSION } from '../../src/policy/assess.ts'
import { getAlert } from '../../src/store/alerts/alerts.ts'
import { getChange } from '../../src/store/changes.ts'
import { checkDocument } from '../../src/watch/check.ts'
import { queueReassessments, reassess } from '../../src/watch/reassess.ts'
import { answerWith, documentAt, keyOf, quietQueues, settingsFor } from '../origin/client.ts'

let key = ''
let id = ''
const now = new Date('2026-11-24T12:00:00Z')

/** A change on record, as older rules judged it. */
async function recordChange(was: { readonly severity: string; readonly source?: string }) {
	for (const answer of ['standing', 'changed', 'changed'] as const) {
		await answerWith(key, answer)
		await checkDocument(env, settingsFor([documentAt(key)]), documentAt(key))
	}
	await env.DB.batch([
		env.DB.prepare(
			`UPDATE changes SET assessment = 0, source = ?, severity = ?, change = json_set(change, '$.severity', ?, '$.summary', 'As it was')
			WHERE id = ?`,
		).bind(was.source ?? 'live', was.severity, was.severity, id),
		env.DB.prepare(`UPDATE verdicts SET assessment = 0, severity = ?, summary = 'As it was'`).bind(
			was.severity,
		),
	])
}
const severityNow = async () => (await getChange(env.DB, id))?.severity
const judge = (bindings = env) => reassess(bindings, settingsFor([documentAt(key)]), id, now)
const correction = () => getAlert(env.DB, `change.corrected/${id}/${ASSESSMENT_VERSION}`)
const verdicts = async () =>
	(
		await env.DB.prepare('SELECT assessment, summary FROM verdicts WHERE change_id = ? ORDER BY assessment')
			.bind(id)
			.all<{ assessment: number; summary: string }>()
	).results

beforeEach(({ task }) => {
	key = keyOf(task, 'reassess')
	id = `${key}-v2`
})

describe('a change that older rules judged', () => {
	it('is queued by the sweep, and not again once judged anew', async () => {
		await recordChange({ severity: 'cosmetic' })
		const { env: quiet, sent } = quietQueues()
		await queueReassessments(quiet, settingsFor([documentAt(key)]))
		expect(sent.map(({ body }) => body)).toEqual([{ kind: 'reassess', change: id }])
		await judge(quiet)
		await queueReassessments(quiet, settingsFor([documentAt(key)]))
		expect(sent.filter(({ body }) => (body as { kind: string }).kind === 'reassess')).toHaveLength(1)
	})

	it('is left alone when its document is no longer watched', async () => {
		await recordChange({ severity: 'cosmetic' })
		const { env: quiet, sent } = quietQueues()
		await queueReassessments(quiet, settingsFor([documentAt(`${key}-other`)]))
		expect(sent).toEqual([])
	})

	it('keeps its verdict when its text is lost, and makes room for others', async () => {
		await recordChange({ severity: 'cosmetic' })
		await env.DB.prepare('DELETE FROM versions').run()
		await expect(judge()).rejects.toThrow('has no version')
		const batch = createMessageBatch('clausewatch-checks-dead', [
			{ id: 'dead', timestamp: new Date(), attempts: 4, body: { kind: 'reassess', change: id } },
		])
		const told = vi.spyOn(console, 'error').mockImplementation(() => {})
		await handleDeadLetters(env, batch.messages)
		expect(told).toHaveBeenCalledWith(expect.stringContaining(`${id} cannot be judged`))
		told.mockRestore()
		const { env: quiet, sent } = quietQueues()
		await queueReassessments(quiet, settingsFor([documentAt(key)]))
		expect(sent).toEqual([])
		expect(await severityNow()).toBe('cosmetic')
	})

	it('shows the new verdict, keeps the first on record and tells who got the alert', async () => {
		await recordChange({ severity: 'cosmetic' })
		await judge()
		const change = await getChange(env.DB, id)
		expect(change?.severity).not.toBe('cosmetic')
		expect(change?.assessment).toBe(ASSESSMENT_VERSION)
		expect(await verdicts()).toEqual([
			{ assessment: 0, summary: 'As it was' },
			{ assessment: ASSESSMENT_VERSION, summary: change?.summary },
		])
		expect((await correction())?.detail).toMatchObject({
			was: { severity: 'cosmetic', summary: 'As it was' },
			is: { severity: change?.severity },
		})
	})

	it('tells nobody when its severity stands', async () => {
		await recordChange({ severity: 'material' })
		await judge()
		expect(await severityNow()).toBe('material')
		expect(await correction()).toBeNull()
	})

	it('tells nobody when it was imported', async () => {
		await recordChange({ severity: 'cosmetic', source: 'import' })
		await judge()
		expect(await severityNow()).toBe('material')
		expect(await correction()).toBeNull()
	})

	it('is judged once, however often it is asked', async () => {
		await recordChange({ severity: 'cosmetic' })
		await judge()
		const first = await getChange(env.DB, id)
		await judge()
		expect(await getChange(env.DB, id)).toEqual(first)
		expect(await verdicts()).toHaveLength(2)
	})
})
