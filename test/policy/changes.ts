// Changes written for the tests: two documents of a company that does not exist, and what was done to them.
import { helpPage } from '../fixtures/linkedin/help-page.ts'
import { legalPage } from '../fixtures/linkedin/legal-page.ts'
import type { Block, Document, Severity, Topic } from '../../src/policy/model.ts'
import { read } from '../../src/policy/page/read.ts'
import { partsOf } from './parts.ts'

export const documents = {
	policy: {
		id: 'linkedin-privacy-policy',
		title: 'Fairway Privacy Policy',
		url: 'https://www.example.com/legal/privacy-policy',
		locale: 'en',
		kind: 'policy',
		select: '#component-container',
	},
	faq: {
		id: 'linkedin-ai-faq',
		title: 'Fairway and generative AI: questions and answers',
		url: 'https://www.example.com/help/fairway/answer/a5538339',
		locale: 'en',
		kind: 'help',
		select: 'article',
	},
} as const satisfies Record<string, Document>

export type Name = keyof typeof documents

/** The documents as they stood: `##`, `###` headings, `-` items, ` | ` rows, `?` questions that fold. */
export const standing: Readonly<Record<Name, string>> = {
	policy: `
		Effective on 4 May 2026
		Fairway brings people of all trades together. This policy says what we do with what we know of you.
		## 1. Data we gather
		### 1.1 What you give us
		To open an account you give us your name, an email address and a password.
		You may add a photo, your career and your skills to your profile.
		### 1.2 What others give us
		We get data about you when another member imports an address book that has you in it.
		## 2. How we use data
		### 2.1 Our Services
		We use your data to suggest jobs, people and articles that may help you along.
		### 2.2 Advertising
		We show you ads on and off our Services. You can switch off ads based on your profile in your settings.
		We never look into your private messages to pick ads.
		## 3. How we share data
		### 3.1 Affiliates
		Our affiliates work with your data only to provide the Services.
		### 3.2 Service providers
		Other companies help us with payments and support. They see your data as far as that work needs it.
		## 4. Your choices
		### 4.1 How long we keep data
		We keep your data while your account is open. After you close it, we delete your data within 30 days.
		### 4.2 What you can ask for
		You can ask us:
		- for a copy of your data
		- to correct your data
		- to delete your data
		### 4.3 Cookies
		Name | Purpose | Lifetime
		fw_sid | Keeps you signed in | 30 minutes
		fw_lang | Remembers your language | 1 year
		## 5. Other matters
		### 5.1 Security
		We lock your data away with encryption and look for holes in our systems day and night.
		For more on keeping your account safe, visit our Safety pages.
		### 5.2 Moving data between countries
		If you live in the European Union, we rely on standard contractual clauses to move your data to the United States.
		### 5.3 Lawful bases
		We process your data for tailored ads on the basis of your consent.
		### 5.4 Contact
		Write to our Data Protection Officer at dpo@fairway.example.
		Fairway Ireland, 12 Harbour Street, Dublin 2.`,
	faq: `
		Fairway uses generative AI in some of its features. This page says what that means for you.
		? What is generative AI?
		Generative AI writes text or draws pictures from what it learned. Its answers can be wrong.
		? Which of my data is used to train models?
		We use your posts and your public profile to train the models that write text on Fairway.
		We do not use your private messages to train them.
		If we believe that you are under 18, your data is not used to train them.
		? How do I switch it off?
		The setting is off by default. You can turn it on under Data privacy in your settings.
		Turning it off does not undo training that has already taken place.
		? Where can I read more?
		See our guide to writing with AI for tips on good questions.`,
}

export interface Written {
	/** What happened, as a person would say it. */
	readonly name: string
	readonly in: Name
	/** Old words → new words, in turn; all old words stand in the document. */
	readonly edits: readonly (readonly [from: string, to: string])[]
	readonly severity: Severity
	/** Topics a reader would name. */
	readonly topics: readonly Topic[]
	/** Rules that must be among the reasons. */
	readonly rules: readonly string[]
	/** Words the summary must hold. */
	readonly told: string
}

const change = (
	name: string,
	document: Name,
	edits: Written['edits'],
	severity: Severity,
	topics: readonly Topic[],
	rules: readonly string[],
	told: string,
): Written => ({ name, in: document, edits, severity, topics, rules, told })

export const written: readonly Written[] = [
	change(
		'a misspelt word is mended',
		'policy',
		[['career', 'carreer']],
		'cosmetic',
		[],
		['spelling'],
		'carreer',
	),
	change(
		'only the date moves',
		'policy',
		[['4 May 2026', '1 June 2026']],
		'cosmetic',
		[],
		['own-date'],
		'Effective date moved to 1 June 2026',
	),
	change(
		'a paragraph moves up',
		'policy',
		[
			['For more on keeping your account safe, visit our Safety pages.', ''],
			[
				'We lock your data',
				'For more on keeping your account safe, visit our Safety pages.\nWe lock your data',
			],
		],
		'cosmetic',
		[],
		['moved'],
		'another place',
	),
	change(
		'a paragraph is cut in two',
		'policy',
		[['account is open. After', 'account is open.\nAfter']],
		'cosmetic',
		[],
		['layout'],
		'laid out otherwise',
	),
	change(
		'sections are renumbered',
		'policy',
		[['### 5.4 Contact', '### 5.5 Contact']],
		'cosmetic',
		[],
		['numbering'],
		'numbering of sections',
	),
	change(
		'a heading is reworded',
		'policy',
		[['### 4.3 Cookies', '### 4.3 Cookies and the like']],
		'minor',
		[],
		['heading'],
		'and the like',
	),
	change(
		'a pointer is dropped',
		'policy',
		[['For more on keeping your account safe, visit our Safety pages.', '']],
		'minor',
		[],
		['pointer'],
		'visit our Safety pages',
	),
	change(
		'the company moves house',
		'policy',
		[['12 Harbour Street, Dublin 2', '7 Mill Road, Dublin 8']],
		'minor',
		['contact'],
		['contact-details'],
		'7 Mill Road',
	),
	change(
		'a sentence is said in other words',
		'policy',
		[['that may help you along', 'that may assist you along']],
		'minor',
		[],
		['restated'],
		'assist',
	),
	change(
		'one more thing must be given to join',
		'policy',
		[['an email address and a password', 'an email address, your date of birth and a password']],
		'material',
		['collection'],
		['thing'],
		'your date of birth',
	),
	change(
		'a promise on messages is gone',
		'policy',
		[['We never look into your private messages to pick ads.', '']],
		'material',
		['advertising'],
		['promise'],
		'We never look into your private messages',
	),
	change(
		'affiliates are no longer bound to a purpose',
		'policy',
		[['only to provide the Services', 'to provide and improve their services']],
		'material',
		['sharing'],
		['promise'],
		'only',
	),
	change(
		'data is kept three times as long',
		'policy',
		[['within 30 days', 'within 90 days']],
		'material',
		['retention'],
		['duration'],
		'within 90 days',
	),
	change(
		'a right is dropped from the list',
		'policy',
		[['- to delete your data', '']],
		'material',
		['deletion'],
		['about'],
		'to delete your data',
	),
	change(
		'ads rest on another legal basis',
		'policy',
		[['on the basis of your consent', 'on the basis of our legitimate interests']],
		'material',
		['legal-basis', 'advertising'],
		['limit'],
		'legitimate interests',
	),
	change(
		'more countries are covered',
		'policy',
		[['in the European Union,', 'in the European Union, Switzerland or Canada,']],
		'material',
		['scope-region', 'transfers'],
		['about'],
		'Switzerland or Canada',
	),
	change(
		'a new recipient gets data for ads',
		'policy',
		[
			[
				'They see your data as far as that work needs it.',
				'They see your data as far as that work needs it. We also share your profile with Microsoft to show you ads on its sites.',
			],
		],
		'material',
		['sharing', 'advertising'],
		['permitted'],
		'We also share your profile with Microsoft',
	),
	change(
		'a whole section on identity documents is new',
		'policy',
		[
			[
				'### 1.2 What others',
				'### 1.2 Proof of identity\nIf you ask for a badge, we collect a copy of your identity document and your year of birth.\nWe hand both to companies that check identities.\n### 1.3 What others',
			],
		],
		'material',
		['collection'],
		['section'],
		'New section “1.2 Proof of identity”',
	),
	change(
		'a coming change is announced',
		'policy',
		[
			[
				'Fairway brings people',
				'We are updating our terms on 3 November 2026. See what is coming in our updated policy.\nFairway brings people',
			],
		],
		'material',
		['notice'],
		['announcement'],
		'Announces a change for 3 November 2026',
	),
	change(
		'the setting is now on for everyone',
		'faq',
		[
			[
				'The setting is off by default. You can turn it on',
				'The setting is on by default. You can turn it off',
			],
		],
		'material',
		['choice'],
		['switch'],
		'on',
	),
	change(
		'private messages are no longer left out',
		'faq',
		[['We do not use your private messages to train them.', '']],
		'material',
		['ai-training'],
		['withdrawn'],
		'private messages',
	),
	change(
		'the young are no longer left out',
		'faq',
		[['If we believe that you are under 18, your data is not used to train them.', '']],
		'material',
		['age'],
		['withdrawn'],
		'under 18',
	),
	change(
		'not may becomes must',
		'faq',
		[['Its answers can be wrong.', 'You must check its answers.']],
		'material',
		[],
		['modality'],
		'must',
	),
]

/** A change's two versions, each read from a page in the document's template. */
export function versionsOf({ in: name, edits }: Pick<Written, 'in' | 'edits'>): {
	before: Block[]
	after: Block[]
} {
	const changed = edits.reduce((text, [from, to]) => {
		if (!text.includes(from)) throw new Error(`the document does not say: ${from}`)
		return text.replace(from, to)
	}, standing[name])
	return { before: readFrom(name, standing[name], 1), after: readFrom(name, changed, 2) }
}

function readFrom(name: Name, text: string, seed: number): Block[] {
	const { title, url } = documents[name]
	const page = { title, url, lang: 'en', seed, parts: partsOf(text) }
	return [...read(name === 'faq' ? helpPage(page) : legalPage(page), documents[name]).blocks]
}
