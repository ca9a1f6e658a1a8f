import type { Attributes } from './walk-tags.ts'

interface Condition {
	readonly attribute: string
	/** Null where the attribute only has to be there. */
	readonly value: string | null
	/** Whether the value is one of the attribute's words rather than all of it. */
	readonly word: boolean
}

interface Compound {
	/** Null for any element. */
	readonly name: string | null
	readonly conditions: readonly Condition[]
}

/** A list of which one has to match. */
export type Selector = readonly Compound[]

const COMPOUND = /^(?:\*|[a-z][a-z0-9-]*)?(?:[#.][\w-]+|\[[\w-]+(?:="[^"\]]*")?\])*$/i
const ATTRIBUTE_TEST = /#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:="([^"\]]*)")?\]/g

/**
 * Reads a CSS selector that looks at one element alone: `tag`, `#id`, `.class`, `[name]`, `[name="value"]` in any
 * combination, listed by `,`. Null for any other: a page is read in one pass, without a tree to look around in.
 */
export function parseSelector(text: string): Selector | null {
	const parts = text.split(',').map((part) => part.trim())
	if (!parts.every((part) => part !== '' && COMPOUND.test(part))) return null
	return parts.map((part) => ({
		name: /^[a-z][a-z0-9-]*/i.exec(part)?.[0].toLowerCase() ?? null,
		conditions: [...part.matchAll(ATTRIBUTE_TEST)].map(toCondition),
	}))
}

const toCondition = ([, id, word, attribute, value]: RegExpExecArray): Condition => {
	if (id !== undefined) return { attribute: 'id', value: id, word: false }
	if (word !== undefined) return { attribute: 'class', value: word, word: true }
	return { attribute: attribute!.toLowerCase(), value: value ?? null, word: false }
}

/** Names of the attributes a selector asks about. */
export const attributesOf = (selector: Selector): string[] =>
	selector.flatMap(({ conditions }) => conditions.map(({ attribute }) => attribute))

/** Whether an element is selected. */
export const isSelected = (selector: Selector, name: string, attributes: Attributes): boolean =>
	selector.some(
		(compound) =>
			(compound.name === null || compound.name === name) &&
			compound.conditions.every(({ attribute, value, word }) => {
				const own = attributes[attribute]
				if (own === undefined) return false
				return (
					value === null || own === value || (word && own.includes(value) && own.split(/\s+/).includes(value))
				)
			}),
	)
