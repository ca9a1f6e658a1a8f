import { describe, expect, it } from 'vitest'

import { assess, differenceBetween } from '../../../src/policy/assess.ts'
import type { Topic } from '../../../src/policy/model.ts'
import { statements } from '../../../src/policy/statements/catalogue/all.ts'
import { topicsOfStatement } from '../../../src/policy/statements/topics.ts'
import { documents, versionsOf } from '../changes.ts'
import { policy, version } from '../versions.ts'

const assessed = (heading: string, older: string, newer: string, title = 'Privacy Policy') => {
	const [before, after] = [older, newer].map((text) => version(`# Fairway ${title}\n## ${heading}\n${text}`))
	return assess(differenceBetween({ ...policy, title }, before!, after!, '2026-09-18'))
}
const topicsOf = (...text: Parameters<typeof assessed>): readonly Topic[] => assessed(...text).topics

describe('topics', () => {
	it.each<[Topic, string, string, string]>([
		['ai-training', 'Use', 'We study your posts.', 'We study your posts and train AI models on them.'],
		['collection', 'Data', 'We collect your name.', 'We collect your name and your voice.'],
		[
			'purpose',
			'Use',
			'We look at logs.',
			'We look at logs. We use your data for the purpose of finding new products.',
		],
		['advertising', 'Use', 'We show you posts.', 'We show you posts and ads picked for you.'],
		['sharing', 'Others', 'We pass nothing on.', 'We pass nothing on but to our affiliates.'],
		['retention', 'Keeping', 'We keep logs for 30 days.', 'We keep logs for 60 days.'],
		[
			'deletion',
			'Closing',
			'You may close your account.',
			'You may close your account, but we delete nothing.',
		],
		['choice', 'Settings', 'You may opt out.', 'You may opt out by letter.'],
		['access-rights', 'Rights', 'Write to us.', 'Write to us. You have the right to access your data.'],
		['scope-region', 'Scope', 'This holds for all.', 'This holds for all but residents of Canada.'],
		['age', 'Members', 'Anyone may join.', 'Anyone over the age of 16 may join.'],
		['security', 'Safety', 'We look after data.', 'We look after data with encryption.'],
		['transfers', 'Abroad', 'We have many servers.', 'We transfer your data to countries outside the EEA.'],
		[
			'legal-basis',
			'Law',
			'We process data to run the site.',
			'We process data on the basis of legitimate interests.',
		],
		['terms', 'Quarrels', 'Courts decide.', 'Arbitration decides all disputes.'],
	])('names %s', (topic, heading, older, newer) => {
		expect(topicsOf(heading, older, newer)).toContain(topic)
	})

	it('takes the topic of the sentence where the changed words name none', () => {
		expect(
			topicsOf('Others', 'We share data with affiliates only.', 'We share data with affiliates.'),
		).toEqual(['sharing'])
	})

	it.each<[Topic, string, string, string]>([
		[
			'ai-training',
			'Never used',
			'We keep these out of AI training:\n- pay\n- health',
			'We keep these out of AI training:\n- pay',
		],
		[
			'advertising',
			'Targeting',
			'You may pick by:\n- town\n- trade',
			'You may pick by:\n- town\n- trade\n- union',
		],
		['retention', 'Small files', 'They last for up to 12 months.', 'They last for up to 24 months.'],
	])('supposes %s from what leads into the words, or stands beside them', (topic, heading, older, newer) => {
		expect(topicsOf(heading, older, newer)).toEqual([topic])
	})

	it('takes a page that speaks of posts for one of content rules only where it names misdeeds', () => {
		const page = 'Your posts show in the feed.\nShare your content with all, or with some.'
		expect(
			topicsOf(
				'Who sees it',
				`${page}\nBy default, your friends see it.`,
				`${page}\nBy default, all see it.`,
			),
		).toEqual(['choice'])
	})

	it('names content rules alone in a document of rules for posts', () => {
		const rules =
			'Do not share violent content.\nWe remove hateful posts.\nSpam violates these community rules.'
		expect(
			topicsOf('Be kind', rules, `${rules}\nDo not post ads for weapons, or pictures of war.`, 'Rules'),
		).toEqual(['content-rules'])
	})

	it('says so when it knows no topic', () => {
		expect(topicsOf('More', 'The stars shine.', 'The stars shine brighter here.')).toEqual(['other'])
	})

	it.each<[string, Topic[], string, string]>([
		['what is agreed on', ['terms'], 'You pay each month.', 'You pay each year. We hold no bag of yours.'],
		['data', ['sharing', 'terms'], 'You pay.', 'You pay.\nWe share your personal data with our partners.'],
	])(
		'takes a contract for one, and names data topics only where it speaks of %s',
		(_, topics, older, newer) => {
			expect(topicsOf('Paying', older, newer, 'Terms of Service')).toEqual(topics)
		},
	)
})

describe('topics to filter by', () => {
	it('are all that any edit touches, however many lead', () => {
		const many = [
			'We keep your logs for 30 days.',
			'We keep your visits for 30 days.',
			'We keep your searches for 30 days.',
			'We keep your mail for 30 days.',
			'We keep your photos for 30 days.',
			'We keep your clicks for 30 days.',
			'We keep your letters for 30 days.',
			'We keep your songs for 30 days.',
			'We keep your maps for 30 days.',
			'We keep your notes for 30 days.',
			'We keep your lists for 30 days.',
		].join('\n')
		const { topics, allTopics } = assessed(
			'Keeping',
			`${many}\nWe look at posts.`,
			`${many.replaceAll('30', '90')}\nWe look at posts to train AI models.`,
		)
		expect(topics).not.toContain('ai-training')
		expect(allTopics).toEqual(expect.arrayContaining(['ai-training', 'retention']))
	})

	it('hold those of a statement that is altered', () => {
		const { before, after } = versionsOf({
			in: 'faq',
			edits: [['We do not use your private messages to train them.', '']],
		})
		const said = assess(differenceBetween(documents.faq, before, after, '2026-09-18'))
		expect(said.statements.map(({ id }) => id)).toContain('messages-left-out')
		expect(said.allTopics).toEqual(expect.arrayContaining([...topicsOfStatement('messages-left-out')]))
	})

	it('name every statement’s own topic', () => {
		for (const { id } of statements) expect(topicsOfStatement(id).length).toBeGreaterThan(0)
	})
})
