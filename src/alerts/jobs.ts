import type { Env, Settings } from '../env.ts'
import { failAlert } from '../store/alerts/alerts.ts'
import { failDeliveries } from '../store/alerts/deliveries.ts'
import { deleteRequest } from '../store/alerts/subscription-requests.ts'
import { answerRequest } from './email/subscribing/answer-request.ts'
import { expandAlert } from './fan-out.ts'
import type { AlertJob } from '../store/alerts/jobs.ts'
import { notifyOperator } from '../store/alerts/outbox.ts'
import { later } from './schedule.ts'
import { LEASE, sendRange } from './send.ts'

/** Does one message of the alerts queue. Throws when the message should come again. Sending takes so long that it looks at the clock. */
export async function handleAlertJob(
	env: Env,
	settings: Settings,
	job: AlertJob,
	now: Date,
	clock: () => Date = () => new Date(),
): Promise<void> {
	switch (job.kind) {
		case 'expand':
			return expandAlert(env, settings, job.alert, now)
		case 'send':
			return sendRange(env, settings, job, clock)
		case 'letter':
			return answerRequest(env, settings, job.request, now)
	}
}

/** Gives up a message that failed every time: its rows are marked, so that no sweep wakes it again, and told. */
export async function deadAlertJob(env: Env, job: AlertJob, now: Date): Promise<void> {
	const at = now.toISOString()
	const error = 'given up: every try of its message broke'
	switch (job.kind) {
		case 'expand':
			await failAlert(env.DB, job.alert).run()
			break
		case 'send':
			await failDeliveries(env.DB, job, error, at, later(now, LEASE)).run()
			break
		case 'letter':
			await deleteRequest(env.DB, job.request).run()
			break
	}
	// A notice that cannot be told must not raise a notice about itself.
	if ('alert' in job && job.alert.startsWith('operator.notice/')) return
	const what = job.kind === 'send' ? `${job.channel}/${job.alert}/${job.from}` : Object.values(job).join('/')
	const notice = {
		key: `dead/${what}`,
		title: 'Part of an alert was given up',
		text: `The message ${JSON.stringify(job)} broke every time, so this is a fault of Clausewatch or of its storage. The Worker's log names it.`,
	}
	await notifyOperator(env, notice, now)
}
