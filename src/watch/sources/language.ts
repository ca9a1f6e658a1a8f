import type { Document } from '../../policy/model.ts'

/**
 * The address of a LinkedIn page in the document's language, by LinkedIn's own parameter: `_l=en_US` on legal pages,
 * `lang=en` on help pages. Null for other pages, and where the document's own address says it already.
 */
export function addressInLanguage({ url, locale }: Pick<Document, 'url' | 'locale'>): string | null {
	const address = new URL(url)
	const section = /\/(legal|help)\//.exec(address.pathname)?.[1]
	if (!section) return null
	const { language, region } = new Intl.Locale(locale).maximize()
	const [name, value] = section === 'legal' ? ['_l', `${language}_${region}`] : ['lang', language]
	if (address.searchParams.has(name)) return null
	address.searchParams.set(name, value)
	return address.href
}
