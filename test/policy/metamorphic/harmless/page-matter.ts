// What belongs to the page and not to the document: menus, banners, widgets, labels of links, its date.
import { each, eachIn, either, harmless, type Operator, type Rewrite } from '../operator.ts'

/** Lines as the page’s first, as its last. */
const first =
	(lines: string): Rewrite =>
	(text) => [`${lines}\n${text}`]
const last =
	(lines: string): Rewrite =>
	(text) => [`${text}\n${lines}`]
const anyEnd = (lines: string): Rewrite => either(first(lines), last(lines))
const page = { of: 'page' } as const

const links = (...names: readonly string[]): string =>
	names
		.map(
			(name) => `- [${name}](https://www.harborline.example/${name.toLowerCase().replaceAll(/\W+/g, '-')})`,
		)
		.join('\n')

const contents: Rewrite = (text) => {
	const titles = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title!)
	const list = titles.map((title, at) => `- [${title}](#section-${at})`).join('\n')
	if (titles.length < 4) return []
	return [text.replace('\n## ', `\n${list}\n## `), text.replace('\n## ', `\nContents\n${list}\n## `)]
}

export const pageMatter: readonly Operator[] = [
	harmless('a menu', anyEnd(links('Home', 'Jobs', 'Learning', 'Advertise', 'Careers', 'Press')), page),
	harmless('a menu of accounts', first(links('Sign in', 'Join now', 'Help', 'English')), page),
	harmless('a list of contents', contents, page),
	harmless(
		'related links',
		last(
			`Related articles\n${links('Resetting your password', 'Adding a photo', 'Finding a colleague', 'Closing a group')}`,
		),
		page,
	),
	harmless(
		'further policies',
		last(`More\n${links('Cookie policy', 'Copyright policy', 'Brand guidelines', 'Accessibility')}`),
		page,
	),
	harmless(
		'a cookie banner',
		anyEnd(
			'We use cookies to make this site work. By continuing to browse you accept them.\n[Accept all](#) [Manage](#)',
		),
		page,
	),
	harmless('a feedback widget', last('Was this page helpful?\n[Yes](#) [No](#)'), page),
	harmless('thanks for feedback', last('Did this help? Let us know how we can improve this article.'), page),
	harmless(
		'a counter',
		either(last('1,204 people found this helpful'), last('38 comments'), last('Viewed 5,310 times')),
		page,
	),
	harmless(
		'a breadcrumb',
		either(first('Home > Legal > Privacy'), first('Help Center / Privacy / Policy')),
		page,
	),
	harmless('back to the top', last('[Back to top](#top)'), page),
	harmless(
		'ways to share the page',
		last('Share on: [X](https://x.example) | [Mail](https://mail.example)'),
		page,
	),
	harmless('print and download', first('[Print](#) [Download as PDF](/policy.pdf)'), page),
	harmless('reading time', first('Reading time: 9 min'), page),
	harmless('languages', first('English | Deutsch | Français | 日本語'), page),
	harmless(
		'copyright year',
		either(
			(text) => [`${text}\n© 2025 Harborline`],
			last('© 2024–2025 Harborline Corporation. All rights reserved.'),
		),
		page,
	),
	harmless(
		'its own date',
		either(
			eachIn(/Effective 4 May 2025/g, 'Effective 1 June 2025'),
			eachIn(/Effective 4 May 2025/g, 'Last updated: 4 June 2025'),
		),
		page,
	),
	harmless(
		'its own date in another form',
		either(
			eachIn(/4 May 2025/g, 'May 4, 2025'),
			eachIn(/4 May 2025/g, '2025-05-04'),
			eachIn(/Effective 4/g, 'Effective on 4'),
		),
		page,
	),
	harmless(
		'who reviewed it',
		either(last('Reviewed by: Ann Meyer'), last('Last reviewed: 3 May 2025')),
		page,
	),
	harmless('opens in new window', each(/\[([^\]]+)\]\(/g, '[$1 (opens in new window)](')),
	harmless('address of a link printed', each(/\[([^\]]+)\]\((https:[^)]+)\)/g, '[$1]($2) ($2)')),
	harmless('a link more or less', each(/\[([^\]]+)\]\(https:[^)]+\)/g, '$1')),
	harmless(
		'a link elsewhere',
		each(/\]\(https:\/\/www\.harborline\.example/g, '](https://harborline.example/en'),
	),
	harmless(
		'Ltd. added',
		each(
			/\b(Tallow Payments|Fenwick Ledger|Northgate Ads|Ostler Hosting|Brightwell Voice|Marrow Identity|Microlane|Brightwell Analytics|Castlemoor Data|Wexcombe Mail|Oddfellow Support|Penrose Checks)\b(\.?)(?! \|)/g,
			'$1 Ltd.',
		),
	),
	harmless('mail address hidden', each(/\b\w+@harborline\.example/g, '[email\u00A0protected]')),
	harmless(
		'another mail address',
		each(/\b(privacy|objections|board|dpo|copyright|billing|abuse|press)@harborline/g, '$1-desk@harborline'),
	),
	harmless(
		'another street',
		each(
			/\b(?:14 Quay Street, Dublin 1|3 Lime Row, (?:Leeds|London E1)|200 Fifth Street, San Diego|8 Canal Row, Galway|55 Maple Avenue, Toronto|19 Rue Basse, Geneva)\b/g,
			'27 Station Road, Bristol BS1',
		),
	),
	harmless('another telephone', each(/\+(353 1|44 20) \d+ \d+/g, '+$1 5550 1999')),
	harmless(
		'an announcement told as past',
		either(
			each(/We are updating our (\w+) on/g, 'We updated our $1 on'),
			each(/We will change our privacy policy on/g, 'We changed our privacy policy on'),
			each(/we are going to update/g, 'we updated'),
			each(/will take effect/g, 'took effect'),
			each(/We are changing our/g, 'We changed our'),
			each(/We will update our/g, 'We updated our'),
			each(/we will update this/g, 'we updated this'),
			each(/will apply from/g, 'has applied from'),
		),
		{ oneWay: true },
	),
]
