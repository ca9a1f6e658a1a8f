import { z } from 'zod'

import { type Env, type Settings, userAgent } from '../env.ts'
import type { Document } from '../policy/model.ts'
import { wakeAlerts } from '../store/alerts/outbox.ts'
import { sendAll } from '../store/queues.ts'
import { listDocumentStates } from '../store/documents.ts'
import { noticeSoundCheck } from './broken.ts'
import { checkDocument } from './check.ts'
import type { Recorded } from './record.ts'

/** A document to be checked; `round` is when its round began (ISO), null for a second look outside any round. */
export const checkJobSchema = z.object({
	kind: z.literal('check'),
	document: z.string(),
	round: z.iso.datetime().nullable(),
	/** Which second look this is, from 1; absent when it is none. */
	again: z.number().int().positive().optional(),
})
export type CheckJob = z.output<typeof checkJobSchema>

/** Milliseconds the outside watcher's address may take to answer. */
const HEARTBEAT_TIMEOUT = 10_000

/** Second looks at one new wording beyond those that can confirm it; after them the rounds do. */
export const SPARE_LOOKS = 2

/** Queues one check for each document: one invocation each, so that none costs another its turn. */
export async function startRound(env: Env, documents: readonly Document[], now: Date): Promise<void> {
	const round = now.toISOString()
	const jobs = documents.map(({ id }): CheckJob => ({ kind: 'check', document: id, round }))
	await sendAll(env.CHECKS, jobs)
}

/** Does one check and what follows from it: the second look, waking the alerts, the sign of life. */
export async function runCheck(
	env: Env,
	settings: Settings,
	document: Document,
	{ round, again = 0 }: Pick<CheckJob, 'round' | 'again'>,
): Promise<Recorded> {
	const recorded = await checkDocument(env, settings, document)
	await noticeSoundCheck(env, document.id, new Date())
	// A wording already on its way has its second look queued: another would start a chain that never ends.
	if (recorded.outcome === 'pending' && (recorded.opened || again > 0))
		await lookAgain(env, settings, document, again + 1)
	await wakeAlerts(env, recorded.alerts)
	if (round !== null && settings.HEARTBEAT_URL) await beat(env, settings, settings.HEARTBEAT_URL, round)
	return recorded
}

async function lookAgain(env: Env, settings: Settings, { id }: Document, again: number): Promise<void> {
	if (again >= settings.CONFIRMATIONS + SPARE_LOOKS) return
	const job: CheckJob = { kind: 'check', document: id, round: null, again }
	await env.CHECKS.send(job, { delaySeconds: settings.CONFIRM_AFTER_SECONDS })
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
