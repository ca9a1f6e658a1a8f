// Where the first reader means to read otherwise than a walk over the tree, and why. Each changes the tree before the walk.
import { decodeHTML } from 'entities'
import { parseHTML } from 'linkedom'

import { isAge } from '../../../src/policy/page/relative-age.ts'
import type { Dom } from './read-dom.ts'

interface Exception {
	readonly name: string
	readonly why: string
	readonly apply: (root: Dom) => void
}

/** Something done to each element of a selector. */
const each = (name: string, why: string, selector: string, change: (element: Dom) => void): Exception => ({
	name,
	why,
	apply(root) {
		for (const element of root.querySelectorAll(selector)) change(element)
	},
})

const removing = (
	name: string,
	why: string,
	selector: string,
	but: (element: Dom) => boolean = () => false,
) =>
	each(name, why, selector, (element) => {
		if (!but(element)) element.textContent = ''
	})

/** Text before and after all an element says, where it says anything. */
const around = (name: string, why: string, selector: string, before: string, after: string) =>
	each(name, why, selector, (element) => {
		const text = element.textContent?.trim() ?? ''
		if (text !== '') element.textContent = `${before}${text}${after}`
	})

const isInText = (element: Dom): boolean => element.closest('main, [role="main"], article') !== null
/** Text of a button up to which it is a control. */
const CONTROL = 24
const LABELS = 'h1, h2, h3, h4, h5, h6, summary, dt'

export const exceptions: readonly Exception[] = [
	each('shadow roots', 'browsers show what is in them', 'template[shadowrootmode]', (template) => {
		template.replaceWith(...('content' in template ? template.content : template).childNodes)
	}),
	each('framed pages', 'browsers show the page in the attribute', 'iframe[srcdoc]', (frame) => {
		const { document } = parseHTML(`<div>${frame.getAttribute('srcdoc')}</div>`)
		frame.replaceWith(document.documentElement)
	}),
	each(
		'pictures that stand for words',
		'a cell or sentence says it by them',
		'img[alt], svg[aria-label]',
		(picture) => {
			const label = picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? ''
			picture.replaceWith(label === '' ? '' : `${isWholeWord(picture) ? WORD : PICTURE}${label}${END}`)
		},
	),
	each(
		'ticked boxes',
		'what is ticked is said by it',
		'input[type="checkbox"], input[type="radio"]',
		(input) =>
			input.replaceWith(
				`${isWholeWord(input) ? WORD : PICTURE}${input.hasAttribute('checked') ? '☑' : '☐'}${END}`,
			),
	),
	each('hidden addresses', 'browsers show them', '[data-cfemail]', (element) => {
		element.textContent = unmask(element.getAttribute('data-cfemail'))
	}),
	each('addresses hidden in links', 'browsers show them', 'a[href*="/email-protection#"]', (link) => {
		const hex = /#([\da-f]+)$/.exec(link.getAttribute('href'))?.[1]
		if (hex && /^\[email.protected\]$/.test(link.textContent?.trim() ?? ''))
			link.textContent = unmask(hex).replace(/\?.*/, '')
	}),
	around('words struck out', 'to strike them out is to say so', 's, del, strike', '[struck out: ', ']'),
	around('quotations', 'browsers put the marks', 'q', '“', '”'),
	removing('brackets around readings', 'browsers show none', 'rp'),
	around('readings', 'they stand above their words', 'rt', ' (', ')'),
	around('tooltips', 'they stand beside their words', 'span[role="tooltip"]', ' (', ')'),
	each(
		'titles that explain',
		'they open beside their words',
		'abbr[title], dfn[title], span[title]',
		(element) => {
			const text = element.textContent?.trim() ?? ''
			const title = element.getAttribute('title')!.trim()
			if (text !== '' && !text.includes(title)) element.textContent = `${text} (${title})`
		},
	),
	each('cells that span', 'a cell stands in each of its rows and columns', 'table', writeOutSpans),
	removing(
		'code and media',
		'browsers show no text of it',
		'script, style, noscript, noframes, noembed, template, title, svg, iframe, object, video, audio, canvas, map',
	),
	removing(
		'controls',
		'their text is chosen from or typed, not written',
		'select, datalist, textarea, input, output, progress, meter',
	),
	removing(
		'ages',
		'true on one day only',
		'relative-time, time-ago, [data-test-selector="relativeTime-container"]',
	),
	removing(
		'ways around the site',
		'menus are no text, wherever they stand',
		'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="search"], [role="progressbar"]',
	),
	removing('dialogs', 'they stand over the page', 'dialog, [role="dialog"], [role="alertdialog"]'),
	removing(
		'what is around the text',
		'it belongs to the site, unless it stands in the text itself',
		'header, footer, aside, [role="banner"], [role="contentinfo"], [role="complementary"], [role="alert"], [role="status"]',
		isInText,
	),
	removing('cookie alerts', 'they stand over the page', '.artdeco-global-alert, .cookie-banner', isInText),
	removing(
		'what only screen readers hear',
		'no reader sees it',
		'.visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, .screen-reader-only, .a11y-text',
	),
	removing(
		'short buttons',
		'"Print" is a control, a sentence on a button is none',
		'button',
		(button) =>
			button.hasAttribute('aria-expanded') ||
			button.hasAttribute('aria-controls') ||
			button.closest(LABELS) !== null ||
			(button.textContent ?? '').trim().replace(/\s+/g, ' ').length > CONTROL,
	),
]

/** As Cloudflare's own script does it. */
function unmask(hex: string): string {
	const [key, ...bytes] = hex.match(/../g)!.map((pair) => parseInt(pair, 16))
	return String.fromCharCode(...bytes.map((byte) => byte ^ key!))
}

/** Marks the words of a picture: PICTURE where they only count amid words, WORD where they count by themselves. */
const [PICTURE, WORD, END] = ['\ue000', '\ue001', '\ue002']

/** A cell of a table, a heading and an item of a list may say it by a picture alone. */
function isWholeWord(picture: Dom): boolean {
	const row = picture.closest('tr')
	const isCell = picture.closest('td, th') !== null && row!.querySelectorAll('td, th').length > 1
	return isCell || picture.closest(LABELS) !== null || picture.closest('li')?.textContent?.trim() === ''
}

/** A line with the words of its pictures; none where it has no others. */
export function withPictures(line: string): string {
	const words = line.replace(/\ue000[^\ue002]*\ue002/g, '')
	return words.trim() === '' ? '' : line.replace(/[\ue000-\ue002]/g, ' ')
}

/** Lines that are an age and nothing else: true on one day only. */
export const isLeftOut = (line: string, locale: string): boolean =>
	isAge(line.trim().replace(/\s+/g, ' '), locale)

/** Words that were escaped once too often are shown as they were meant. */
export const unescaped = (line: string): string => (/&\w+;|&#\d+;/.test(line) ? decodeHTML(line) : line)

/** Sets a copy of each spanning cell in every row and column that it spans. */
function writeOutSpans(table: Dom): void {
	const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
	const grid: Dom[][] = rows.map(() => [])
	for (const [at, row] of rows.entries()) {
		const cells = [...row.children].filter(({ tagName }) => /^T[DH]$/.test(tagName))
		for (const cell of cells) {
			const [columns, down] = ['colspan', 'rowspan'].map((name) => Number(cell.getAttribute(name) ?? 1))
			if (cells.length === 1 && grid[at]!.length === 0) continue
			for (let column = 0, put = 0; put < columns!; column++) {
				if (grid[at]![column]) continue
				put++
				for (let below = at; below < Math.min(at + down!, rows.length); below++) grid[below]![column] = cell
			}
		}
	}
	for (const [at, row] of rows.entries())
		if (grid[at]!.length > 0) row.replaceChildren(...grid[at]!.map((cell) => cell.cloneNode(true)))
}
