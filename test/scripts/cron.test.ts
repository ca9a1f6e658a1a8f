import { expect, test } from 'vitest'

import { isDue, nextDue } from '../../scripts/local/cron.ts'

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`)

test('the hourly round is due once an hour, whatever the seconds', () => {
	expect(isDue('17 * * * *', at('03:17'))).toBe(true)
	expect(isDue('17 * * * *', new Date('2026-11-24T23:17:59Z'))).toBe(true)
	expect(isDue('17 * * * *', at('03:18'))).toBe(false)
})

test('the sweep is due every five minutes', () => {
	const due = Array.from({ length: 60 }, (_, minute) => minute).filter((minute) =>
		isDue('*/5 * * * *', at(`03:${String(minute).padStart(2, '0')}`)),
	)
	expect(due).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55])
})

test('lists, ranges, steps and weekdays are understood, in UTC', () => {
	expect(isDue('0,30 8-10 * * 2', at('09:30'))).toBe(true)
	expect(isDue('0,30 8-10 * * 1', at('09:30'))).toBe(false)
	expect(isDue('3/20 * * * *', at('09:43'))).toBe(true)
	expect(isDue('0 0 25 * *', at('00:00'))).toBe(false)
	expect(isDue('0-30/15 * * 11 *', at('04:45'))).toBe(false)
})

test('a cron nobody can read is refused by name', () => {
	expect(() => isDue('17 * * *', at('03:17'))).toThrow('five fields: 17 * * *')
	expect(() => isDue('0 0 * * MON', at('00:00'))).toThrow('0 0 * * MON')
})

test('the next time is after now, never now', () => {
	expect(nextDue('17 * * * *', at('03:17'))).toEqual(at('04:17'))
	expect(nextDue('17 * * * *', at('03:16'))).toEqual(at('03:17'))
	expect(nextDue('0 0 31 2 *', at('03:16'))).toBeNull()
})
