import { describe, expect, it } from 'vitest'

import type { Scope } from '../../../src/policy/model.ts'
import { findStatements } from '../../../src/policy/statements/find.ts'
import { scopeInWords, scopedTitle } from '../../../src/policy/statements/titles.ts'
import { blocksOf } from './phrasings/phrasings.ts'

/** How far the text reaches in which it says a statement; null where it does not say it. */
const scopeOf = (phrasing: string, id = 'posts-used'): Scope | null =>
	findStatements({ id: 'linkedin-ai-faq' }, blocksOf(phrasing)).find((state) => state.id === id)!.found
		?.scope ?? null

describe('the regions', () => {
	it.each([
		['In the EEA, the UK and Switzerland we use posts to train AI models.', ['EEA', 'UK', 'Switzerland']],
		['We use posts of members in Canada and Hong Kong to train AI models.', ['Canada', 'Hong Kong']],
		['If you live in the United Kingdom, your posts may be used to train AI models.', ['UK']],
		['US members: posts are used to train AI models.', ['US']],
		['Members in the UK > We use posts to train AI models.', ['UK']],
		['For members in Canada, these are used to train AI models: > Posts', ['Canada']],
		['Purpose | Data used > If you are in the UK: training of our AI models | Posts', ['UK']],
		[
			'# Notice > This notice applies to members in the Designated Countries and the UK. > We use posts to train AI models.',
			['UK', 'Designated Countries'],
		],
		[
			'# Notice > This notice applies to members in the EEA and the UK. > In the UK we use posts to train AI models.',
			['UK'],
		],
		[
			'Training > Regions: Canada and Hong Kong. > We use posts of members in these regions to train AI models.',
			['Canada', 'Hong Kong'],
		],
		['We use some data of members in the UK to train AI models. This includes posts.', ['UK']],
		['We use posts to train AI models.', []],
		['We use posts to train AI models and obey the law of the EU.', []],
		['Members in the UK have more rights, and AI models are trained on posts.', []],
		['# Notice > This notice does not apply to members in the EEA. > We use posts to train AI models.', []],
	])('are those of the members it is said of: %s', (phrasing, regions) => {
		expect(scopeOf(phrasing)?.regions).toEqual(regions)
	})

	it.each([
		['Outside the EEA we use posts to train AI models.', ['EEA']],
		['Except in Canada, we use posts to train AI models.', ['Canada']],
		['We use posts to train AI models. Except in Canada and Hong Kong.', ['Canada', 'Hong Kong']],
	])('are left out where it says so: %s', (phrasing, outside) => {
		expect(scopeOf(phrasing)).toMatchObject({ regions: [], outside })
	})
})

describe('the models', () => {
	it.each([
		['We use posts to train generative AI models.', 'content-generating'],
		['We use posts to train AI models that create content.', 'content-generating'],
		['Content-generating models are trained on posts.', 'content-generating'],
		['AI models for security and personalisation are trained on posts.', 'other'],
		['We train AI systems for purposes other than content creation on posts.', 'other'],
		['Purpose | Data used > To train AI systems that detect abuse | Posts', 'other'],
		['# Generative AI > We use posts to train our models.', 'any'],
		[
			'# Control how we train generative AI > When the setting is on: > These are used: > Posts',
			'content-generating',
		],
		['We use posts to develop and train AI models, and to personalise our services.', 'any'],
	])('are of a kind only where one is named: %s', (phrasing, models) => {
		expect(scopeOf(phrasing)?.models).toBe(models)
	})
})

describe('from when', () => {
	it.each([
		['From 3 November 2025 we use posts to train AI models.', '2025-11-03'],
		['Starting on November 3, 2025, posts are used to train AI models.', '2025-11-03'],
		['On 3 November 2025 we will begin to train AI models on posts.', '2025-11-03'],
		['From 3 November 2025 we train AI models on more of your data. This includes posts.', '2025-11-03'],
		['Posts are used to train AI models, as our notice of 3 November 2025 said.', null],
		['Until 3 November 2025 only posts are used to train AI models.', null],
	])('is a day on which it begins: %s', (phrasing, from) => {
		expect(scopeOf(phrasing)?.from).toBe(from)
	})
})

it('names those of whom it is said, where it is not all members', () => {
	const minors = 'Data of members under 18 is not used to train AI models.'
	expect(scopeOf(minors, 'minors-left-out')?.who).toEqual(['members under age'])
	expect(scopeOf('We use posts to train AI models.')?.who).toEqual([])
})

describe('in words', () => {
	const scope: Scope = { regions: [], outside: [], models: 'any', from: null, who: [] }

	it('says how far a statement reaches before its title', () => {
		expect(scopedTitle('posts-used', scope)).toBe('Posts are used to train AI')
		expect(
			scopedTitle('posts-used', {
				...scope,
				regions: ['EEA', 'UK', 'Switzerland'],
				models: 'content-generating',
				from: '2025-11-03',
			}),
		).toBe(
			'In the EEA, UK, Switzerland, for AI that generates content, from 3 November 2025: Posts are used to train AI',
		)
	})

	it('says what it leaves out', () => {
		expect(scopeInWords({ ...scope, outside: ['Canada'], models: 'other', who: ['visitors'] })).toEqual([
			'outside Canada',
			'for visitors',
			'for AI other than content-generating',
		])
	})
})
