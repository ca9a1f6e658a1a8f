import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { runCron } from '../../src/jobs.ts'
import { insertAlert } from '../../src/store/alerts/alerts.ts'
import { checkDocument } from '../../src/watch/check.ts'
import { answerWith, documentAt, keyOf, quietQueues, settingsFor } from '../origin/client.ts'

let key = ''
const MINUTE = 60_000
const id = 'monitor.blind/waits'
const wakes = { kind: 'expand', alert: id }

beforeEach(async ({ task }) => {
	key = keyOf(task, 'sweep')
	const createdAt = new Date(Date.now() - 10 * MINUTE).toISOString()
	const alert = { document: null, changeId: null, severity: null, topics: [], detail: {}, createdAt }
	await insertAlert(env.DB, { ...alert, id, type: 'monitor.blind' }).run()
})

const sweep = async (bindings: typeof env) => {
	const told = vi.spyOn(console, 'error').mockImplementation(() => {})
	try {
		await runCron(bindings, settingsFor([documentAt(key)]), '*/5 * * * *', new Date())
	} finally {
		told.mockRestore()
	}
}

/** A change that older rules judged, so that the sweep has something for the queue of checks. */
async function recordOldChange() {
	for (const answer of ['standing', 'changed', 'changed'] as const) {
		await answerWith(key, answer)
		await checkDocument(env, settingsFor([documentAt(key)]), documentAt(key))
	}
	await env.DB.prepare('UPDATE changes SET assessment = 0').run()
}

describe('the sweep wakes the alerts that wait', () => {
	it('when a document’s state no longer reads, and says so', async () => {
		const { env: quiet, sent } = quietQueues()
		await answerWith(key, 'standing')
		await checkDocument(quiet, settingsFor([documentAt(key)]), documentAt(key))
		await env.DB.prepare("UPDATE documents SET known = '{}'").run()
		await expect(sweep(quiet)).rejects.toThrow('the sweep broke in part')
		expect(sent.map(({ body }) => body)).toContainEqual(wakes)
	})

	it('when the queue of checks takes no message, and says so', async () => {
		const { env: quiet, sent } = quietQueues()
		await recordOldChange()
		const refusing = { sendBatch: () => Promise.reject(new Error('refused')) } as unknown as Queue
		await expect(sweep({ ...quiet, CHECKS: refusing })).rejects.toThrow('the sweep broke in part')
		expect(sent.map(({ body }) => body)).toContainEqual(wakes)
	})
})
