import { legalPage } from '../fixtures/linkedin/legal-page.ts'

/** The wordings the origin can serve: two English ones a few words apart, and a French one. */
export type Wording = 'standing' | 'changed' | 'french'

const english = (sharing: string): [string, ...string[]][] => [
	['Effective on 4 May 2026', 'This Privacy Policy says how Fairway handles personal data of its Members.'],
	[
		'Data we collect',
		'You give us your name and an address for letters when you join.',
		'We note which pages of our Services you open and how long you stay.',
		'Our partners tell us which of your contacts have an account with them.',
		'Pictures you upload are kept with the day and place they were taken.',
	],
	[
		'How we use your data',
		'We use your data to show you posts of people you know.',
		'We use your data to keep thieves and forgers out of our Services.',
		'Advertisers may ask us to show their notices to Members of a trade.',
	],
	[
		'How we share your data',
		sharing,
		'Courts may order us to hand over data; we object where an order asks too much.',
	],
	[
		'Your choices',
		'You may ask for a copy of your personal data at any time.',
		'You may close your account; we then delete your data within thirty days.',
		'You may object to direct marketing by one click in your settings.',
	],
	[
		'How to reach us',
		'Write to our officer for data protection at the address on our home page.',
		'Members in Europe may complain to the authority of their own country.',
	],
]

const french: [string, ...string[]][] = [
	['En vigueur le 4 mai 2026', 'Cette politique dit comment Fairway traite les données de ses membres.'],
	[
		'Les données que nous recueillons',
		'Vous nous donnez votre nom et une adresse quand vous devenez membre.',
		'Nous notons les pages que vous ouvrez et le temps que vous y passez.',
		'Nos partenaires nous disent lesquels de vos contacts ont un compte chez eux.',
	],
	[
		'Vos choix',
		'Vous pouvez demander une copie de vos données à tout moment.',
		'Vous pouvez fermer votre compte ; nous effaçons alors vos données sous trente jours.',
	],
]

const wordings: Record<Wording, [string, ...string[]][]> = {
	standing: english('We do not share your data with anybody without asking you first.'),
	changed: english('We share your data with our affiliates and train models of our own on it.'),
	french,
}

/** The policy in one wording, in LinkedIn's template; `seed` stands for all that differs on every request. */
export const policyPage = (wording: Wording, url: string, seed: number): string =>
	legalPage({
		title: wording === 'french' ? 'Politique de confidentialité' : 'Privacy Policy',
		url,
		lang: wording === 'french' ? 'fr' : 'en',
		parts: wordings[wording].map(([heading, ...texts]) =>
			texts.length > 2
				? { label: heading, html: texts.map((text) => `<p>${text}</p>`).join('') }
				: `<h2>${heading}</h2>${texts.map((text) => `<p>${text}</p>`).join('')}`,
		),
		seed,
	})

const page = (title: string, body: string): string =>
	`<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`

export const loginPage = page(
	'Sign in',
	`<main><h1>Sign in</h1><p>Stay in touch with your trade.</p><form action="/uas/login-submit" method="post">
	<input name="session_key" type="text"><input name="session_password" type="password"><button>Sign in</button></form></main>`,
)

export const checkpointPage = page(
	'Security check',
	`<main><h1>A quick check before you go on</h1><form action="/checkpoint/challenge/verify">
	<p>Enter the number we sent you.</p><input name="pin" type="text"><button>Go on</button></form></main>`,
)

export const captchaPage = page(
	'Just a moment',
	`<main><h1>Let us make sure you are a person</h1><form id="challenge" action="/verify">
	<div class="g-recaptcha" data-sitekey="6Lexample"></div></form></main>
	<script src="https://captcha.example/recaptcha/api.js"></script>`,
)

export const emptyPage = page('Privacy Policy', '<main></main>')

export const errorPage = page(
	'Privacy Policy',
	'<main><h1>Something went wrong</h1><p>Please try again later.</p></main>',
)
