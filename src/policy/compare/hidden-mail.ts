import { normalise } from '../english/normalise.ts'

/** An e-mail address, or what stands where a page hides one and does not say which. */
const ADDRESS = /\[email\s?protected\]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const HIDDEN = '['

/** Whether two texts differ by nothing but e-mail addresses that one of them hides. */
export function hidesMail(before: string, after: string): boolean {
	if (!isHidden(before) && !isHidden(after)) return false
	const [was, is] = [addressesIn(before), addressesIn(after)]
	return (
		was.length === is.length &&
		wordsAround(before) === wordsAround(after) &&
		was.every((address, at) => address === is[at] || address.startsWith(HIDDEN) || is[at]!.startsWith(HIDDEN))
	)
}

/** Whether a text has what stands in a hidden address's place. */
export const isHidden = (text: string): boolean => text.includes('protected]')

const addressesIn = (text: string): string[] => text.match(ADDRESS) ?? []

const wordsAround = (text: string): string => normalise(text.replace(ADDRESS, '@'))
