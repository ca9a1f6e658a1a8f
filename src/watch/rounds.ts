import { z } from 'zod'

import { type Env, type Settings, userAgent } from '../env.ts'
import type { Document } from '../policy/model.ts'
import { listDocumentStates } from '../store/documents.ts'
import { tellOperator, wakeAlerts } from '../alerts/outbox.ts'
import { checkDocument } from './check.ts'
import type { Recorded } from './record.ts'

/** A document to be checked; `round` is when its round began (ISO), null for a second look outside any round. */
export const checkJobSchema = z.object({
	kind: z.literal('check'),
	document: z.string(),
	round: z.iso.datetime().nullable(),
})
export type CheckJob = z.output<typeof checkJobSchema>

/** Milliseconds the outside watcher's address may take to answer. */
const HEARTBEAT_TIMEOUT = 10_000

/** Queues one check for each document: one invocation each, so that none costs another its turn. */
export async function startRound(env: Env, documents: readonly Document[], now: Date): Promise<void> {
	const round = now.toISOString()
	await env.CHECKS.sendBatch(
		documents.map(({ id }) => ({ body: { kind: 'check', document: id, round } satisfies CheckJob })),
	)
}

/** Does one check and what follows from it: the second look, waking the alerts, the sign of life. */
export async function runCheck(
	env: Env,
	settings: Settings,
	document: Document,
	round: string | null,
): Promise<Recorded> {
	const recorded = await checkDocument(env, settings, document)
	if (recorded.outcome === 'pending') {
		const again: CheckJob = { kind: 'check', document: document.id, round: null }
		await env.CHECKS.send(again, { delaySeconds: settings.CONFIRM_AFTER_SECONDS })
	}
	await wakeAlerts(env, recorded.alerts)
	if (round !== null && settings.HEARTBEAT_URL) await beat(env, settings, settings.HEARTBEAT_URL, round)
	return recorded
}

/** Tells the outside watcher that a full round is done. Two documents that finish last together may both tell it. */
async function beat(env: Env, settings: Settings, url: string, round: string): Promise<void> {
	const states = await listDocumentStates(env.DB)
	if (!settings.documents.every(({ id }) => (states.get(id)?.checkedAt ?? '') >= round)) return
	try {
		const signal = AbortSignal.timeout(HEARTBEAT_TIMEOUT)
		const response = await fetch(url, {
			headers: { 'user-agent': userAgent(settings) },
			signal,
			redirect: 'manual',
		})
		await response.body?.cancel()
	} catch (error) {
		// Its silence is what the outside watcher is there to notice.
		console.error('heartbeat failed', error)
	}
}

/** A check that threw as often as the queue allows: the operator hears of it, once a round. */
export const noticeDeadCheck = (env: Env, { document, round }: CheckJob, now: Date): Promise<void> =>
	tellOperator(
		env,
		{
			key: `check/${document}/${round ?? now.toISOString()}`,
			title: `Checks of ${document} break.`,
			text: 'Every try to check it threw, so this is a fault of Clausewatch or of its storage, not of the page. The log of the Worker names it.',
		},
		now,
	)
