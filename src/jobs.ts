import { z } from 'zod'

import { mailEventSchema, refusedBy } from './alerts/email/events/cloudflare-events.ts'
import { noteRefused } from './alerts/email/events/refused.ts'
import { deadAlertJob, handleAlertJob } from './alerts/jobs.ts'
import { alertJobSchema } from './store/alerts/jobs.ts'
import { indexChanges } from './store/search/index-changes.ts'
import { wakeAlerts } from './store/alerts/outbox.ts'
import { rotateKeys } from './alerts/rotate-keys.ts'
import { sweepAlerts } from './alerts/sweep.ts'
import type { Env, Settings } from './env.ts'
import { raiseBlind } from './watch/blind.ts'
import { leaveVerdict, queueReassessments, reassess, reassessJobSchema } from './watch/reassess.ts'
import { noticeDeadCheck } from './watch/broken.ts'
import { queueLostChecks } from './watch/lost-checks.ts'
import { checkJobSchema, runCheck, startRound } from './watch/rounds.ts'

const jobSchema = z.union([checkJobSchema, reassessJobSchema, alertJobSchema, mailEventSchema])
type Job = z.output<typeof jobSchema>

/** A message as the log may have it: of what became of an email only that, for it names the recipient. */
const nameOf = (body: unknown): unknown => (mailEventSchema.safeParse(body).success ? 'a mail event' : body)

/** The cron of the rounds in wrangler.toml; every other one sweeps. */
export const ROUND_CRON = '17 * * * *'

/** Seconds before a message that threw is tried again, times the tries so far. */
const RETRY_DELAY = 30

/** Seconds before a dead letter that could not be dealt with comes again. */
const DEAD_RETRY_DELAY = 300

/** A round of checks, or the sweep of what was left undone. */
export async function runCron(env: Env, settings: Settings, cron: string, now: Date): Promise<void> {
	if (cron === ROUND_CRON) return startRound(env, settings.documents, now)
	// Each is done whatever becomes of the others: what breaks one must not silence the alerts.
	const swept = await Promise.allSettled([
		sweepBlind(env, settings, now),
		queueLostChecks(env, settings, now),
		queueReassessments(env, settings),
		sweepAlerts(env, now),
		rotateKeys(env, settings, now),
		indexChanges(env),
	])
	const broken = swept.flatMap((part): unknown[] => (part.status === 'rejected' ? [part.reason] : []))
	for (const error of broken) console.error('a part of the sweep broke', error)
	if (broken.length > 0) throw new AggregateError(broken, 'the sweep broke in part')
}

const sweepBlind = async (env: Env, settings: Settings, now: Date): Promise<void> =>
	wakeAlerts(env, await raiseBlind(env, settings, now))

async function run(env: Env, settings: Settings, job: Job, now: Date): Promise<void> {
	if ('type' in job) {
		const refused = refusedBy(job)
		if (refused) await noteRefused(env, settings, refused, now)
		return
	}
	switch (job.kind) {
		case 'check': {
			const document = settings.documents.find(({ id }) => id === job.document)
			if (document) await runCheck(env, settings, document, job)
			return
		}
		case 'reassess':
			return reassess(env, settings, job.change, now)
		default:
			return handleAlertJob(env, settings, job, now)
	}
}

/** Does each message's job; one that throws is logged and tried again, and costs the others nothing. */
export async function handleMessages(
	env: Env,
	settings: Settings,
	messages: readonly Message[],
): Promise<void> {
	for (const message of messages) {
		const job = jobSchema.safeParse(message.body)
		try {
			if (job.success) await run(env, settings, job.data, new Date())
			else console.error('a message of no known kind was dropped')
			message.ack()
		} catch (error) {
			console.error('job failed', nameOf(message.body), error)
			message.retry({ delaySeconds: RETRY_DELAY * message.attempts })
		}
	}
}

async function setAside(env: Env, job: Job, now: Date): Promise<void> {
	// What became of an email is told again by the next one.
	if ('type' in job) return
	switch (job.kind) {
		case 'check':
			return noticeDeadCheck(env, job.document, now)
		case 'reassess':
			return leaveVerdict(env, job)
		default:
			return deadAlertJob(env, job, now)
	}
}

/** What broke in every try: the operator is told, and what it was for waits in the database. Kept while that is away. */
export async function handleDeadLetters(env: Env, messages: readonly Message[]): Promise<void> {
	for (const message of messages) {
		const job = jobSchema.safeParse(message.body)
		console.error('a message broke in every try', nameOf(message.body))
		try {
			if (job.success) await setAside(env, job.data, new Date())
			message.ack()
		} catch (error) {
			console.error('a dead letter could not be dealt with', nameOf(message.body), error)
			message.retry({ delaySeconds: DEAD_RETRY_DELAY })
		}
	}
}
