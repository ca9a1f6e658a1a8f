import { describe, expect, it } from 'vitest'

import { helpPage } from '../../fixtures/linkedin/help-page.ts'
import { legalPage } from '../../fixtures/linkedin/legal-page.ts'
import type { Block, Document } from '../../../src/policy/model.ts'
import { read } from '../../../src/policy/page/read.ts'
import { document, english } from '../../fixtures/texts.ts'

const texts = (html: string, of: Document = document) => read(html, of).blocks.map(({ text }) => text)
const find = (blocks: readonly Block[], start: string) => blocks.find(({ text }) => text.startsWith(start))!
const page = { title: 'Privacy Policy', url: document.url, lang: 'en', parts: english, seed: 1 }

describe('a legal page', () => {
	const { blocks, part, canonical, title, lang } = read(legalPage(page), document)

	it('is read from its title to its last word and no further', () => {
		expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1, text: 'Privacy Policy' })
		expect(blocks.at(-1)!.text).toMatch(/slow to answer\.$/)
		expect(blocks.map(({ text }) => text).join()).not.toMatch(/cookies|Skip to|About|Deutsch/)
	})
	it('says what it is', () => {
		expect({ part, canonical, title, lang }).toEqual({
			part: 'main',
			canonical: document.url,
			title: 'Privacy Policy',
			lang: 'en',
		})
	})
	it('gives every block the headings above it', () => {
		expect(find(blocks, 'To open an account').section).toEqual([
			'Privacy Policy',
			'1. Data we collect',
			'1.1 What you give us',
		])
		expect(find(blocks, '2. How we use data').section).toEqual(['Privacy Policy'])
	})
	it('shows text that is folded away, under its label and not beyond it', () => {
		expect(find(blocks, 'Key terms').kind).toBe('question')
		expect(find(blocks, 'Settings are there').section).toEqual(['Privacy Policy', 'Key terms', 'Choices'])
		expect(find(blocks, '1. Data we collect').section).toEqual(['Privacy Policy'])
	})
	it('is read row by row, cell by cell, item by item', () => {
		expect(blocks.filter(({ kind }) => kind === 'row').map(({ text }) => text)).toEqual([
			'Data | Purpose',
			'Name | To greet you at the pier',
			'Address | To send the bill for your berth',
		])
		expect(find(blocks, 'Pictures you upload').kind).toBe('item')
	})
	it('keeps where links lead beside the text, without what tracks the reader', () => {
		expect(find(blocks, 'To open an account').links).toEqual([
			{ text: 'password', href: 'https://www.harbour.example/help/passwords' },
		])
	})
	it('reads the same with the element declared', () => {
		expect(texts(legalPage(page), { ...document, select: '#component-container' })).toEqual(
			texts(legalPage(page)),
		)
	})
	it('is found all the same where the declared element is gone', () => {
		expect(texts(legalPage(page), { ...document, select: '#moved-away' })).toEqual(texts(legalPage(page)))
	})
})

describe('a help page', () => {
	const parts = [
		'<p>Questions about the Harbour.</p>',
		{ label: 'Who sees my ship?', html: '<ul><li>The pilot</li></ul>' },
		'<p>Good wind.</p>',
	]
	const { blocks, part } = read(helpPage({ ...page, title: 'Harbour FAQ', parts }), document)

	it('is read with its title and its answers, without its age and its topics', () => {
		expect(part).toBe('article')
		expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
			'heading: Harbour FAQ',
			'paragraph: Questions about the Harbour.',
			'question: Who sees my ship?',
			'item: The pilot',
			'paragraph: Good wind.',
		])
	})
	it('has answers under their questions', () => {
		expect(find(blocks, 'The pilot').section).toEqual(['Harbour FAQ', 'Who sees my ship?'])
		expect(find(blocks, 'Good wind.').section).toEqual(['Harbour FAQ'])
	})
})

describe('what is no text', () => {
	it.each([
		[
			'code and controls',
			'<script>var a</script><style>p{}</style><select><option>Deutsch</select><textarea>x</textarea>',
		],
		['navigation and search', '<nav>Home</nav><div role="navigation">Up</div><div role="search">Find</div>'],
		['pictures and their inner text', '<svg><title>Icon</title><text>x</text></svg><img alt="A ship">'],
		['what only screen readers hear', '<span class="t-12 visually-hidden">opens a new window</span>'],
		['short buttons', '<button>Print</button><button class="copy">Copy link</button>'],
		[
			'ages and reading times',
			'<p>Last updated: 11 months ago</p><span>5 min read</span><p>Updated 2 days ago</p>',
		],
		[
			'comments and templates',
			'<!-- <p>hidden</p> --><template><p>Later</p></template><noscript>Use a browser</noscript>',
		],
	])('is left out: %s', (_, html) => {
		expect(texts(`<main><h1>Policy</h1>${html}<p>We sail.</p></main>`)).toEqual(['Policy', 'We sail.'])
	})
	it('is left out around the main part: header, footer, sidebar, alerts', () => {
		const outside =
			'<header>Top</header><div class="artdeco-global-alert">Cookies?</div><div role="alert">New!</div><aside>Ads</aside><footer>End</footer>'
		expect(texts(`<body>${outside}<p>We sail.</p></body>`)).toEqual(['We sail.'])
	})
	it('is what a document says is none of its text', () => {
		const html = '<main><p class="note promo">Buy!</p><p data-kind="ad">Buy more!</p><p>We sail.</p></main>'
		expect(texts(html, { ...document, remove: ['.promo', '[data-kind="ad"]'] })).toEqual(['We sail.'])
	})
})

describe('what is text', () => {
	it.each([
		['an alert', '<div role="alert">NOTICE</div>'],
		['a status', '<div role="status" class="artdeco-inline-feedback">NOTICE</div>'],
		['an aside', '<aside class="banner">NOTICE</aside>'],
		['a header', '<header>NOTICE</header>'],
		['a banner with a cookie-like class', '<div class="global-alert cookie-banner">NOTICE</div>'],
		['folded away', '<div hidden aria-hidden="true">NOTICE</div>'],
	])('is a notice of a coming change inside the main part, even as %s', (_, html) => {
		const notice = 'We change our terms on 3 May 2027.'
		expect(texts(`<main>${html.replace('NOTICE', notice)}<p>We sail.</p></main>`)).toEqual([
			notice,
			'We sail.',
		])
	})
	it('is a sentence that ends in an age', () => {
		const text = 'We delete what you gave us more than 2 years ago'
		expect(texts(`<main><p>${text}</p></main>`)).toEqual([text])
	})
	it('is a long button, and one that unfolds something', () => {
		const html =
			'<button>We may use your data to train our models</button><button aria-expanded="false">Why?</button>'
		expect(texts(`<main>${html}</main>`)).toHaveLength(2)
	})
})

describe('the lines of a text', () => {
	it.each([
		['inline elements join', '<p>per<b>son</b>al <i>data</i></p>', ['personal data']],
		['blocks do not', '<div>one</div>two<p>three</p>', ['one', 'two', 'three']],
		['one break is a space, two end the line', '<p>one<br>two<br> <br>three</p>', ['one two', 'three']],
		[
			'end tags may be missing',
			'<ul><li>one<li>two</ul><table><tr><td>a<td>b<tr><td>c<td>d</table><p>x<p>y',
			['one', 'two', 'a | b', 'c | d', 'x', 'y'],
		],
		['stray end tags change nothing', '<p>one</b></section></p><b><p>two</b> and</p>', ['one', 'two and']],
		['cells hold several paragraphs', '<table><tr><td><p>a</p><p>b</p><td>c</table>', ['a b | c']],
		[
			'a table for layout is none',
			'<table><tr><td><h2>One</h2><p>a</p><td><p>b</p></table>',
			['One', 'a', 'b'],
		],
		['entities are decoded', '<p>R&amp;D&nbsp;&eacute;&#8217;s</p>', ['R&D é’s']],
	])('%s', (_, html, lines) => {
		expect(texts(`<main>${html}</main>`)).toEqual(lines)
	})
	it('are in sections by the level of their headings', () => {
		const { blocks } = read(
			'<main><h2>A</h2><h4>B</h4><p>b</p><h3>C</h3><p>c</p><h1>D</h1><p>d</p></main>',
			document,
		)
		const sections = blocks.filter(({ kind }) => kind === 'paragraph').map(({ section }) => section.join('>'))
		expect(sections).toEqual(['A>B', 'A>C', 'D'])
	})
	it('are answers up to the next question', () => {
		const html =
			'<dl><dt>Who?</dt><dd>We</dd><dt>Why?</dt><dd>So</dd></dl><details><summary>When?</summary><h3>Soon</h3><p>Now</p></details><p>End</p>'
		const { blocks } = read(`<main>${html}</main>`, document)
		expect(blocks.map(({ section, text }) => [...section, text].join('>'))).toEqual([
			'Who?',
			'Who?>We',
			'Why?',
			'Why?>So',
			'When?',
			'When?>Soon',
			'When?>Soon>Now',
			'End',
		])
	})
})

describe('the text is found', () => {
	const aside = '<div>Related: other pages of this site</div>'
	it.each([
		[
			'in the article that is most of the main part',
			`<main><article><p>We sail the seven seas by day and by night.</p></article>${aside}</main>`,
			1,
		],
		[
			'in the whole main part where articles are only pieces of it',
			'<main><article><p>One</p></article><article><p>Two</p></article><article><p>Three</p></article></main>',
			3,
		],
		[
			'in the longest main part',
			'<main><p>Hm</p></main><div role="main"><p>We sail the seven seas.</p></div>',
			1,
		],
		['in the body of a page without parts', '<body><p>We sail.</p><p>And moor.</p></body>', 2],
	])('%s', (_, html, lines) => {
		expect(texts(html)).toHaveLength(lines)
	})
	it('in every declared element, once', () => {
		const html =
			'<div class="t"><p>One</p><div class="t"><p>Two</p></div></div><p>No</p><div class="t"><p>Three</p></div>'
		expect(texts(html, { ...document, select: '.t' })).toEqual(['One', 'Two', 'Three'])
	})
})
