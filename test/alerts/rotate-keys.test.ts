import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'

import { noteRefused } from '../../src/alerts/email/events/refused.ts'
import { confirmByCode, confirmByLink } from '../../src/alerts/email/subscribing/confirm.ts'
import { requestSubscription } from '../../src/alerts/email/subscribing/subscribe.ts'
import { findManager, findSubscription } from '../../src/alerts/email/subscribing/subscription.ts'
import { canUndo, undoLeaving } from '../../src/alerts/email/subscribing/undo.ts'
import { unsubscribe } from '../../src/alerts/email/subscribing/unsubscribe.ts'
import { rotateKeys } from '../../src/alerts/rotate-keys.ts'
import { rotateSecret } from '../../src/alerts/webhook/edit-endpoint.ts'
import { createEndpoint } from '../../src/alerts/webhook/endpoints.ts'
import type { Settings } from '../../src/env.ts'
import { runCron } from '../../src/jobs.ts'
import { OPERATORS, getEndpoint } from '../../src/store/alerts/endpoints.ts'
import { codesOf, deriveKeys, signLink } from '../../src/store/keys.ts'
import {
	DAY,
	HOUR,
	after,
	arrivedAt,
	changeOf,
	endpoint,
	linkOf,
	manySubscribers,
	notices,
	now,
	openHouse,
	receiver,
	settings,
	subscriber,
} from './house.ts'

const before = settings
const during: Settings = { ...settings, SECRET_KEY: 'n'.repeat(32), SECRET_KEY_OLD: settings.SECRET_KEY }
const { SECRET_KEY_OLD: _gone, ...alone } = during
const afterwards: Settings = alone

type House = ReturnType<typeof openHouse>
const houseOf = (using: Settings) => openHouse(() => {}, using)
const ask = async (house: House, using: Settings, email: string, at = now): Promise<string> => {
	const asked = await requestSubscription(house.env, using, { email }, { ip: null, now: at })
	await house.work(at)
	return asked.outcome === 'accepted' ? asked.request : ''
}
const rotate = async (house: House, using: Settings, at = now) => {
	await rotateKeys(house.env, using, at)
	await house.work(at)
}
const changeTo = (version: number) =>
	changeOf(['We never share it.'], [`We may share it, case ${version}.`], version)
const told = ({ letters }: House) =>
	letters.map(({ to }) => to).filter((to) => to !== settings.OPERATOR_EMAIL)
const keysOnRecord = async (table: string) =>
	(
		await env.DB.prepare(`SELECT address_key FROM ${table} ORDER BY 1`).all<{ address_key: string }>()
	).results.map((row) => row.address_key)
const readers = ['ada@example.org', 'bob@example.org', 'carol@example.org']

describe('while SECRET_KEY changes, with everything in place', () => {
	it('nobody is lost, nobody is told twice, and who is suppressed stays so, before, while and after', async () => {
		const first = houseOf(before)
		const [ada, , dave] = [
			await subscriber('ada@example.org'),
			await subscriber('bob@example.org'),
			await subscriber('dave@example.org'),
		]
		const { id } = await endpoint('/rotate-keys')
		const asked = await ask(first, before, 'carol@example.org')
		const code = /^\d{6}/.exec(first.letters[0]?.subject ?? '')?.[0] ?? ''
		const never = await unsubscribe(first.env, before, await linkOf(dave), now, { never: true })
		expect(never).toEqual({ outcome: 'unsubscribed', undo: null })
		const links = {
			leave: await linkOf(ada),
			manage: await signLink(await deriveKeys(before.SECRET_KEY), ada, 'manage'),
		}

		// The new key is set, and nothing is sealed by it yet.
		const second = houseOf(during)
		expect(await findSubscription(env, during, links.leave)).toMatchObject({ address: 'a…@example.org' })
		expect(await findManager(env, during, links.manage)).toMatchObject({ id: ada })
		await ask(second, during, 'Ada@example.org')
		await ask(second, during, 'dave@example.org')
		expect(second.letters).toMatchObject([
			{ to: 'Ada@example.org', subject: expect.stringContaining('subscribed') },
		])
		expect(await createEndpoint(second.env, during, { url: `${receiver}/rotate-keys` }, now)).toEqual({
			outcome: 'exists',
			id,
		})
		expect(await confirmByCode(env, during, asked, code, now)).toMatchObject({ outcome: 'confirmed' })
		second.letters.length = 0
		await second.tell(changeTo(2))
		expect(told(second).toSorted()).toEqual(readers)

		// All is sealed anew, once the requests of before are over.
		const subscribers = await keysOnRecord('subscribers')
		await rotate(second, during)
		await second.sweep(after(3 * DAY))
		await rotate(second, during, after(3 * DAY))
		await rotate(second, during, after(4 * DAY))
		expect(await notices()).toEqual(['SECRET_KEY_OLD may be removed'])
		const anew = await keysOnRecord('subscribers')
		expect(anew).toHaveLength(3)
		// Carol confirmed under the new key already.
		expect(anew.filter((key) => subscribers.includes(key))).toHaveLength(1)
		expect(told(second)).toHaveLength(3)

		// The old key is gone.
		const third = houseOf(afterwards)
		await third.tell(changeTo(3))
		expect(told(third).toSorted()).toEqual(readers)
		expect(await arrivedAt('/rotate-keys')).toHaveLength(2)
		third.letters.length = 0
		for (const email of ['dave@example.org', 'bob@example.org'])
			await ask(third, afterwards, email, after(5 * DAY))
		expect(told(third)).toEqual(['bob@example.org'])
		expect(third.letters[0]?.text).toContain('/manage/')
		expect(await createEndpoint(third.env, afterwards, { url: `${receiver}/rotate-keys` }, now)).toEqual({
			outcome: 'exists',
			id,
		})
		expect(await findSubscription(env, afterwards, links.leave)).toBeNull()

		// And another key after it.
		const again: Settings = { ...settings, SECRET_KEY: 'x'.repeat(32), SECRET_KEY_OLD: afterwards.SECRET_KEY }
		const fourth = houseOf(again)
		for (const day of [6, 7]) await rotate(fourth, again, after(day * DAY))
		const { SECRET_KEY_OLD: _old, ...last } = again
		const fifth = houseOf(last)
		await ask(fifth, last, 'dave@example.org', after(9 * DAY))
		expect(fifth.letters).toEqual([])
		await fifth.tell(changeTo(4))
		expect(told(fifth).toSorted()).toEqual(readers)
	})

	it('a link to confirm and one to undo go on working', async () => {
		const first = houseOf(before)
		await ask(first, before, 'ada@example.org')
		const token = /\/subscriptions\/confirm\/([\w.-]+)/.exec(first.letters[0]?.text ?? '')?.[1] ?? ''
		const leaving = await unsubscribe(
			first.env,
			before,
			await linkOf(await subscriber('bob@example.org')),
			now,
		)
		const undo = leaving.outcome === 'unsubscribed' ? (leaving.undo ?? '') : ''
		expect(await confirmByLink(env, during, token, now)).toMatchObject({ outcome: 'confirmed' })
		expect(await canUndo(during, undo, now)).toBe(true)
		expect(await undoLeaving(env, during, undo, now)).toBe(true)
		expect(await undoLeaving(env, during, undo, now)).toBe(true)
		expect(await keysOnRecord('subscribers')).toHaveLength(2)
		// Asked for by somebody who is subscribed under the old key: they stay one.
		const house = houseOf(during)
		await subscriber('carol@example.org')
		const asked = await ask(house, during, 'Carol@example.org')
		await env.DB.prepare(`UPDATE subscription_requests SET letter = 'confirm' WHERE id = ?`).bind(asked).run()
		const [code] = await codesOf(await deriveKeys(during.SECRET_KEY), asked)
		expect(await confirmByCode(env, during, asked, code, now)).toMatchObject({ outcome: 'confirmed' })
		expect(await keysOnRecord('subscribers')).toHaveLength(3)
	})

	it('letters and requests of before count against the limits', async () => {
		const old = houseOf(before)
		for (const day of [0, 2]) await ask(old, before, 'ada@example.org', after(day * DAY))
		expect(old.letters).toHaveLength(2)
		const house = houseOf(during)
		await ask(house, during, 'ada@example.org', after(2 * DAY + HOUR))
		expect(house.letters).toHaveLength(0)
		await rotate(house, during, after(3 * DAY))
		for (const day of [4, 6, 8]) await ask(house, afterwards, 'ada@example.org', after(day * DAY))
		expect(told(house)).toEqual(['ada@example.org'])
		const from = (using: Settings) =>
			requestSubscription(house.env, using, { email: 'eve@example.org' }, { ip: '192.0.2.5', now })
		for (let times = 0; times < 5; times++) expect((await from(before)).outcome).toBe('accepted')
		expect((await from(during)).outcome).toBe('limited')
	})

	it('a bounce ends a subscription under the old key', async () => {
		await subscriber('ada@example.org')
		await noteRefused(env, during, { address: 'ada@example.org', code: 'complaint' }, now)
		expect(await keysOnRecord('subscribers')).toEqual([])
		const house = houseOf(during)
		await ask(house, during, 'ada@example.org')
		expect(house.letters).toEqual([])
	})
})

describe('the sweep seals anew', () => {
	it('in steps of a thousand, and says it is done once', async () => {
		await manySubscribers(1001)
		const house = houseOf(during)
		const old = new Set(await keysOnRecord('subscribers'))
		const left = async () => (await keysOnRecord('subscribers')).filter((key) => old.has(key)).length
		await rotate(house, during)
		expect(await left()).toBe(1)
		expect(await notices()).toEqual([])
		await rotate(house, during)
		expect(await left()).toBe(0)
		await rotate(house, during, after(DAY))
		expect(await notices()).toEqual(['SECRET_KEY_OLD may be removed'])
		expect(await keysOnRecord('subscribers')).toHaveLength(1001)
	})

	it('secrets of endpoints, and those they replaced', async () => {
		const { id } = await endpoint('/rotate-secrets')
		const row = async () => (await getEndpoint(env.DB, id, OPERATORS))!
		await rotateSecret(env, before, await row(), now)
		const house = houseOf(during)
		await runCron(house.env, during, '*/5 * * * *', now)
		const later = houseOf(afterwards)
		await later.tell()
		const [hook] = await arrivedAt('/rotate-secrets')
		expect(hook?.headers['webhook-signature']?.split(' ')).toHaveLength(2)
	})

	it('nothing, and tells the operator, where SECRET_KEY_OLD is not the key before', async () => {
		await subscriber('ada@example.org')
		const wrong = { ...during, SECRET_KEY_OLD: 'w'.repeat(32) }
		const house = houseOf(wrong)
		const keys = await keysOnRecord('subscribers')
		const log = vi.spyOn(console, 'error').mockImplementation(() => {})
		await expect(rotateKeys(house.env, wrong, now)).rejects.toThrow()
		log.mockRestore()
		expect(await notices()).toEqual(['The change of SECRET_KEY is stuck'])
		expect(await keysOnRecord('subscribers')).toEqual(keys)
		await rotate(house, during)
		expect(await notices()).toContain('SECRET_KEY_OLD may be removed')
	})
})
