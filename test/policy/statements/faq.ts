import type { Block } from '../../../src/policy/model.ts'

// A help page on AI in words of our own, as it might stand before and after a change of terms.

const TITLE = 'Questions on generative AI and your data'

/** Title, then questions with their answers; an answer that begins with a dash is a list item. */
function page(questions: Readonly<Record<string, readonly string[]>>): Block[] {
	const blocks: Block[] = [{ kind: 'heading', level: 1, section: [], text: TITLE }]
	for (const [question, answers] of Object.entries(questions)) {
		blocks.push({ kind: 'question', section: [TITLE], text: question })
		for (const text of answers) {
			const kind = text.startsWith('- ') ? 'item' : 'paragraph'
			blocks.push({ kind, section: [TITLE, question], text: text.replace(/^- /, '') })
		}
	}
	return blocks
}

const whatIsAi = {
	'What is generative AI?': [
		'Generative AI makes text, pictures or other content from what you type. LinkedIn offers it where it helps you write a post, a message or a profile.',
		'Some of the models behind these features come from other providers, such as Azure OpenAI.',
	],
}

export const older = page({
	...whatIsAi,
	'Does LinkedIn train AI models on my data?': [
		'Yes. Where a setting of yours allows it, LinkedIn and its affiliates may use your personal data to train content-generating AI models.',
		'The data we train these models on includes:',
		'- Your profile and your posts',
		'- Articles and poll answers',
		'- Feedback you give us',
	],
	'What is left out of AI training?': [
		'We do not use private messages, login credentials, payment details or salary data to train these models.',
		'We do not train AI models on data from members in the EEA, the UK or Switzerland.',
		'Data of members we believe to be under 18 is not used to train AI models.',
	],
	'Can I opt out of AI training?': [
		'The setting is on by default. You can turn it off at any time.',
		'Turning it off does not affect training that has already taken place.',
		'The setting does not cover models we use for personalisation, security or fighting abuse.',
		'For other uses of your data in AI training, there is a data processing objection form.',
	],
})

export const newer = page({
	...whatIsAi,
	'Does LinkedIn train AI models on my data?': [
		'Yes. Where a setting of yours allows it, LinkedIn and its affiliates may use your personal data to train content-generating AI models. In Europe we rely on legitimate interests for the training of these models.',
		'The data we train these models on includes:',
		'- Your profile and your posts',
		'- Articles and poll answers',
		'- Résumés and your answers to screening questions',
		'- Group activity',
		'- Feedback you give us',
	],
	'What is left out of AI training?': [
		'Private messages, login credentials and payment details are never used to train these models.',
		'Data of members we believe to be under 18 is not used to train AI models.',
	],
	'Which regions does it cover?': [
		'Since 3 November 2025 we also train AI models on data from members in the EEA, the UK, Switzerland, Canada and Hong Kong.',
	],
	'Can I opt out of AI training?': [
		'The setting is on by default. You can turn it off at any time.',
		'Turning it off does not affect training that has already taken place.',
		'The setting does not cover models we use for personalisation, security or fighting abuse.',
		'For other uses of your data in AI training, there is a data processing objection form.',
	],
	'What happens to my data when I close my account?': [
		'Once your account is closed, we no longer use your data to train AI models. What a model has learned before then stays in it.',
	],
})
