import { expect, test } from 'vitest'

import { nextTry } from '../../src/alerts/schedule.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const wait = (
	kind: 'webhook' | 'email',
	attempts: number,
	options: { random?: number; retryAfter?: number } = {},
) => {
	const next = nextTry(kind, attempts, now, { random: 0, ...options })
	return next === null ? null : (Date.parse(next) - now.getTime()) / 1000
}

test('a webhook waits 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h, and is given up after the eighth try', () => {
	const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((attempts) => wait('webhook', attempts))
	expect(waits).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 36_000, null])
})

test('an email waits 1 min, 5 min, 30 min, 2 h, 6 h, and is given up after the sixth try', () => {
	expect([1, 2, 3, 4, 5, 6].map((attempts) => wait('email', attempts))).toEqual([
		60,
		300,
		1800,
		7200,
		21_600,
		null,
	])
})

test('a wait is lengthened by up to a fifth', () => {
	expect(wait('webhook', 2, { random: 0.5 })).toBe(330)
	expect(wait('webhook', 2, { random: 1 })).toBe(360)
})

test('Retry-After lengthens a wait, shortens none, and is honoured up to a day', () => {
	expect(wait('webhook', 1, { retryAfter: 60_000 })).toBe(60)
	expect(wait('webhook', 3, { retryAfter: 60_000 })).toBe(1800)
	expect(wait('webhook', 1, { retryAfter: 10 * 24 * 3600_000 })).toBe(24 * 3600)
})
