import { describe, expect, it } from 'vitest'

import { isForeignText, isSameLanguage } from '../../../src/policy/recognise/languages.ts'
import type { Part } from '../../fixtures/linkedin/noise.ts'
import { english, french, hindi } from '../../fixtures/texts.ts'

const text = (parts: readonly Part[]) =>
	parts.map((part) => (typeof part === 'string' ? part : part.html).replace(/<[^>]+>/g, ' ')).join(' ')

describe('a text', () => {
	it.each([
		['en', english],
		['fr', french],
		['hi', hindi],
	])('is known to be in its own language (%s), and in none of the others', (locale, parts) => {
		expect(isForeignText(text(parts), locale)).toBe(false)
		for (const other of ['en', 'fr', 'hi', 'de', 'ja', 'ru', 'ar'].filter((tag) => tag !== locale)) {
			expect(isForeignText(text(parts), other)).toBe(true)
		}
	})
	it('tells nothing when it is short', () => {
		expect(isForeignText('Vos droits', 'en')).toBeNull()
	})
	it('tells nothing of languages without a list of words', () => {
		expect(isForeignText('Habari ya asubuhi rafiki yangu mpendwa, '.repeat(10), 'sw')).toBeNull()
	})
	it('may name things in another script', () => {
		expect(isForeignText(`${text(hindi)} ${'LinkedIn Premium, Sales Navigator. '.repeat(5)}`, 'hi')).toBe(
			false,
		)
	})
})

it.each([
	['en', 'en_US'],
	['en-GB', 'EN-us'],
	['no', 'nb-NO'],
	['he', 'iw'],
	['zh-Hans', 'zh_CN'],
])('%s and %s are one language', (a, b) => {
	expect(isSameLanguage(a, b)).toBe(true)
})
