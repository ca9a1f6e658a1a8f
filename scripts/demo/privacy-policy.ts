import type { Part } from '../../test/fixtures/linkedin/noise.ts'

/** How the policy stands at first, and with a misspelt word put right. */
export type PolicyEdition = 'standing' | 'spelt-right'

const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n')
const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

/** A privacy policy of Fairway, a network for people who look after gardens. Nobody's but ours. */
export const privacyPolicy = (edition: PolicyEdition): readonly Part[] => [
	paragraphs(
		'Effective on 2 March 2026',
		'Fairway is a network for people who look after gardens. This Privacy Policy tells our Members which personal data our Services need, what we do with it, and what you can decide.',
	),
	{
		label: '1. Data we collect',
		html:
			'<h3>1.1 What you give us</h3>' +
			paragraphs(
				'To join you give us your name, an email address and a password. All else on your profile is up to you: where you learned, which gardens you look after, a photograph.',
				'When you write posts, comments or messages, we keep them so that those you wrote them for can read them.',
			) +
			'<h3>1.2 What we notice</h3>' +
			paragraphs('We note which pages of our Services you open, and from which kind of device:') +
			list(
				'your network address and the settings of your browser',
				'the day and hour of a visit, and the page you came from',
				'what you search for, so that we can offer it again',
			) +
			'<h3>1.3 What others tell us</h3>' +
			paragraphs('Gardens that look for staff may tell us that you applied to them.'),
	},
	{
		label: '2. How we use your data',
		html: paragraphs(
			'We use your data to run our Services: to show you to people you may know, to suggest work nearby, and to keep strangers out of your account.',
			`Tell us which subjects you care for, and you ${edition === 'standing' ? 'recieve' : 'receive'} fewer letters about the others.`,
			'We choose advertisements by the subject of the page they stand on. We do not choose them by what you did elsewhere.',
		),
	},
	{
		label: '3. How we share your data',
		html: paragraphs(
			'Your profile can be seen by all Members, and by visitors if you allow it.',
			'Firms that store or send data for us may touch it only for that task, and only under contract.',
			'We do not sell personal data. We hand it to courts and authorities only when the law obliges us, and tell you of it where we may.',
		),
	},
	{
		label: '4. Your choices',
		html:
			paragraphs('You can, at any time and without a reason:') +
			list(
				'see and download the personal data we hold of you',
				'correct what is wrong',
				'object to a use, or take back a consent',
				'close your account; we delete its data within 30 days',
			),
	},
	{
		label: '5. How to reach us',
		html: paragraphs(
			'Write to our data protection officer at privacy@fairway.example. We answer within one month.',
			'If we change this policy in a way that matters, we say so on our Services 30 days before.',
		),
	},
]
