import { describe, expect, it } from 'vitest'

import type { Scope } from '../../../src/policy/model.ts'
import { findStatements } from '../../../src/policy/statements/find.ts'
import { overlap } from '../../../src/policy/statements/reach.ts'
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
		[
			'# Notice > Brazil > This section applies to members in Brazil. > We use posts to train AI models.',
			['Brazil'],
		],
		[
			'# Notice > If you are in Brazil, please see the part of this policy which applies to you. > We use posts to train AI models.',
			[],
		],
		['Purpose | Data used | Where > Training of AI models | Posts | UK, Canada', ['UK', 'Canada']],
		['Region | Are posts used to train AI? > United Kingdom | Yes, since May', ['UK']],
		['In some regions, such as Brazil, posts are used to train AI models.', ['Brazil']],
		[
			'# On AI training > Members in Quebec have a setting: their posts are used to train AI models.',
			['Quebec'],
		],
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

it('are left out where a sentence denies it of them, for the models it names', () => {
	const [denied] = findStatements(
		{ id: 'linkedin-ai-faq' },
		blocksOf('We are not enabling training for generative AI on data of members in Japan.'),
	).flatMap(({ id, found }) => (id === 'regions-left-out' && found ? [found.scope] : []))
	expect(denied).toMatchObject({ regions: ['Japan'], models: 'content-generating' })
})

describe('what is quoted of several places', () => {
	it('is what reaches furthest', () => {
		const everywhere = 'We use posts to train generative AI models.'
		const inUk = 'In the UK we use posts to train generative AI models.'
		const forSecurity = 'We use posts to train AI models for security.'
		expect(scopeOf(`${forSecurity} ${inUk} ${everywhere}`)).toMatchObject({
			regions: [],
			models: 'content-generating',
		})
		expect(scopeOf(`${forSecurity} ${inUk}`)?.regions).toEqual(['UK'])
	})
})

describe('two scopes', () => {
	const scope: Scope = { regions: [], outside: [], models: 'any', from: null, who: [] }
	it.each<[string, Partial<Scope>, Partial<Scope>, boolean]>([
		['the same', { regions: ['UK'] }, { regions: ['UK'] }, true],
		['a country of several', { regions: ['EEA'] }, { regions: ['EU', 'UK'] }, true],
		['everywhere and a country', {}, { regions: ['UK'] }, true],
		['everywhere else and a country', { outside: ['UK'] }, { regions: ['UK'] }, false],
		['two countries', { regions: ['Canada'] }, { regions: ['UK'] }, false],
		['two kinds of models', { models: 'content-generating' }, { models: 'other' }, false],
		['minors and visitors', { who: ['visitors'] }, { who: ['members under age'] }, false],
	])('overlap where they have members and models in common: %s', (_, one, other, expected) => {
		expect(overlap({ ...scope, ...one }, { ...scope, ...other })).toBe(expected)
		expect(overlap({ ...scope, ...other }, { ...scope, ...one })).toBe(expected)
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
		['We are now enabling training of generative AI on posts.', 'content-generating'],
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
		['In the UK, and from 3 November 2025 in Canada, posts are used to train AI models.', null],
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
			'In the EEA, the UK and Switzerland, for AI that generates content, from 3 November 2025: Posts are used to train AI',
		)
	})

	it('says no more than the words it rests on', () => {
		const said = (id: string, quote: string) => scopedTitle(id, null, quote)
		expect(said('posts-used', 'We may use your posts to train models.')).toBe('Posts may be used to train AI')
		expect(said('posts-used', 'Your posts can, for instance, be used to train models.')).toBe(
			'Posts may be used to train AI',
		)
		expect(said('posts-used', 'We train models that can use your tone on posts; you may opt out.')).toBe(
			'Posts are used to train AI',
		)
		expect(said('posts-used', 'You can control whether we use your posts to train models.')).toBe(
			'Posts are used to train AI',
		)
		expect(said('ai-training', 'We train models on some of your data.')).toBe(
			'Some of members’ personal data is used to train AI',
		)
	})

	it('says what it leaves out', () => {
		expect(scopeInWords({ ...scope, outside: ['Canada'], models: 'other', who: ['visitors'] })).toEqual([
			'outside Canada',
			'for visitors',
			'for AI other than content-generating',
		])
	})

	it('gives an article to the names that take one', () => {
		expect(scopeInWords({ ...scope, regions: ['EU', 'UK', 'Egypt', 'Uruguay'] })).toContain(
			'in the EU, the UK, Egypt and Uruguay',
		)
	})
})
