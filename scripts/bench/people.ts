import { ASSESSMENT_VERSION, assess, differenceBetween } from '../../src/policy/assess.ts'
import type { Block, Change, Document } from '../../src/policy/model.ts'
import { insertAlert } from '../../src/store/alerts/alerts.ts'
import { changeId, insertChange } from '../../src/store/changes.ts'
import { addressKey, deriveKeys, seal } from '../../src/store/keys.ts'
import type { WholeWorker } from './whole-worker.ts'

/** Rows put in by one statement. */
const PART = 5000

type Db = WholeWorker['db']

/** Confirmed subscribers `reader1@example.org` and on. Each is sealed as the product would. */
export async function addSubscribers(db: Db, secret: string, count: number): Promise<void> {
	const keys = await deriveKeys(secret)
	for (let from = 1; from <= count; from += PART) {
		const numbers = Array.from({ length: Math.min(PART, count - from + 1) }, (_, index) => from + index)
		const rows = await Promise.all(
			numbers.map(async (number) => {
				const email = `reader${number}@example.org`
				const owner = await addressKey(keys, email)
				return [owner, await seal(keys.addresses, email, owner)]
			}),
		)
		await db
			.prepare(
				`INSERT INTO subscribers (address_key, address, min_severity, consent, requested_at)
				SELECT value ->> 0, value ->> 1, 'material', 'bench', ?2 FROM json_each(?1)`,
			)
			.bind(JSON.stringify(rows), new Date().toISOString())
			.run()
	}
}

/** Active endpoints at an address. */
export async function addEndpoints(db: Db, secret: string, url: string, count: number): Promise<void> {
	const keys = await deriveKeys(secret)
	for (let number = 1; number <= count; number++) {
		const id = `ep_bench${number}`
		await db
			.prepare(
				`INSERT INTO endpoints (id, url, secret, state, types, min_severity, created_at)
				VALUES (?, ?, ?, 'active', '["change.confirmed"]', 'material', ?)`,
			)
			.bind(
				id,
				await seal(keys.endpoints, `${url}/${number}`, `${id}/url`),
				await seal(keys.endpoints, `whsec_${btoa('s'.repeat(32))}`, `${id}/secret`),
				new Date().toISOString(),
			)
			.run()
	}
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', section: ['How we use your data'], text })

/** A change on record with its alert in the outbox, as the watch leaves them; no message is sent. */
export async function addAlert(db: Db, document: Document): Promise<void> {
	const at = new Date().toISOString()
	const before = [paragraph('We do not train models on your messages.')]
	const after = [paragraph('We may train models on your messages.')]
	const change: Change = {
		document: document.id,
		from: 1,
		to: 2,
		returnTo: null,
		firstSeen: at,
		confirmedAt: at,
		...assess(differenceBetween(document, before, after, at)),
	}
	const id = changeId(document.id, change.to)
	const D1: D1Database = db
	await D1.batch([
		...insertChange(D1, change, { source: 'live', assessment: ASSESSMENT_VERSION }),
		insertAlert(D1, {
			id: `change.confirmed/${id}`,
			type: 'change.confirmed',
			document: document.id,
			changeId: id,
			severity: change.severity,
			topics: change.allTopics,
			detail: {},
			// Made a while ago, so that the sweep finds it.
			createdAt: new Date(Date.now() - 120_000).toISOString(),
		}),
	])
}
