// The same words laid out otherwise.
import { makeNoise } from '../../../fixtures/linkedin/noise.ts'
import { each, eachIn, harmless, type Operator, type Rewrite } from '../operator.ts'

const LIST = /^(.*):\n((?:- .*\n){2,6})/gm
const isPlain = (items: readonly string[]): boolean => items.every((item) => !/[,.;:]| and | or /.test(item))

const listToProse: Rewrite = (text) =>
	[...`${text}\n`.matchAll(LIST)].flatMap(([whole, lead, list]) => {
		const items = list!
			.trim()
			.split('\n')
			.map((item) => item.slice(2))
		if (!isPlain(items)) return []
		const last = /\b(?:not|nobody|when)\b/.test(lead!) ? 'or' : 'and'
		const joined = `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
		const into = /\b(?:can|collect|contain|from|keep|not to|receive|see|sell|to|when|with)$/.test(lead!)
			? lead
			: `${lead}:`
		return [`${text}\n`.replace(whole, `${into} ${joined}.\n`).trimEnd()]
	})

/** Neighbours of the same kind in each other’s place. */
const neighboursSwapped =
	(line: RegExp): Rewrite =>
	(text) => {
		const lines = text.split('\n')
		return lines.flatMap((one, at) => {
			const next = lines[at + 1]
			return next !== undefined && line.test(one) && line.test(next)
				? [
						lines
							.with(at, next)
							.with(at + 1, one)
							.join('\n'),
					]
				: []
		})
	}

const rowsSwapped: Rewrite = (text) => neighboursSwapped(/ \| /)(text).slice(1)

/** Numbered sections, each a number on or none numbered; not where the text refers to a number. */
const renumbered: Rewrite = (text) =>
	/^## \d/m.test(text) && !/Sections? \d/.test(text)
		? [
				text.replaceAll(/(?<=^## )\d+/gm, (figure) => String(Number(figure) + 1)),
				text.replaceAll(/(?<=^## )\d+\. /gm, ''),
			]
		: []

/** A section elsewhere on the page, with its heading. */
const sectionMoved: Rewrite = (text) => {
	const [opening, ...parts] = text
		.split(/(?<=\n)(?=## )/)
		.map((part) => (part.endsWith('\n') ? part : `${part}\n`))
	return parts.flatMap((part, at) =>
		parts
			.slice(0, -1)
			.map((_, to) =>
				[opening, ...parts.toSpliced(at, 1).toSpliced(to + (to >= at ? 1 : 0), 0, part)].join(''),
			),
	)
}

const enumerated: Rewrite = (text) => {
	const number = makeNoise(text.length).number(0, 1)
	let at = 0
	const marked = text.replaceAll(/^- /gm, () =>
		number === 0 ? `- (${String.fromCharCode(97 + at++)}) ` : `- ${++at}. `,
	)
	return at > 0 ? [marked] : []
}

export const layout: readonly Operator[] = [
	harmless('a list as prose', listToProse),
	harmless('paragraphs joined', each(/(?<=^(?![-?#])[^|\n]*\.)\n(?=(?![-?#])[^|\n]*\.$)/gm, ' ')),
	harmless('an item or a paragraph', each(/^- (?=.*\w)/gm, '• ')),
	harmless('items in another order', neighboursSwapped(/^- (?!.*(?:others?|;)$)/)),
	harmless('rows in another order', rowsSwapped),
	harmless('items numbered', enumerated),
	harmless('sections renumbered', renumbered, { of: 'page' }),
	harmless('a section elsewhere', sectionMoved, { of: 'page' }),
	harmless('colon of a heading', eachIn(/^(#+ .*\w)$/gm, '$1:')),
	harmless('a question as a heading', eachIn(/^\? (.*)$/gm, '### $1')),
]
