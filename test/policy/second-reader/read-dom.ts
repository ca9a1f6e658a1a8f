// A second reader, as naive as can be: linkedom's tree, walked from its first text to its last. It knows nothing of the
// first one but by the exceptions, each of which has a reason.
import { parseHTML } from 'linkedom'

import { exceptions, isLeftOut, unescaped, withPictures } from './exceptions.ts'

type Root = ReturnType<typeof parseHTML>['document']
export type Dom = Root['documentElement']

/** The words of a page's text in order, by the tree that linkedom makes of it. */
export function readDom(html: string, locale = 'en'): string[] {
	// linkedom wants an element around it all, and puts what follows it elsewhere.
	const { document } = parseHTML(`<second-reader>${html}</second-reader>`)
	const root = document.documentElement
	for (const { apply } of exceptions) apply(root)
	return wordsIn(
		textParts(root)
			.flatMap(linesOf)
			.filter((line) => !isLeftOut(line, locale))
			.map(unescaped)
			.map(withPictures),
	)
}

/** The part that is the text: the longest `main`, or the `article` that is most of it, or all; a title above the article. */
function textParts(root: Dom): Dom[] {
	const length = (element: Dom) => linesOf(element).join('').length
	const longest = (list: Iterable<Dom>) =>
		[...list].filter((one) => length(one) > 0).sort((a, b) => length(b) - length(a))[0]
	const main = longest(root.querySelectorAll('main, [role="main"]'))
	const around = main ?? longest(root.querySelectorAll('body')) ?? root
	const article = longest(around.querySelectorAll('article'))
	if (!article || length(article) < length(around) / 2) return [around]
	const headings = main ? [...main.querySelectorAll('h1, h2, h3, h4, h5, h6')] : []
	const isAbove = (heading: Dom) =>
		!article.contains(heading) && (article.compareDocumentPosition(heading) & 2) === 2
	return [...headings.filter(isAbove), article]
}

/** Elements that browsers set on lines of their own. */
const BLOCKS = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
		' ',
	),
)

/** Texts between the borders of blocks. A loop and no recursion: hostile pages are a hundred thousand elements deep. */
function linesOf(root: Dom): string[] {
	const lines = ['']
	let afterBreak = false
	const todo: Dom[] = [root]
	while (todo.length > 0) {
		const node: Dom = todo.pop()
		if (node === null) {
			lines.push('')
			afterBreak = false
		} else if (node.nodeType === 3) {
			lines[lines.length - 1] += node.textContent ?? ''
			afterBreak &&= node.textContent?.trim() === ''
		} else if (node.tagName === 'BR') {
			if (afterBreak) lines.push('')
			else lines[lines.length - 1] += ' '
			afterBreak = !afterBreak
		} else if (node.nodeType === 1) {
			const isBlock = BLOCKS.has(node.tagName.toUpperCase())
			if (isBlock) todo.push(null)
			for (const child of [...node.childNodes].reverse()) todo.push(child)
			if (isBlock) todo.push(null)
		}
	}
	return lines.filter((line) => line.trim() !== '')
}

/** Words as both readers' are compared: without invisible characters, in one spelling of the same letters. */
export const wordsIn = (lines: readonly string[]): string[] =>
	lines
		.join(' ')
		.replace(/\p{Default_Ignorable_Code_Point}|\p{Co}/gu, '')
		.normalize('NFKC')
		.split(/[\s\u0085\u2800]+/u)
		.filter((word) => word !== '')
