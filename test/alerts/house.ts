import { env } from 'cloudflare:workers'
import { inject } from 'vitest'

import { handleAlertJob } from '../../src/alerts/jobs.ts'
import type { AlertJob } from '../../src/store/alerts/jobs.ts'
import { sweepAlerts } from '../../src/alerts/sweep.ts'
import { createEndpoint } from '../../src/alerts/webhook/endpoints.ts'
import { bodySchemas } from '../../src/alerts/webhook/schema.ts'
import { type Settings, readSettings } from '../../src/env.ts'
import { ASSESSMENT_VERSION, assess, differenceBetween } from '../../src/policy/assess.ts'
import type { Block, Change, Document } from '../../src/policy/model.ts'
import { type NewAlert, insertAlert } from '../../src/store/alerts/alerts.ts'
import { insertChange } from '../../src/store/changes.ts'
import { type Wishes, wishesSchema } from '../../src/store/alerts/wishes.ts'
import { addressKey, deriveKeys, seal, signLink } from '../../src/store/keys.ts'
import { findByAddress, insertSubscriber } from '../../src/store/alerts/subscribers.ts'
import { NOTHING_HELD, holdFor } from '../../src/alerts/email/digest/hold.ts'
import { quietQueues } from '../origin/client.ts'
import type { Received, Reply } from './receiver.ts'

export const receiver = inject('receiver')
export const now = new Date()
export const after = (ms: number): Date => new Date(now.getTime() + ms)
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export const faq: Document = {
	id: 'faq',
	title: 'Generative AI FAQ',
	url: 'https://www.linkedin.com/help/linkedin/answer/a1',
	locale: 'en',
	kind: 'help',
}
const cookies: Document = { ...faq, id: 'cookies', title: 'Cookie Policy' }

export const settings: Settings = readSettings({
	...env,
	PUBLIC_URL: 'https://watch.example',
	OPERATOR_TOKEN: 'o'.repeat(32),
	SECRET_KEY: 's'.repeat(32),
	OPERATOR_EMAIL: 'operator@watch.example',
	ALLOW_LOOPBACK: 'true',
	WATCHLIST: JSON.stringify([faq, cookies]),
})

type Letter = EmailMessageBuilder & { readonly to: string }

/**
 * The Worker's bindings, with queues that only note what was sent (`work` does it all, message by message) and a mail
 * binding that notes each letter and passes it on to the real one, unless `onMail` throws as the mail service would.
 */
export function openHouse(onMail: (letter: Letter) => unknown = () => {}, using: Settings = settings) {
	const { sent, env: bindings } = quietQueues()
	const letters: Letter[] = []
	const EMAIL = {
		async send(letter: Letter) {
			await onMail(letter)
			letters.push(letter)
			return env.EMAIL.send(letter)
		},
	} as unknown as SendEmail
	const house = { ...bindings, EMAIL }
	return {
		env: house,
		letters,
		/** Messages that wait, delayed ones included. */
		sent: sent as { body: AlertJob; delaySeconds?: number }[],
		/** Does every message that waits, and those they lead to; delayed ones are left to the sweep. */
		async work(at: Date = now, clock: () => Date = () => at): Promise<void> {
			while (sent.length > 0) {
				const message = sent.shift()
				if (message?.delaySeconds !== undefined) continue
				await handleAlertJob(house, using, message?.body as AlertJob, at, clock)
			}
		},
		/** One run of the cron and all it leads to. */
		async sweep(at: Date): Promise<void> {
			await sweepAlerts(house, at)
			await this.work(at)
		},
		/** Puts a change on record with its alert, and tells people. */
		async tell(change: Change = material, others: Partial<NewAlert> = {}): Promise<string> {
			const alert = await record(change, others)
			sent.push({ body: { kind: 'expand', alert } })
			await this.work()
			return alert
		},
	}
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', section: ['How we use your data'], text })

/** A change judged by the product's own rules, from one wording to another. */
export function changeOf(before: readonly string[], wording: readonly string[], to = 2): Change {
	const older = before.map(paragraph)
	const newer = wording.map(paragraph)
	const firstSeen = '2026-11-24T08:17:00.000Z'
	return {
		document: faq.id,
		from: to - 1,
		to,
		returnTo: null,
		firstSeen,
		confirmedAt: '2026-11-24T08:27:00.000Z',
		...assess(differenceBetween(faq, older, newer, firstSeen)),
	}
}

export const material: Change = changeOf(
	['We do not train models on your messages.', 'You can opt out in your settings.'],
	['We may train models on your messages & <b>posts</b>.', 'You can opt out in your settings.'],
)

/** What the watch room leaves behind: a change on record and its alert in the outbox, in one batch. */
export async function record(change: Change = material, others: Partial<NewAlert> = {}): Promise<string> {
	const changeId = `${change.document}-v${change.to}`
	const alert: NewAlert = {
		id: `change.confirmed/${changeId}`,
		type: 'change.confirmed',
		document: change.document,
		changeId,
		severity: change.severity,
		topics: change.allTopics,
		detail: {},
		createdAt: now.toISOString(),
		...others,
	}
	await env.DB.batch([
		...insertChange(env.DB, change, { source: 'live', assessment: ASSESSMENT_VERSION }),
		insertAlert(env.DB, alert),
	])
	return alert.id
}

/** A confirmed subscriber. */
export async function subscriber(email: string, wishes: Partial<Wishes> = {}, at = now): Promise<number> {
	const keys = await deriveKeys(settings.SECRET_KEY)
	const owner = await addressKey(keys, email)
	const all = wishesSchema.parse(wishes)
	await insertSubscriber(env.DB, {
		addressKey: owner,
		address: await seal(keys.addresses, email, owner),
		wishes: all,
		consent: 'test',
		requestedAt: at.toISOString(),
		confirmedAt: at.toISOString(),
		hold: holdFor(all, NOTHING_HELD, at),
	}).run()
	return (await findByAddress(env.DB, [owner]))?.id ?? 0
}

/** So many confirmed subscribers, `reader1@example.org` and on. */
export async function subscribers(count: number): Promise<void> {
	for (let number = 1; number <= count; number++) await subscriber(`reader${number}@example.org`)
}

/** The same in a few statements, for many. */
export async function manySubscribers(count: number): Promise<void> {
	const keys = await deriveKeys(settings.SECRET_KEY)
	const numbers = Array.from({ length: count }, (_, index) => index + 1)
	const rows = await Promise.all(
		numbers.map(async (number) => {
			const email = `reader${number}@example.org`
			const owner = await addressKey(keys, email)
			return [owner, await seal(keys.addresses, email, owner)]
		}),
	)
	await env.DB.prepare(
		`INSERT INTO subscribers (address_key, address, min_severity, consent, requested_at)
		SELECT value ->> 0, value ->> 1, 'material', 'test', ?2 FROM json_each(?1)`,
	)
		.bind(JSON.stringify(rows), now.toISOString())
		.run()
}

/** The token of a subscriber's unsubscribe link. */
export const linkOf = async (id: number): Promise<string> =>
	signLink(await deriveKeys(settings.SECRET_KEY), id)

/** An endpoint at the receiver that passed its test, and its secret. */
export async function endpoint(inbox: string, input: object = {}): Promise<{ id: string; secret: string }> {
	const house = openHouse()
	const created = await createEndpoint(house.env, settings, { url: receiver + inbox, ...input }, now)
	if (created.outcome !== 'created') throw new Error(JSON.stringify(created))
	await house.work()
	return { id: created.id, secret: created.secret ?? '' }
}

/** How the receiver answers the next webhooks to an inbox, the last reply for good. */
export async function replyWith(inbox: string, ...replies: Reply[]): Promise<void> {
	await fetch(receiver + inbox, { method: 'PUT', body: JSON.stringify(replies) })
}

/** The webhooks that arrived at an inbox, tests of the endpoint left out. Each must be as /schemas/webhooks.json says. */
export async function arrivedAt(inbox: string): Promise<Received[]> {
	const all = await (await fetch(receiver + inbox)).json<Received[]>()
	for (const { headers, body } of all) {
		if (headers['webhook-id'] === undefined) continue
		const event = JSON.parse(body) as { readonly type: keyof typeof bodySchemas }
		bodySchemas[event.type].parse(event)
	}
	return all.filter(({ headers }) => !headers['webhook-id']?.startsWith('endpoint_test'))
}

/** An error as Cloudflare's mail service throws it. */
export const mailError = (code: string): Error => Object.assign(new Error('refused'), { code })

/** Every delivery, as `channel recipient state`. */
export async function deliveries(): Promise<string[]> {
	const { results } = await env.DB.prepare(
		`SELECT channel || ' ' || recipient || ' ' || state AS line FROM deliveries
		WHERE alert NOT LIKE 'endpoint.test/%' ORDER BY alert, channel, recipient`,
	).all<{ line: string }>()
	return results.map(({ line }) => line)
}

/** Titles of what the operator was told. */
export async function notices(): Promise<string[]> {
	const { results } = await env.DB.prepare(
		`SELECT json_extract(detail, '$.title') AS title FROM alerts WHERE type = 'operator.notice'`,
	).all<{ title: string }>()
	return results.map(({ title }) => title)
}
