/** Soft hyphens, zero-width characters, direction marks and their like. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
/** The same without the joiners, which shape the letters beside them, and with the private use area: pictures of icon fonts. */
const UNSEEN = String.raw`\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ue000-\uf8ff`
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, 'g')
const SPACES = /[\s\u0085\u2800]+/g
/** What `tidy` has to do something about: any of these, any space but a single plain one. */
const UNTIDY = new RegExp(String.raw`[${UNSEEN}\u0085\u2800]|[^\S ]| {2}`)

/** Letters, signs and plain spaces alone: most lines of most pages. */
const SEEN = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]*$/

/** Text as a reader sees it: one space wherever the source has any kind of space, nothing invisible. */
export function tidy(text: string): string {
	const trimmed = text.trim()
	if (SEEN.test(trimmed) && !trimmed.includes('  ')) return trimmed
	return UNTIDY.test(trimmed) ? trimmed.replace(ALL_UNSEEN, '').replace(SPACES, ' ').trim() : trimmed
}

/** Folds what no reader minds: what `tidy` folds, and the typographic variants of quotes, dashes and dots. */
export function normalise(text: string): string {
	if (PLAIN.test(text)) return text.includes('  ') ? tidy(text) : text.trim()
	return straighten(tidy(TYPESET.test(text) ? text : text.normalize('NFC').replace(INVISIBLE, '')))
}

/** Text with nothing in it but spaces for `normalise` to do something about, and one with nothing else than that and signs. */
const PLAIN = /^[ -_a-~]*$/
const TYPESET = /^[ -~\u2010-\u2027]*$/

const straighten = (text: string): string =>
	text
		.replace(/[\u2018-\u201b\u2032\u2035\u02bc\u00b4`\uff07]/g, "'")
		.replace(/[\u201c-\u201f\u2033\u2036\u00ab\u00bb\uff02]/g, '"')
		.replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
		.replace(/\u2026/g, '...')
