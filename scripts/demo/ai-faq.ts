import type { Part } from '../../test/fixtures/linkedin/noise.ts'

/** How the FAQ stands at first, and after the edit that matters: what members write trains models unless they object. */
export type FaqEdition = 'standing' | 'trains-by-default'

const html = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n')

/** Questions and answers on AI at Fairway, a network for people who look after gardens. Nobody's but ours. */
export const aiFaq = (edition: FaqEdition): readonly Part[] => [
	html(
		'Fairway offers tools that draft texts with generative AI. Here is what they do with your data, and what you can decide about it.',
	),
	{
		label: 'What is generative AI?',
		html: html(
			'Programs that write texts or draw pictures when asked. They have learned from many examples how texts and pictures tend to go on.',
			'They can be wrong and sound sure. Please read what they wrote before you send it.',
		),
	},
	{
		label: 'Which tools of Fairway use it?',
		html: html(
			'The draft of a post, the summary of a long discussion, and the answer that suggests itself under a message. Each says so where you use it.',
		),
	},
	{
		label: 'Do you train AI with my posts?',
		html: html(
			edition === 'standing'
				? 'We do not use your posts and articles to train generative AI models.'
				: 'We and our affiliates use your posts and articles to train generative AI models, unless you switch the setting off.',
			'Our tools are built on models that others have made.',
		),
	},
	{
		label: 'What about private messages?',
		html: html(
			'Private messages are not used to train generative AI models. A tool reads a message only while it writes the draft you asked for.',
		),
	},
	{
		label: 'What happens to what I type into a tool?',
		html: html(
			'We keep what you typed and what the tool wrote for 30 days, to look into misuse. Then both are deleted.',
			'If you tell us that an answer was good or bad, we keep your remark with it.',
		),
	},
	{
		label: 'Where can I read more?',
		html: html('The Privacy Policy of Fairway tells what else we do with personal data.'),
	},
]
