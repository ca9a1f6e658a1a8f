import { assert, array, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Block, StatementFinding } from '../../../src/policy/model.ts'
import { statements } from '../../../src/policy/statements/catalogue/all.ts'
import { alteredStatements } from '../../../src/policy/statements/altered.ts'
import { findStatements, statementsOf } from '../../../src/policy/statements/find.ts'
import { watchlist } from '../../../src/watchlist.ts'
import { newer, older } from './faq.ts'
import { blocksOf } from './phrasings/phrasings.ts'

const faq = { id: 'linkedin-ai-faq' }
const paragraph = (text: string, section: readonly string[] = []): Block => ({
	kind: 'paragraph',
	section,
	text,
})
const foundIn = (blocks: readonly Block[]) =>
	findStatements(faq, blocks).flatMap(({ id, found }) => (found ? [id] : []))
const alterations = (before: readonly Block[], after: readonly Block[]) =>
	alteredStatements(findStatements(faq, before), findStatements(faq, after))
const altered = (before: readonly Block[], after: readonly Block[]) =>
	Object.fromEntries(alterations(before, after).map(({ id, state }) => [id, state]))
const alteration = (id: string, before: string, after: string): Omit<StatementFinding, 'id'> | undefined => {
	const { id: _, ...finding } = alterations([paragraph(before)], [paragraph(after)]).find(
		(one) => one.id === id,
	) ?? {
		id,
	}
	return 'state' in finding ? finding : undefined
}

describe('the list', () => {
	it('names only documents that are watched, and each statement once', () => {
		const watched = new Set(watchlist.map(({ id }) => id))
		expect(statements.flatMap(({ documents }) => documents.filter((id) => !watched.has(id)))).toEqual([])
		expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
	})

	it('asks of every watched document what it may hold, and of others nothing', () => {
		for (const { id } of watchlist) expect(statementsOf({ id }), id).not.toEqual([])
		expect(findStatements({ id: 'another-page' }, older)).toEqual([])
	})
})

describe('that some data is not used', () => {
	it.each(['your payment data', 'your private messages', 'sensitive data you provide'])(
		'says nothing of the rest: %s',
		(some) => {
			const states = findStatements(faq, [paragraph(`We do not use ${some} to train AI models.`)])
			expect(states.find(({ id }) => id === 'ai-training')?.denied).toBeNull()
		},
	)
	it('denies it where it is said of all', () => {
		const states = findStatements(faq, [paragraph('We do not use your personal data to train AI models.')])
		expect(states.find(({ id }) => id === 'ai-training')?.denied).not.toBeNull()
	})
})

describe('where systems look', () => {
	it('is no data that they are trained on', () => {
		const text =
			'We use AI to find spam in your feed and in messages, and to train and improve these systems.'
		expect(foundIn([paragraph(text)])).not.toContain('messages-used')
	})
})

describe('what others must not do', () => {
	it.each([
		'You agree that you will not: copy the site; use personal data of our members to train AI models.',
		'Members must not scrape pages; train AI models on members’ data; or send spam.',
		'You will not: > Train AI models on our members’ data',
		'Don’ts > Use members’ data to train AI models.',
	])('is no word on what LinkedIn does: %s', (phrasing) => {
		const states = findStatements(faq, blocksOf(phrasing))
		expect(states.filter(({ found, denied }) => found ?? denied)).toEqual([])
	})
	it('leaves what LinkedIn says beside it', () => {
		const text = 'You will not scrape pages; we use your personal data to train AI models.'
		expect(foundIn([paragraph(text)])).toContain('ai-training')
	})
})

describe('a page on AI', () => {
	it('says all that it says and nothing else', () => {
		expect(foundIn(older).sort()).toEqual(
			[
				'affiliates-train',
				'ai-training',
				'articles-used',
				'credentials-left-out',
				'feedback-used',
				'messages-left-out',
				'minors-left-out',
				'objection-form',
				'on-by-default',
				'opt-out-offered',
				'past-training-stands',
				'payment-left-out',
				'poll-answers-used',
				'posts-used',
				'profile-used',
				'regions-left-out',
				'salary-left-out',
				'setting-leaves-other-models',
			].sort(),
		)
	})

	it('tells what a new wording did', () => {
		expect(altered(older, newer)).toEqual({
			'resumes-used': 'stated',
			'job-answers-used': 'stated',
			'group-activity-used': 'stated',
			'regions-covered': 'stated',
			'legitimate-interests': 'stated',
			'messages-left-out': 'reworded',
			'credentials-left-out': 'reworded',
			'payment-left-out': 'reworded',
			'regions-left-out': 'withdrawn',
			'salary-left-out': 'withdrawn',
			'open-closed-accounts': 'answered',
		})
	})

	it('is told the other way round when it goes back', () => {
		expect(altered(newer, older)).toMatchObject({
			'regions-left-out': 'stated',
			'resumes-used': 'withdrawn',
			'open-closed-accounts': 'withdrawn',
		})
	})

	it('gives what a list item completes', () => {
		const posts = findStatements(faq, older).find(({ id }) => id === 'posts-used')!.found!
		expect(posts).toMatchObject({
			quote: 'Your profile and your posts',
			lead: 'The data we train these models on includes:',
		})
		expect(older[posts.blockIndex]!.text).toBe(posts.quote)
	})
})

describe('a change', () => {
	const never = 'We do not use private messages to train AI models.'
	const indeed = 'We use private messages to train AI models.'

	it('of polarity withdraws the promise and states the permission', () => {
		expect(alteration('messages-left-out', never, indeed)).toMatchObject({
			state: 'withdrawn',
			before: never,
			quote: indeed,
		})
		expect(alteration('messages-used', never, indeed)).toMatchObject({
			state: 'stated',
			before: null,
			quote: indeed,
		})
	})

	it('that adds a condition to a promise withdraws it', () => {
		const unless = 'We do not use private messages to train AI models unless you agree.'
		expect(alteration('messages-left-out', never, unless)).toMatchObject({
			state: 'withdrawn',
			quote: unless,
		})
	})

	it('of typography, or of place, is none', () => {
		const block = paragraph('“We do not use private messages — ever — to train AI models.”')
		expect(
			altered([block], [paragraph('"We do not use private messages - ever - to train AI models."')]),
		).toEqual({})
		expect(altered([paragraph(never), paragraph('Hello.')], [paragraph('Hello.'), paragraph(never)])).toEqual(
			{},
		)
	})

	it('that leaves the same words in another place is none', () => {
		const second = 'Private messages are never used to train AI models.'
		expect(altered([paragraph(never), paragraph(second)], [paragraph(second)])).toEqual({})
	})

	it('of a lead-in turns what stands under it round', () => {
		const under = (lead: string): Block[] => [
			paragraph(lead),
			{ kind: 'item', section: [], text: 'Private messages' },
		]
		expect(
			altered(under('We do not use these to train AI models:'), under('We use these to train AI models:')),
		).toEqual({
			'messages-left-out': 'withdrawn',
			'messages-used': 'stated',
		})
	})
})

describe('a quote', () => {
	const words = constantFrom(
		...'We do not use your private messages posts to train AI models , unless you opt out . except in the EEA never : — | \n * “ é 😀'.split(
			' ',
		),
	)
	it('is a piece of the block it is said to be in, whatever the text', () => {
		assert(
			property(array(array(words, { maxLength: 40 }), { maxLength: 6 }), (lines) => {
				const blocks = lines.map((line) => paragraph(line.join(' ')))
				for (const { found, denied } of findStatements(faq, blocks)) {
					for (const place of [found, denied]) {
						if (place) expect(blocks[place.blockIndex]!.text).toContain(place.quote)
					}
				}
			}),
			{ numRuns: 300 },
		)
	})

	it('is never a heading, a question, or a sentence that asks', () => {
		const asks = 'Do you use my private messages to train AI models?'
		const claims = 'Private messages are not used to train AI models'
		expect(foundIn([{ kind: 'question', section: [], text: asks }])).toEqual([])
		expect(foundIn([{ kind: 'heading', level: 2, section: [], text: claims }])).toEqual([])
		expect(foundIn([paragraph(asks)])).toEqual([])
	})

	it('is looked for in bounded time in a hostile text', () => {
		const hostile = [
			'we use '.repeat(20_000),
			'not '.repeat(20_000),
			'share data with microsoft '.repeat(5_000),
			'train on posts and '.repeat(8_000),
			'opt out '.repeat(20_000),
			'default on, off '.repeat(10_000),
		].map((text) => paragraph(text))
		const many = Array.from({ length: 3000 }, (_, index) =>
			paragraph(
				`We may share data with Microsoft and use posts number ${index} to train AI models by default.`,
			),
		)
		expect(findStatements(faq, [...hostile, ...many]).some(({ found }) => found)).toBe(true)
	})
})
