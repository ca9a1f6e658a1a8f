// The queue of alerts as it runs in production: four tries of a message, then its dead letter.
import { createMessageBatch } from 'cloudflare:test'
import type { env } from 'cloudflare:workers'
import { vi } from 'vitest'

import { handleAlertJob } from '../../src/alerts/jobs.ts'
import { sweepAlerts } from '../../src/alerts/sweep.ts'
import { handleDeadLetters } from '../../src/jobs.ts'
import type { AlertJob } from '../../src/store/alerts/jobs.ts'
import { type openHouse, settings } from './house.ts'

const TRIES = 4
type House = ReturnType<typeof openHouse>

/** Does what waits as the queue would: four tries, then the dead letters. Returns those that were kept even then. */
export async function workAsQueue(
	house: House,
	bindings: typeof env,
	at: Date,
	of = settings,
): Promise<readonly AlertJob[]> {
	const kept: AlertJob[] = []
	while (house.sent.length > 0) {
		const { body, delaySeconds } = house.sent.shift()!
		if (delaySeconds !== undefined || (await survives(bindings, of, body, at))) continue
		const batch = createMessageBatch('clausewatch-alerts-dead', [
			{ id: '1', timestamp: at, attempts: 1, body },
		])
		const retry = vi.spyOn(batch.messages[0]!, 'retry')
		await handleDeadLetters(bindings, batch.messages)
		if (retry.mock.calls.length > 0) kept.push(body)
	}
	return kept
}

async function survives(
	bindings: typeof env,
	of: typeof settings,
	job: AlertJob,
	at: Date,
): Promise<boolean> {
	for (let attempt = 1; attempt <= TRIES; attempt++) {
		try {
			await handleAlertJob(bindings, of, job, at, () => at)
			return true
		} catch {
			// The queue brings it again.
		}
	}
	return false
}

/** One run of the cron and all it leads to. */
export async function sweepAsQueue(house: House, bindings: typeof env, at: Date, of = settings) {
	try {
		await sweepAlerts(bindings, at)
	} catch {
		// The cron comes again.
	}
	await workAsQueue(house, bindings, at, of)
}
