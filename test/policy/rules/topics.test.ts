import { describe, expect, it } from 'vitest'

import { assess, differenceBetween } from '../../../src/policy/assess.ts'
import type { Topic } from '../../../src/policy/model.ts'
import { policy, version } from '../versions.ts'

function topicsOf(heading: string, older: string, newer: string): readonly Topic[] {
	const [before, after] = [older, newer].map((text) =>
		version(`# Fairway Privacy Policy\n## ${heading}\n${text}`),
	)
	return assess(differenceBetween(policy, before!, after!, '2026-09-18')).topics
}

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
		expect(topicsOf('Be kind', rules, `${rules}\nDo not post ads for weapons, or data of children.`)).toEqual(
			['content-rules'],
		)
	})

	it('says so when it knows no topic', () => {
		expect(topicsOf('More', 'The stars shine.', 'The stars shine brighter here.')).toEqual(['other'])
	})
})
