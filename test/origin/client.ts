import { env } from 'cloudflare:workers'
import { inject } from 'vitest'

import { type Settings, readSettings } from '../../src/env.ts'
import type { Document } from '../../src/policy/model.ts'
import type { AnswerName } from './answers.ts'
import type { Shelf } from './archive.ts'
import type { Plan } from './plan.ts'
import type { Seen } from './server.ts'

export const origin = inject('origin')

/** A key no other test has. */
export const keyOf = (task: { readonly id: string }, room: string): string =>
	`${room}-${task.id.replace(/[^a-z0-9]+/g, '-')}`

/** A document the origin serves under a key of its own. */
export const documentAt = (key: string): Document => ({
	id: key,
	title: 'Privacy Policy',
	url: `${origin}/${key}/legal/privacy-policy`,
	locale: 'en',
	kind: 'policy',
	select: '#component-container',
	landmarks: ['Privacy Policy', 'personal data', 'Services', 'Members'],
})

const plan = (key: string, what: Plan) =>
	fetch(`${origin}/plan/${key}`, { method: 'PUT', body: JSON.stringify(what) })

/** What the next requests for a document get, one answer each, the last one for good. */
export const answerWith = async (key: string, ...names: AnswerName[]): Promise<void> =>
	void (await plan(key, names))

/** Lets hours pass for a document: all that is known of it happened so much earlier. */
export async function passHours(id: string, hours: number): Promise<void> {
	const earlier = (text: string | null) =>
		text?.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (time) =>
			new Date(Date.parse(time) - hours * 3_600_000).toISOString(),
		) ?? null
	const row = await env.DB.prepare('SELECT known, good_at, checked_at FROM documents WHERE id = ?')
		.bind(id)
		.first<{ known: string; good_at: string | null; checked_at: string | null }>()
	await env.DB.prepare('UPDATE documents SET known = ?, good_at = ?, checked_at = ? WHERE id = ?')
		.bind(earlier(row?.known ?? null), earlier(row?.good_at ?? null), earlier(row?.checked_at ?? null), id)
		.run()
}

/** The address of a web archive that keeps these mementos. */
export async function archiveOf(key: string, shelf: Shelf): Promise<string> {
	await plan(key, shelf)
	return `${origin}/${key}`
}

/** The requests the origin had for a key. */
export async function requestsFor(key: string): Promise<Seen[]> {
	return (await fetch(`${origin}/seen/${key}`)).json()
}

/** Settings to watch these documents by. */
export const settingsFor = (documents: readonly Document[], others: Record<string, string> = {}): Settings =>
	readSettings({
		...env,
		OPERATOR_TOKEN: 'o'.repeat(32),
		SECRET_KEY: 's'.repeat(32),
		ALLOW_LOOPBACK: 'true',
		CONFIRM_AFTER_SECONDS: '0',
		WATCHLIST: JSON.stringify(documents),
		...others,
	})

/** The bindings, with queues that only note what was sent to them. */
export function quietQueues() {
	const sent: { readonly body: unknown; readonly delaySeconds?: number }[] = []
	const queue = {
		send: async (body: unknown, options?: object) => void sent.push({ body, ...options }),
		sendBatch: async (messages: Iterable<{ body: unknown }>) => void sent.push(...messages),
	} as unknown as Queue
	return { sent, env: { ...env, CHECKS: queue, ALERTS: queue } }
}
