import { describe, expect, it } from 'vitest'

import { findStatements } from '../../../src/policy/statements/find.ts'
import { blocksOf } from './phrasings/phrasings.ts'

const quoteOf = (phrasing: string, id: string) => {
	const state = findStatements({ id: 'linkedin-ai-faq' }, blocksOf(phrasing)).find((one) => one.id === id)!
	return state.found ?? state.partly
}

describe('a quote', () => {
	it.each([
		['However, messages you report are read.', true],
		['But messages you report are read.', true],
		['Except for content you report.', true],
		['Read more in our notice.', false],
	])('carries the exception that follows it: %s', (next, carried) => {
		const promise = 'We do not use private messages to train AI models.'
		expect(quoteOf(`${promise} ${next}`, 'messages-left-out')?.quote).toBe(
			carried ? `${promise} ${next}` : promise,
		)
	})

	it('carries a condition in a sentence of its own, and is read with it', () => {
		const text = 'We do not use private messages to train AI models. Unless you agree.'
		expect(quoteOf(text, 'messages-left-out')).toBeNull()
		expect(quoteOf(text, 'messages-used')?.quote).toBe(text)
	})

	it('is of what stands, not of what is struck out', () => {
		expect(quoteOf('[struck out: We use posts to train AI models.] Hello.', 'posts-used')).toBeNull()
		expect(
			quoteOf('What | Used for > [struck out: Posts] Pages | Training AI models', 'posts-used'),
		).toBeNull()
		const halfStruck = 'We do [struck out: not] use posts to train AI models.'
		expect(quoteOf(halfStruck, 'posts-used')).toMatchObject({ quote: halfStruck })
	})

	it('carries what it takes back itself', () => {
		const text =
			'Turning it off ends the use of your data to train AI models. However, it does not affect training that has taken place.'
		expect(quoteOf(`AI training > ${text}`, 'past-training-stands')?.quote).toBe(text)
	})

	it('has the sentence before it as its lead where it speaks of the same', () => {
		const quote = quoteOf(
			'AI training > Opting out means that we stop. That does not affect training that has already taken place.',
			'past-training-stands',
		)
		expect(quote).toMatchObject({
			quote: 'That does not affect training that has already taken place.',
			lead: 'Opting out means that we stop.',
		})
	})

	it('has the purpose of its row and the heads of all its columns as its lead', () => {
		const row = 'What we do | Why | Data used > To train our AI models | To offer more | Posts you share'
		expect(quoteOf(row, 'posts-used')).toMatchObject({
			quote: 'Posts you share',
			lead: 'To train our AI models\nWhat we do | Why | Data used',
		})
	})

	it('is the whole row where a cell says yes or no', () => {
		expect(quoteOf('Data | Used to train AI models? > Posts | Yes', 'posts-used')).toMatchObject({
			quote: 'Posts | Yes',
			lead: 'Data | Used to train AI models?',
		})
	})
})

describe('entries that a cell runs together', () => {
	const quotesIn = (cell: string) =>
		quoteOf(
			`# On posts, groups and AI > What we do | Data used > To train our AI models | ${cell}`,
			'posts-used',
		)?.quote

	it('are quoted one by one', () => {
		expect(quotesIn('Details of your account and skills Posts you share with groups Groups you join')).toBe(
			'Posts you share with groups',
		)
		expect(quotesIn('Data about your profile - Your posts (and posts in groups) - Feedback')).toContain(
			'Your posts',
		)
	})

	it('are not cut at names', () => {
		expect(quotesIn('Your posts on the LinkedIn platform, the Open to Work feature and in Premium')).toBe(
			'Your posts on the LinkedIn platform, the Open to Work feature and in Premium',
		)
	})
})
