// Which watched document a page is, by its address and its title.
import { placesIn } from '../lexicon/topic-terms.ts'
import type { Block, Document } from '../model.ts'

/** Whether an address is the document's own, in any of its spellings: other host, slug, query, archive prefix. */
export function isAddressOf({ url }: Pick<Document, 'url'>, address: string): boolean {
	const own = pathOf(url)
	const path = pathOf(URL.parse(address, url)?.href ?? '')
	return path.endsWith(own) || path.includes(`${own}/`)
}

const pathOf = (address: string): string =>
	(URL.parse(address)?.pathname ?? '').toLowerCase().replace(/(?<!\/)\/+$/, '')

/** Whether an address is that of another watched document, and not the document's own. */
export const isAddressOfOther = (document: Document, address: string): boolean =>
	!isAddressOf(document, address) && (document.others ?? []).some((other) => isAddressOf(other, address))

/** Share of the words of two titles that both have, from which they name one document. */
const SAME_TITLE = 0.6

/**
 * Whether a page's title names another document than the one watched: another of the watchlist, or the same notice for
 * another region. A title is the last version's first heading, where there is one.
 */
export function isTitleOfOther(document: Document, text: readonly Block[], last: readonly Block[]): boolean {
	const title = shownTitle(text)
	const known = shownTitle(last)
	if (title === null || (known !== null && likenessOf(title, known) === 1)) return false
	const own = Math.max(likenessOf(title, document.title), known === null ? 0 : likenessOf(title, known))
	const isOther = (document.others ?? []).some(
		(other) =>
			likenessOf(title, other.title) >= SAME_TITLE &&
			likenessOf(title, other.title) > own &&
			!isPartOf(other.title, document.title),
	)
	return isOther || (known !== null && own > 0 && isForOtherPlace(title, known))
}

/** "Notice for Canada" in place of "Notice for California". */
function isForOtherPlace(title: string, known: string): boolean {
	const [now, before] = [title, known].map((one) => new Set(placesIn(one)))
	return now!.size > 0 && before!.size > 0 && now!.isDisjointFrom(before!)
}

const shownTitle = (blocks: readonly Block[]): string | null =>
	blocks.find(({ kind }) => kind === 'heading')?.text ?? null

/** Words that say whose page it is, and not which. */
const SITE = /^(?:linkedin|the|of|for|our|and)$/

const titleWords = (title: string): Set<string> =>
	new Set((title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SITE.test(word)))

function likenessOf(a: string, b: string): number {
	const [one, other] = [titleWords(a), titleWords(b)]
	const all = one.union(other).size
	return all === 0 ? 0 : one.intersection(other).size / all
}

const isPartOf = (title: string, whole: string): boolean => titleWords(title).isSubsetOf(titleWords(whole))
