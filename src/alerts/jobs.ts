import type { Env, Settings } from '../env.ts'
import { pauseAlert } from '../store/alerts/alerts.ts'
import { postponeDeliveries } from '../store/alerts/deliveries.ts'
import { postponeRequest } from '../store/alerts/subscription-requests.ts'
import { answerRequest } from './email/subscribing/answer-request.ts'
import { expandAlert } from './fan-out.ts'
import type { AlertJob } from '../store/alerts/jobs.ts'
import { notifyOperator } from '../store/alerts/outbox.ts'
import { PAUSE, later } from './schedule.ts'
import { sendRange } from './send.ts'

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

/**
 * A message broke every time. That is no verdict on the rows it names: they stay as they are, the alert waits a while, the
 * operator is told once a day, and the sweep goes on by itself.
 */
export async function deadAlertJob(env: Env, job: AlertJob, now: Date): Promise<void> {
	const until = later(now, PAUSE)
	const reason = 'a message of it broke in every try'
	switch (job.kind) {
		case 'expand':
			await pauseAlert(env.DB, job.alert, { until, reason }).run()
			break
		case 'send':
			if (job.channel === 'webhook') await postponeDeliveries(env.DB, job, until).run()
			else await pauseAlert(env.DB, job.alert, { until, reason }).run()
			break
		case 'letter':
			await postponeRequest(env.DB, job.request, until)
			break
	}
	// A notice that cannot be told must not raise a notice about itself.
	if ('alert' in job && job.alert.startsWith('operator.notice/')) return
	const what = 'alert' in job ? job.alert : 'letters'
	const notice = {
		key: `dead/${what}/${now.toISOString().slice(0, 10)}`,
		title: 'Part of an alert is held up',
		text: `The message ${JSON.stringify(job)} broke every time, so a setting is wrong or this is a fault of Clausewatch or of its storage; the Worker's log names it. Nothing is lost: it is tried again from ${until} until it goes out.`,
	}
	await notifyOperator(env, notice, now)
}
