// Promises, permissions, recipients and kinds of data, planted anywhere on a page.
import { type Operator, type Rewrite, turn } from './operator.ts'

const SENTENCES = [
	'We never sell your personal data.',
	'We sell your personal data.',
	'We may use your posts to train AI models.',
	'We do not read your messages.',
	'Your data is deleted within 30 days.',
	'You can opt out at any time.',
	'By using this site you agree that we share your data with advertisers.',
	'We share your data with Castlemoor Data.',
	'Members under 16 are welcome.',
	'This policy does not apply to residents of California.',
	'Your messages are read by our staff.',
	'Data brokers receive your profile.',
]
/** As a heading or a link these would only be names of pages. */
const NAMES = ['Data brokers', 'Voice recordings of your calls']

const HREF = 'https://www.harborline.example/help/notice'
const plant = (
	name: string,
	put: (text: string, words: string) => string | null,
	plants = [...SENTENCES, ...NAMES],
): Operator => {
	const rewrite: Rewrite = (text) => plants.flatMap((words) => put(text, words) ?? [])
	return turn(name, rewrite, { of: 'page' })
}
const link = (words: string): string => `[${words}](${HREF})`

/** Each is drawn in pages of two blocks to a hundred. */
export const places: readonly Operator[] = [
	plant('at the top', (text, words) => `${words}\n${text}`),
	plant('at the top, before a title', (text, words) => `${words}\n# Privacy\n${text}`),
	plant('under the date', (text, words) => text.replace('\n', `\n${words}\n`)),
	plant('below a heading', (text, words) =>
		text.includes('\n## ') ? text.replace(/\n## .*\n/, (heading) => `${heading}${words}\n`) : null,
	),
	plant('between two sections', (text, words) =>
		text.includes('\n## ') ? text.replace(/\n## /, `\n${words}\n## `) : null,
	),
	plant('at the end', (text, words) => `${text}\n${words}`),
	plant('as an item at the end', (text, words) => `${text}\n- ${words}`),
	plant('as a heading', (text, words) => `${text}\n## ${words}`, SENTENCES),
	plant('as a link at the top', (text, words) => `${link(words)}\n${text}`, SENTENCES),
	plant('as a link at the end', (text, words) => `${text}\n${link(words)}`, SENTENCES),
	plant(
		'as a link in a list of links',
		(text, words) => `${text}\n- ${link('Help')}\n- ${link(words)}\n- ${link('About us')}`,
		SENTENCES,
	),
	plant('after the copyright', (text, words) => `${text}\n© 2025 Harborline. ${words}`),
	plant(
		'in a banner about cookies',
		(text, words) => `We use cookies to make this site work. ${words}\n${link('Accept all')}\n${text}`,
	),
	plant('under related articles', (text, words) => `${text}\nRelated articles\n- ${words}`, SENTENCES),
	plant('beside the date', (text, words) => text.replace('\n', `. ${words}\n`)),
	plant('in a line with the date', (text, words) => `${text}\nLast updated 4 May 2025: ${words}`, SENTENCES),
	plant(
		'in what a banner asks',
		(text, words) => `By continuing to browse you agree: ${words}\n${link('Accept all')}\n${text}`,
		SENTENCES,
	),
]
