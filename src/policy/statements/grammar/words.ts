/** Exact words of a document, and the same as rules match them. */
export interface Words {
	readonly text: string
	readonly plain: string
}

/** Begins what speaks of the same as the sentence before it. */
export const ANAPHOR =
	/^(?:(?:this|these|that|those|it|they|such)(?: (?:data|information|content|material))?|the (?:data|information|content)(?: (?:that )?(?:we|linkedin) uses?| used)?(?= (?:may |will |can |does |do )?(?:also |not )?(?:includes?|contains?|covers?|excludes?|leaves?)\b))(?!\w)/

const compiled = new Map<string, RegExp>()
/** Finds a source's words, whole ones only. */
export function matcher(source: string): RegExp {
	const known = compiled.get(source) ?? new RegExp(`\\b(?:${source})(?!\\w)`, 'g')
	compiled.set(source, known)
	return known
}

export const has = (text: string, source: string): boolean => text.search(matcher(source)) >= 0
