import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'

import { countOne, purgeLimits } from '../../src/store/limits.ts'

const limit = { key: 'door', most: 2, until: '2026-11-24T11:00:00.000Z' }
const next = { ...limit, until: '2026-11-24T12:00:00.000Z' }
const at = (time: string, which = limit) => countOne(env.DB, which, `2026-11-24T${time}:00.000Z`)

test('a window lets so many through, says when it ends, and a new one begins after it', async () => {
	expect([await at('10:00'), await at('10:10'), await at('10:20')]).toEqual([null, null, limit.until])
	expect(await at('11:00', next)).toBeNull()
	expect([await at('11:01', next), await at('11:02', next)]).toEqual([null, next.until])
})

test('many at once are counted each', async () => {
	const answers = await Promise.all(Array.from({ length: 10 }, () => at('10:00')))
	expect(answers.filter((until) => until === null)).toHaveLength(2)
})

test('windows that are over are forgotten', async () => {
	await at('10:00')
	await purgeLimits(env.DB, '2026-11-24T10:59:00.000Z').run()
	expect(await env.DB.prepare('SELECT key FROM limits').first('key')).toBe('door')
	await purgeLimits(env.DB, limit.until).run()
	expect(await env.DB.prepare('SELECT key FROM limits').first('key')).toBeNull()
})
