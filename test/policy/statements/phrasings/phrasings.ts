import type { Block } from '../../../../src/policy/model.ts'

/** Texts of our own by statement: those that say it (or answer it in part) and those that come near and do not. */
export type Phrasings = Readonly<
	Record<string, { readonly says: readonly string[]; readonly not: readonly string[] }>
>

/**
 * `A > B`: B under the heading or question A; after a colon or full stop, under that line; after a row of cells (`A | B`),
 * in the next row. `# A` is the document's title.
 */
export function blocksOf(phrasing: string): Block[] {
	const section: string[] = []
	return phrasing.split(' > ').map((part, index, parts): Block => {
		const here = [...section]
		if (part.includes(' | ')) return { kind: 'row', section: here, text: part }
		const isLine = /[:.]$/.test(part)
		if (index === parts.length - 1)
			return { kind: parts[index - 1]?.endsWith(':') ? 'item' : 'paragraph', section: here, text: part }
		if (isLine) return { kind: 'paragraph', section: here, text: part }
		const isTitle = part.startsWith('# ')
		const text = isTitle ? part.slice(2) : part
		section.push(text)
		return { kind: part.endsWith('?') ? 'question' : 'heading', level: isTitle ? 1 : 2, section: here, text }
	})
}
