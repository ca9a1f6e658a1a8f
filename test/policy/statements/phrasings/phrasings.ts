import type { Block } from '../../../../src/policy/model.ts'

/** Texts of our own by statement: those that say it and those that come near and do not. */
export type Phrasings = Readonly<
	Record<string, { readonly says: readonly string[]; readonly not: readonly string[] }>
>

/** `A > B`: B under the heading, question or (after a colon) lead-in A. */
export function blocksOf(phrasing: string): Block[] {
	const parts = phrasing.split(' > ')
	const section = parts.slice(0, -1).filter((part) => !part.endsWith(':'))
	return parts.map((text, index): Block => {
		if (index === parts.length - 1)
			return { kind: parts[index - 1]?.endsWith(':') ? 'item' : 'paragraph', section, text }
		if (text.endsWith(':')) return { kind: 'paragraph', section, text }
		return { kind: text.endsWith('?') ? 'question' : 'heading', section: [], text }
	})
}
