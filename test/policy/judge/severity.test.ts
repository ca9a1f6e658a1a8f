// Pairs of wordings, each under a heading of its own: what must be told, and what must not.
import { describe, expect, it } from 'vitest'

import { assess, differenceBetween } from '../../../src/policy/assess.ts'
import { policy, version } from '../versions.ts'

type Pair = readonly [before: string, after: string, under?: string]

const material: readonly Pair[] = [
	['We may share data with partners.', 'We may share data with Microsoft.'],
	['- Phone number', '- Phone number\n- Shoe size'],
	['- Phone number', '- Phone number\n- Blood type', '## Information we collect\nWe collect:\n'],
	['You may opt out of sharing.', 'You may opt in to sharing.'],
	['This is on by default.', 'This is off by default.'],
	['We store logs for 12 months.', 'We store logs for 18 months.'],
	['We store logs for twelve months.', 'We store logs for two months.'],
	[
		'Contact us at privacy@acme.com and we will answer within 30 days.',
		'Contact us at privacy@acme.com and we will answer within 60 days.',
	],
	['We share data with Google and Meta.', 'We share data with Google, Meta and TikTok.'],
	['We do not sell your personal data.', 'We do sell your personal data.'],
	['We do not sell your personal data.', ''],
	['We process data based on your consent.', 'We process data based on legitimate interests.'],
	['Users must be at least 16 years old.', 'Users must be at least 13 years old.'],
	['We encrypt all data at rest.', 'We encrypt data at rest.'],
	['We will notify you by email of material changes.', 'We will post material changes on this page.'],
	['We never read your messages.', 'We rarely read your messages.'],
	['Your data is stored in Germany.', 'Your data is stored in Germany and India.'],
	['Your content is used to improve services.', 'Your content is used to improve services and train models.'],
	['We use data to fix bugs.', 'We use data to fix bugs and to market to you.'],
	['Legacy login works until 1 March 2025.', 'Legacy login works until 1 May 2025.'],
	['Disputes are settled in court.', 'Disputes are settled by binding arbitration.'],
	['We may disclose data if the law requires it.', 'We may disclose data if the police asks for it.'],
	[
		'You have the right to access, correct and delete data.',
		'You have the right to access and correct data.',
	],
	['Anonymised data is shared.', 'Data is shared.'],
	['We share aggregated data with researchers.', 'We share data with researchers.'],
	['Employer data is not shared.', 'Employee data is not shared.'],
	['This notice applies to identified persons.', 'This notice applies to deidentified persons.'],
	['We collect data when you use the app.', 'We collect data when you do not use the app.'],
	['', 'Your voice recordings', '## Information we collect\nWe collect these kinds of data:\n'],
	['You can delete your account in settings.', 'You can delete your account by writing to us.'],
	['Partners receive hashed emails.', 'Partners receive emails.'],
	['Data may be used by us and affiliates.', 'Data may be used by us and our affiliates and their partners.'],
	['Your posts are visible to connections.', 'Your posts are visible to everyone.'],
	['Learn more about how to opt out.', ''],
	['For residents of Texas, see the Texas notice.', ''],
	['Acme Ireland Ltd is the controller of your data.', 'Acme Inc. is the controller of your data.'],
	['The total retention period is 30 days.', 'The total retention period is 90 days.'],
	['### We do not sell your data', '### How we use your data'],
	[
		'Cookie A | Essential\nCookie B | Analytics',
		'Cookie A | Essential\nCookie B | Analytics\nCookie C | Advertising by Criteo',
		'## Cookies\n',
	],
	['We ask for your permission before we share your location.', 'We share your location.'],
	['We keep data as long as needed.', 'We keep data for as long as we want.'],
	['Some features are available to minors.', 'Features are available to minors.'],
	['Our staff can read your chats.', 'Our staff and contractors can read your chats.'],
	['We use your data for research.', 'We use your data for research, with your consent.'],
	['You may object at any time.', 'You may object.'],
	['We sell data to brokers when you agree.', 'We sell data to brokers unless you disagree.'],
	['We share the data with A.', 'We share the data with A\nand B.'],
	['We collect precise location.', 'We collect location.'],
	['Data is kept in the EU.', 'Data is kept in the US.'],
	['The service is free.', 'The service costs money.'],
	['Human reviewers see a sample of prompts.', 'Human reviewers see prompts.'],
	['- Names', '- Names\n- Search\n- Video', '## What we collect\nWe collect the following data:\n'],
	['Copyright owners may object.', 'Copyright holders and agents may object.'],
	['For more information, see how we use your data for AI training.', ''],
	['Visit your settings to turn off ads.', ''],
	['Contact our representative in the EU at eu@acme.com.', ''],
	['- Section 7 applies to residents of France', ''],
	['We answer 95% of requests within 10 days.', 'We answer 95% of requests within 30 days.'],
	[
		'The number of requests you may make is 2 per year.',
		'The number of requests you may make is 1 per year.',
	],
	[
		'Name | Criteo\nPurpose | Ads',
		'Name | Criteo\nPurpose | Ads\nName | TikTok pixel\nPurpose | Ads',
		'## Cookies we use\n',
	],
	['### Children', '### Children under 13'],
	['See Section 230 claims. We keep logs.', 'See Section 230 claims. We keep no logs.'],
	['We share data with A. We share data with B for ads and other aims of ours.', 'We share data with A.'],
	['Google LLC', 'Google LLC\nMeta Platforms Inc.', '## Third parties we share data with\n'],
	[
		'We use your data to provide the service.',
		'We use your data to provide the service and for other purposes.',
	],
	['Your profile is public.', 'Your profile may be public.'],
	['We and our partners process data.', 'We process data.'],
	['We will ask you first.', ''],
	['You own your content.', 'You own your content and license it to us.'],
	['We delete logs quickly.', 'We delete logs eventually.'],
	[
		'Personal data means data that identifies you directly.',
		'Personal data means data that identifies you directly or indirectly.',
	],
	['Members can see who viewed them.', 'Premium members can see who viewed them.'],
	['Your employer pays for the service.', 'Your employer pays for the service and sees your activity.'],
	['We use cookies.', 'We use cookies to recognise you across devices.'],
	['Data is shared within our group.', 'Data is shared within and outside our group.'],
	['We are not responsible for third-party sites.', 'We are responsible for third-party sites.'],
	['Messages are end-to-end encrypted.', 'Messages are encrypted.'],
	['We only share what you post.', 'We share what you post.'],
	[
		'Applications sent through us are seen by the employer.',
		'Applications sent through us are seen by the employer and used to improve matching.',
	],
	['You can download your data.', ''],
	['We retain it until you ask us to erase it.', 'We retain it even if you ask us to erase it.'],
	[
		'Acme Ltd',
		'Acme Ltd\nMicrosoft Corporation, One Microsoft Way, Redmond, WA 98052',
		'## Who gets your data\n',
	],
	[
		'Our processor is Foo Ltd, 12 Main Street, Dublin.',
		'Our processor is Bar Ltd, 12 Main Street, Dublin.',
		'## Who gets your data\n',
	],
]

const harmless: readonly Pair[] = [
	['We will notify you by e-mail.', 'We will notify you by email.'],
	['Our organisation recognises privacy.', 'Our organization recognizes privacy.'],
	['We use cookies , pixels and tags.', 'We use cookies, pixels, and tags.'],
	['Please see our Help Center for more.', 'See our Help Center for more.'],
	['You can learn more in our Help Center.', ''],
	['© 2023 Acme Inc. All rights reserved.', '© 2024 Acme Inc. All rights reserved.'],
	['Version 3.1', 'Version 3.2'],
	['Was this article helpful?', ''],
	['Opens in a new window', ''],
	['Print this page', 'Download PDF'],
	['See Section 4.2 for how long we keep data.', 'See Section 4.3 for how long we keep data.'],
	['Acme, 5 Main Street, Boston, MA 02110', 'Acme, 77 Elm Avenue, Boston, MA 02111'],
	['Call us at +1 800 555 0100.', 'Call us at +1 800 555 0199.'],
	['Write to dpo@acme.com.', 'Write to privacy@acme.com.'],
	['This policy describes how we use data.', 'This policy explains how we use data.'],
	['You can visit our website here.', 'You can visit our site here.'],
	['We collect data in order to provide the service.', 'We collect data to provide the service.'],
	['You can contact contact us at any time.', 'You can contact us at any time.'],
	[
		'We use data to provide, improve and protect the service.',
		'We use data to improve, provide and protect the service.',
	],
	['If you have any questions, please contact us.', 'Please contact us if you have any questions.'],
	['Read time: 5 minutes', 'Read time: 6 minutes'],
	['Last modified 2 days ago', 'Last modified 3 days ago'],
	['1,204 people found this useful', '1,209 people found this useful'],
	['Click the “Manage” button to change settings.', 'Click the “Control” button to change settings.'],
	['- Home\n- Help', '- Home\n- Help\n- Search', '## Site\n'],
	['To learn more, read our Cookie Policy.', 'To find out more, read our Cookie Policy.'],
	['We use information such as names.', 'We use information, such as names.'],
	['The data that we collect is listed below.', 'The data we collect is listed below.'],
	['We have offices at 1 King Street, London.', 'We have offices at 2 Queen Road, London.'],
	['Effective: 1 May 2024 (previous version)', 'Effective: 1 June 2024 (previous version)'],
]

const around = `# Acme Privacy Policy
Last updated: 3 May 2024
## Information we collect
We collect the following information about you:
- Name
- Email address
## How we share
We share information with service providers.
`

function assessed([older, newer, under = '## More\n']: Pair) {
	const [before, after] = [version(around + under + older), version(around + under + newer)]
	return assess(differenceBetween(policy, before, after, '2024-06-01'))
}

const named = (pairs: readonly Pair[]) => pairs.map((pair) => ({ name: `${pair[0]} → ${pair[1]}`, pair }))

describe('assess', () => {
	it.each(named(material))('tells people of: $name', ({ pair }) => {
		expect(assessed(pair)).toMatchObject({ severity: 'material', alert: true })
	})

	it.each(named(harmless))('alarms nobody for: $name', ({ pair }) => {
		const { alert, reasons } = assessed(pair)
		expect(alert).toBe(false)
		expect(reasons.length).toBeGreaterThan(0)
	})
})
