import { describe, expect, it } from 'vitest'

import { read } from '../../../src/policy/page/read.ts'
import { document } from '../../fixtures/texts.ts'

/** What each block of a main part is, with its text; those that are policy until proven otherwise without. */
const kinds = (html: string) =>
	read(`<main>${html}</main>`, document).blocks.map(({ text, boilerplate }) =>
		boilerplate ? `${boilerplate}: ${text}` : text,
	)
const links = (...words: string[]) => words.map((text) => `<p><a href="/${text}">${text}</a></p>`).join('')
const text = '<p>We sail by day and by night.</p>'

describe('boilerplate is known by how it stands', () => {
	it('a table of contents, linked or not, by the headings it repeats', () => {
		for (const list of [
			'<ul><li>1. Crew<li>2. Ships<li>3. Piers</ul>',
			'<p><a href="#crew">Crew</a></p><p><a href="#ships">Ships</a></p><p><a href="#piers">Piers</a></p>',
		]) {
			const html = `<h1>Policy</h1>${list}<h2>1. Crew</h2>${text}<h2>2. Ships</h2>${text}<h2>3. Piers</h2>${text}`
			expect(kinds(html).filter((one) => one.startsWith('contents: '))).toHaveLength(3)
		}
	})
	it('a menu, by its links outside the text', () => {
		const menu = links('Home', 'Ships', 'Piers', 'Shop')
		expect(kinds(menu + text).filter((one) => one.startsWith('menu: '))).toHaveLength(4)
		expect(kinds(text + menu).filter((one) => one.startsWith('menu: '))).toHaveLength(4)
	})
	it('a question whether a page helped, by having both answers', () => {
		expect(kinds(`${text}<p>Did this help?</p><p>Yes</p><p>No</p>`).slice(2)).toEqual([
			'feedback: Yes',
			'feedback: No',
		])
	})
	it('a control, by standing on the page again and again', () => {
		const section = `${text}<p><a href="#top">Back to top</a></p>`
		expect(kinds(section.repeat(3)).filter((one) => one === 'control: Back to top')).toHaveLength(3)
	})
})

describe('what cannot prove it is policy, however short', () => {
	it.each([
		['an answer', '<h3>Do you sell my data?</h3><p>No.</p>'],
		['a promise at the end', `${text}<p>We sell nothing</p>`],
		['a promise that is a link', `${text}${links('Do not sell my data')}`],
		[
			'recipients as links under their lead-in',
			`<p>We share with:</p>${links('Anchors', 'Ropes', 'Sails', 'Tar')}`,
		],
		[
			'recipients as links under their heading',
			`${text}<h2>Partners</h2>${links('Anchors', 'Ropes', 'Sails', 'Tar')}`,
		],
		['links between sentences', `${text}${links('Anchors', 'Ropes', 'Sails', 'Tar')}${text}`],
		['items of data', '<p>We keep</p><ul><li>Name<li>Age<li>Place<li>Voice</ul>'],
		['cells', '<table><tr><td>Name<td>Yes<tr><td>Age<td>No<tr><td>Place<td>No</table>'],
		[
			'short lines that stand twice',
			`<p>Name</p><p>Age</p><p>Place</p>${text}<p>Name</p><p>Age</p><p>Place</p>`,
		],
	])('%s', (_, html) => {
		expect(kinds(html).filter((one) => /^(?:contents|menu|feedback|control): /.test(one))).toEqual([])
	})
})
