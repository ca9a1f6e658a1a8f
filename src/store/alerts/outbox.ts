import { sendAll } from '../queues.ts'
import { type NewAlert, insertAlert } from './alerts.ts'
import { insertDeliveries } from './deliveries.ts'
import { insertRanges } from './email-ranges.ts'
import type { AlertJob } from './jobs.ts'

/** Where alerts wait, and the queue that wakes who sends them. */
export interface Outbox {
	readonly DB: D1Database
	readonly ALERTS: Queue
}

/** Longest delay the queue takes, seconds. */
const LONGEST_DELAY = 12 * 3600

/** Wakes the senders. Never throws, because nothing is lost when it fails: the sweep finds what waits in D1. */
export async function wake({ ALERTS }: Pick<Outbox, 'ALERTS'>, jobs: readonly AlertJob[]): Promise<void> {
	try {
		await sendAll(ALERTS, jobs)
	} catch (error) {
		console.error('the alerts queue took no message; the sweep will wake what waits', error)
	}
}

/** Wakes a sender at an ISO time, to the second; beyond the queue's longest delay the sweep does. */
export async function wakeAt(
	{ ALERTS }: Pick<Outbox, 'ALERTS'>,
	job: AlertJob,
	time: string,
	now: Date,
): Promise<void> {
	const delaySeconds = Math.max(0, Math.ceil((Date.parse(time) - now.getTime()) / 1000))
	if (delaySeconds > LONGEST_DELAY) return
	try {
		await ALERTS.send(job, { delaySeconds })
	} catch (error) {
		console.error('the alerts queue took no message; the sweep will wake what waits', error)
	}
}

/** Starts telling people of alerts that are in the outbox. */
export const wakeAlerts = (outbox: Pick<Outbox, 'ALERTS'>, ids: readonly string[]): Promise<void> =>
	wake(
		outbox,
		ids.map((alert) => ({ kind: 'expand', alert })),
	)

/** Something that needs the operator, or a subscriber. */
export interface Notice {
	/** Names the event, so that it is told once. */
	readonly key: string
	readonly title: string
	readonly text: string
}

/** A notice as an alert to the operator, and nobody else; `at` ISO. */
export const noticeAlert = ({ key, title, text }: Notice, at: string): NewAlert => ({
	id: `operator.notice/${key}`,
	type: 'operator.notice',
	document: null,
	changeId: null,
	severity: null,
	topics: [],
	detail: { title, text },
	createdAt: at,
})

/** A notice as an alert to one subscriber, and nobody else; `at` ISO. */
export const subscriberAlert = (notice: Notice, at: string): NewAlert => ({
	...noticeAlert(notice, at),
	id: `subscriber.notice/${notice.key}`,
	type: 'subscriber.notice',
})

/** Notifies the operator by the same road as every alert. */
export async function notifyOperator(outbox: Outbox, notice: Notice, now: Date): Promise<void> {
	const alert = noticeAlert(notice, now.toISOString())
	console.error(`${notice.title} ${notice.text}`)
	await insertAlert(outbox.DB, alert).run()
	await wakeAlerts(outbox, [alert.id])
}

/** Notifies one subscriber of something of theirs, by the same road as every alert. */
export async function notifySubscriber(
	outbox: Outbox,
	subscriber: number,
	notice: Notice,
	now: Date,
): Promise<void> {
	const at = now.toISOString()
	const alert = subscriberAlert(notice, at)
	const { id } = alert
	const step = { id, cursor: 0 }
	const range = { alert: id, channel: 'email' as const, from: subscriber, to: subscriber, size: 1 }
	await outbox.DB.batch([
		insertAlert(outbox.DB, alert),
		insertDeliveries(outbox.DB, step, 'email', [subscriber], at),
		insertRanges(outbox.DB, step, [range], at),
	])
	await wake(outbox, [{ kind: 'send', ...range }])
}
