import { describe, expect, it } from 'vitest'

import type { Document } from '../../../src/policy/model.ts'
import { contentHash } from '../../../src/policy/page/hash.ts'
import { read } from '../../../src/policy/page/read.ts'
import { skim } from '../../../src/policy/page/skim.ts'
import { document } from '../../fixtures/texts.ts'

const page = (html: string) => `<main><h1>Policy</h1>${html}</main>`
const blocksOf = (html: string, of: Document = document) => read(page(html), of).blocks.slice(1)
const texts = (html: string, of: Document = document) => blocksOf(html, of).map(({ text }) => text)
const hashes = (html: string) => ({
	skim: skim(page(html), document).hash,
	content: contentHash(read(page(html), document).blocks),
})
/** As Cloudflare hides an address: each byte XORed with the key, which stands first. */
const hide = (mail: string, key = 0x5a) =>
	[0, ...new TextEncoder().encode(mail)].map((byte) => (byte ^ key).toString(16).padStart(2, '0')).join('')
const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`
const mail = 'captain@harbour.example'

describe('what a reader sees, the text has', () => {
	it.each<[string, string, string[]]>([
		['empty cells', table('<td>Name<td><td>No', '<td>Age<td>No<td>'), ['Name |  | No', 'Age | No | ']],
		[
			'a cell that spans rows, in each of them',
			table('<td rowspan=2>Name<td>kept', '<td>shown', '<td>Age<td>kept'),
			['Name | kept', 'Name | shown', 'Age | kept'],
		],
		[
			'a cell that spans columns, in each of them',
			table('<td colspan=2>Never<td>Name', '<td>a<td>b<td>Age'),
			['Never | Never | Name', 'a | b | Age'],
		],
		[
			'a cell that spans all rows of a table part and no further',
			'<table><tbody><tr><td rowspan=0>A<td>1<tr><td>2<tbody><tr><td>B<td>3</table>',
			['A | 1', 'A | 2', 'B | 3'],
		],
		['a band over a table, once', table('<td colspan=3>Ships', '<td>a<td>b<td>c'), ['Ships', 'a | b | c']],
		[
			'the word a picture in a cell stands for',
			table('<td>Name<td><img src=n.png alt=No>', '<td>Age<td><svg aria-label="Yes"></svg>'),
			['Name | No', 'Age | Yes'],
		],
		[
			'the word an icon in a cell stands for, by its title or role',
			table('<td>Name<td><svg><title>No</title><path/></svg>', '<td>Age<td><i role=img aria-label=Yes></i>'),
			['Name | No', 'Age | Yes'],
		],
		['a picture amid words', '<p>We <img alt="never"> sail.</p>', ['We never sail.']],
		['a picture that is all of an item', '<ul><li><img alt="No crew"><li>A mate</ul>', ['No crew', 'A mate']],
		[
			'whether a box is ticked',
			'<ul><li><input type=checkbox checked> Sails<li><input type=radio> Oars</ul>',
			['☑ Sails', '☐ Oars'],
		],
		['what is on', '<p>Lights <button role=switch aria-checked=true></button></p>', ['Lights ☑']],
		['words struck out', '<p>We sail <del>only by day</del>.</p>', ['We sail [struck out: only by day].']],
		[
			'words struck out by style, over several paragraphs',
			'<div style="text-decoration: line-through"><p>One</p><p>Two</p></div><p>Three</p>',
			['[struck out: One]', '[struck out: Two]', 'Three'],
		],
		[
			'a tooltip beside its term',
			'<p>Our <span>mates<span role=tooltip> whom we pay </span></span>.</p>',
			['Our mates (whom we pay).'],
		],
		[
			'a title that explains',
			'<p><abbr title="Port Authority">PA</abbr> and <dfn title="crew">crew</dfn></p>',
			['PA (Port Authority) and crew'],
		],
		[
			'a definition that opens',
			'<p>See.</p><div popover id=d>Crew: all aboard.</div>',
			['See.', 'Crew: all aboard.'],
		],
		[
			'what describes a term, though off screen',
			'<p>Our <a aria-describedby=t>mates</a><span id=t class=sr-only>whom we pay</span><span class=sr-only>new window</span>.</p>',
			['Our mates (whom we pay).'],
		],
		[
			'a tooltip in an attribute',
			'<p>Our <b data-tooltip="whom we pay">mates</b></p>',
			['Our mates (whom we pay)'],
		],
		['an icon amid words, by its title', '<p>We <i title=never></i> sail</p>', ['We never sail']],
		[
			'what is chosen of a list',
			'<ul><li>Seen by <select><option>All<option selected>None</select></ul>',
			['Seen by None'],
		],
		[
			'a table of roles',
			'<div role=table><div role=row><div role=cell>Name</div><div role=cell></div><div role=cell>No</div></div></div>',
			['Name |  | No'],
		],
		[
			'a dialog the text opens',
			'<p>Our <a href="#crew">crew</a></p><div id=crew role=dialog>All aboard.</div><dialog id=ad>Buy!</dialog>',
			['Our crew', 'All aboard.'],
		],
		['details, closed or not', '<details><summary>Who?</summary>We.</details>', ['Who?', 'We.']],
		[
			'a declared shadow root',
			'<x-a><template shadowrootmode=open><p>We sail.</p></template></x-a>',
			['We sail.'],
		],
		[
			'a page framed by its source',
			'<iframe srcdoc="<p>We sail &amp;amp; moor.</p>"></iframe>',
			['We sail & moor.'],
		],
		[
			'figures above and below the line',
			'<p>10<sup>6</sup> t of CO<sub>2</sub>, the 1<sup>st</sup></p>',
			['10⁶ t of CO₂, the 1st'],
		],
		['quotation marks', '<p>Called <q>the crew</q>.</p>', ['Called “the crew”.']],
		['readings of words', '<p><ruby>船<rp>(</rp><rt>ship</rt><rp>)</rp></ruby></p>', ['船 (ship)']],
		['signs and figures', '<p>1.5–3 % of < 16, § 4 (a) ✓ €2 ½</p>', ['1.5–3 % of < 16, § 4 (a) ✓ €2 ½']],
		['entities without their semicolon', '<p>a &lt b &copy 2026 &#8212; c</p>', ['a < b © 2026 — c']],
		[
			'an address that is hidden from harvesters',
			`<p>Ask <a href="/cdn-cgi/l/email-protection" data-cfemail="${hide(mail)}">[email&#160;protected]</a>.</p>`,
			[`Ask ${mail}.`],
		],
		[
			'an address hidden in a link',
			`<p>Ask <a href="/cdn-cgi/l/email-protection#${hide(`${mail}?subject=Hi`)}">[email protected]</a>.</p>`,
			[`Ask ${mail}.`],
		],
	])('%s', (_, html, lines) => {
		expect(texts(html)).toEqual(lines)
	})
	it('cell by cell, as data', () => {
		expect(blocksOf(table('<td>Name<td><td>No'))[0]).toMatchObject({ kind: 'row', cells: ['Name', '', 'No'] })
	})
	it('also of pictures that are removed as pictures', () => {
		const removing = { ...document, remove: ['img', 'svg', '.photo'] }
		const html = `${table('<td>Name<td><img alt=No>')}<p>We <img class=photo alt=never> sail.</p>`
		expect(texts(html, removing)).toEqual(['Name | No', 'We sail.'])
	})
	it('without illustrations', () => {
		const html =
			'<figure><img alt="A ship"></figure><ul><li><img alt="Anchor"><p>We moor.</p></ul><p><svg aria-hidden=true><title>x</title></svg>End</p>'
		expect(texts(html)).toEqual(['We moor.', 'End'])
	})
	it('within bounds, however far cells span', () => {
		const long = 'x'.repeat(10_000)
		const html = table(`<td rowspan=65000 colspan=1000>${long}<td>a`, ...Array<string>(500).fill('<td>b'))
		expect(texts(html).join('').length).toBeLessThan(1_000_000)
	})
})

describe('the same for a reader is the same', () => {
	it.each([
		['ligatures', '<p>official files</p>', '<p>oﬃcial ﬁles</p>'],
		['full-width letters', '<p>Area 51</p>', '<p>Ａｒｅａ ５１</p>'],
		['double-escaped entities', '<p>sail &amp; moor</p>', '<p>sail &amp;amp; moor</p>'],
		['soft hyphens and break points', '<p>harbourmaster</p>', '<p>har&shy;bour<wbr>master</p>'],
		['kinds of space', '<p>we sail</p>', '<p>we&nbsp;\n\tsail</p>'],
		['a paragraph that was split', '<p>We sail. We moor.</p>', '<p>We sail.</p><p>We moor.</p>'],
		['breaks for paragraphs', '<p>We sail.</p><p>We moor.</p>', '<div>We sail.<br><br>We moor.</div>'],
		['a list renumbered', '<ol><li>a<li>b</ol>', '<ol start=5><li>a</ol><ol type=a start=6><li>b</ol>'],
		['spanned cells written out', table('<td rowspan=2>A<td>1', '<td>2'), table('<td>A<td>1', '<td>A<td>2')],
		['a head cell or another', table('<th scope=row>A<td>1'), table('<td>A<td>1')],
		[
			'a hidden address',
			`<p>Ask ${mail}</p>`,
			`<p>Ask <a data-cfemail="${hide(mail, 7)}">[email protected]</a></p>`,
		],
		[
			'an address hidden anew',
			...([1, 9].map(
				(key) => `<p>Ask <a href="/cdn-cgi/l/email-protection#${hide(mail, key)}">us</a></p>`,
			) as [string, string]),
		],
		['raised figures', '<p>10<sup>6</sup></p>', '<p>10⁶</p>'],
		[
			'a link that is tracked',
			'<p><a href="/form?trk=a">form</a></p>',
			'<p><a href="/form?trk=b&utm_id=3">form</a></p>',
		],
		[
			'a link to a spelling of the same page',
			'<p><a href="/legal/files.html">files</a></p>',
			'<p><a href="https://www.harbour.example/legal/files/">files</a></p>',
		],
	])('%s', (_, one, other) => {
		expect(hashes(one).content).toBe(hashes(other).content)
	})
})

describe('what a reader could tell apart has other hashes', () => {
	it.each([
		['a cell that changed its column', table('<td>A<td>Yes<td>'), table('<td>A<td><td>Yes')],
		['a border between cells', table('<td>a<td>b c'), table('<td>a b<td>c')],
		['a sign', '<p>aged &lt; 16</p>', '<p>aged &gt; 16</p>'],
		['a decimal point', '<p>1.5 years</p>', '<p>15 years</p>'],
		['a range', '<p>3–5 years</p>', '<p>35 years</p>'],
		['a tick', '<p>Sold ✓</p>', '<p>Sold ✗</p>'],
		['a letter in brackets', '<p>Article 6(1)(a)</p>', '<p>Article 6(1)(f)</p>'],
		['a currency', '<p>€5</p>', '<p>$5</p>'],
		['a power', '<p>10<sup>6</sup></p>', '<p>106</p>'],
		['a fraction', '<p>2½</p>', '<p>21⁄2</p>'],
		['a picture’s word', table('<td>A<td><img alt=Yes>'), table('<td>A<td><img alt=No>')],
		['a picture’s word lost', table('<td>A<td><img alt=Yes>'), table('<td>A<td>')],
		['words struck out', '<p>only by day</p>', '<p><s>only by day</s></p>'],
		['struck-out words lost', '<p>We sail <s>by day</s></p>', '<p>We sail</p>'],
		['a tooltip', '<p>a<span role=tooltip>b</span></p>', '<p>a<span role=tooltip>c</span></p>'],
		['a title', '<p><abbr title=b>a</abbr></p>', '<p><abbr title=c>a</abbr></p>'],
		['a tick in a box', '<p><input type=checkbox> a</p>', '<p><input type=checkbox checked> a</p>'],
		['where a link leads', '<p><a href="/ask/object">form</a></p>', '<p><a href="/ask/general">form</a></p>'],
		[
			'the site a link leads to',
			'<p><a href="/object">form</a></p>',
			'<p><a href="//other.example/object">form</a></p>',
		],
		[
			'the address behind a link',
			'<p><a href="mailto:a@b.example">mail</a></p>',
			'<p><a href="mailto:c@b.example">mail</a></p>',
		],
	])('%s', (_, one, other) => {
		expect(hashes(one).skim).not.toBe(hashes(other).skim)
		expect(hashes(one).content).not.toBe(hashes(other).content)
	})
	it.each([
		[
			'what a paragraph stands under',
			'<details><summary>Q</summary>A</details>B',
			'<details><summary>Q</summary>A<p>B</p></details>',
		],
		['the level of a heading', '<h2>A</h2><p>a</p><h2>B</h2>', '<h2>A</h2><p>a</p><h3>B</h3>'],
	])('at a glance: %s', (_, one, other) => {
		expect(hashes(one).skim).not.toBe(hashes(other).skim)
	})
})
