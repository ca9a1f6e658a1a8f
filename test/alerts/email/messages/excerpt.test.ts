import { describe, expect, it } from 'vitest'

import { excerptsOf, sidesOf } from '../../../../src/alerts/email/messages/excerpt.ts'
import { wrap } from '../../../../src/alerts/email/messages/wrap.ts'
import type { AssessedEdit } from '../../../../src/policy/model.ts'
import { changeOf } from '../../house.ts'

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')
const excerptOf = (before: string[], after: string[]) => excerptsOf(changeOf(before, after).edits)[0]

describe('an excerpt', () => {
	it('keeps the sentence of an edit whole and marks what it leaves out', () => {
		const around = (edited: string) => `We ask first. ${edited} We tell you why. We keep a log of it.`
		const { before, after } = sidesOf(
			excerptOf(
				[around('Your posts may not be used for it, as far as we know.')],
				[around('Your posts may be used for it, as far as we know.')],
			)!,
		)
		expect(before).toBe('… Your posts may not be used for it, as far as we know. …')
		expect(after).toBe('… Your posts may be used for it, as far as we know. …')
	})

	it('of an endless sentence keeps the words beside the edit', () => {
		const { before, after } = sidesOf(
			excerptOf([`${words(200)} may not be ${words(200)}`], [`${words(200)} may be ${words(200)}`])!,
		)
		expect(before).toMatch(/^… word\d+ .* word199 may not be word0 .* word\d+ …$/)
		expect(before!.length).toBeLessThan(1300)
		expect(after).toBe(before!.replace('may not be', 'may be'))
	})

	it('leaves a short text whole', () => {
		const excerpt = excerptOf(['We may share it.'], ['We will share it.'])!
		expect(sidesOf(excerpt)).toEqual({ before: 'We may share it.', after: 'We will share it.' })
	})

	it('cuts an endless one, spaces or none', () => {
		const { after } = sidesOf(excerptOf([], ['a'.repeat(10_000)])!)
		expect(after).toMatch(/^a{600} …$/)
	})

	it('is made of the four gravest edits, in their order', () => {
		const edit = (severity: AssessedEdit['severity'], after: string): AssessedEdit => ({
			...changeOf([], [after]).edits[0]!,
			severity,
		})
		const edits = [
			edit('cosmetic', 'a'),
			edit('minor', 'b'),
			edit('material', 'c'),
			edit('minor', 'd'),
			edit('material', 'e'),
		]
		expect(excerptsOf(edits).map((excerpt) => sidesOf(excerpt).after)).toEqual(['c', 'e', 'b', 'd'])
	})
})

describe('a wrapped text', () => {
	it('breaks between words before the 76th character, never within one', () => {
		const lines = wrap(`${words(40)} ${'long'.repeat(40)} end`, '- ', '  ').split('\n')
		expect(lines[0]).toMatch(/^- word0/)
		expect(lines.slice(1).every((line) => line.startsWith('  '))).toBe(true)
		expect(lines.filter((line) => line.length > 76)).toEqual([`  ${'long'.repeat(40)}`])
	})
})
