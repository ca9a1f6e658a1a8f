// Ages a page counts from the moment it is asked for ("Last updated: 11 months ago", "5 min read"): true on one day only,
// and no part of what is written.

/** Longest line that may be an age and nothing else. */
const LONGEST_AGE = 70

/** Ages as pages write them where Intl has other words. */
const OTHER_FORMS: Readonly<Record<string, string>> = {
	en: String.raw`(?:about |over |almost |more than )?(?:an?|one|\p{Nd}+\+?) ?(?:s|sec|second|m|min|minute|h|hr|hour|d|day|w|wk|week|mo|month|y|yr|year)s? ago|just now|(?:a few )?moments? ago`,
	hi: String.raw`(?:लगभग )?(?:एक|\p{Nd}+) (?:सेकंड|मिनट|घंटे|घंटा|दिन|हफ़्ते|हफ़्ता|हफ्ते|सप्ताह|महीने|महीना|माह|साल|वर्ष) पहले`,
	fr: String.raw`il y a (?:environ |plus de )?(?:une?|\p{Nd}+) (?:seconde|minute|heure|jour|semaine|mois|année|an)s?`,
	de: String.raw`vor (?:etwa |über )?(?:einer|einem|\p{Nd}+) (?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr)(?:e?n)?`,
	es: String.raw`hace (?:más de )?(?:una?|\p{Nd}+) (?:segundo|minuto|hora|día|semana|mes|año)(?:e?s)?`,
	pt: String.raw`há (?:cerca de )?(?:uma?|\p{Nd}+) (?:segundo|minuto|hora|dia|semana|mês|mese|ano)s?`,
	it: String.raw`(?:circa )?(?:un[ao']?|\p{Nd}+) ?(?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa`,
}

/** Usual ways to say "updated". */
const UPDATED = String.raw`(?:(?:last|page|article|content|dernière|zuletzt|última|último|ultimo|ultima|पिछला) )*(?:updated|modified|reviewed|edited|revised|published|posted|changed|mise? à jour|modifiée?|publiée?|aktualisiert|geändert|veröffentlicht|actualizad[oa]|actualización|publicad[oa]|atualizad[oa]|atualização|aggiornat[oa]|aggiornamento|अपडेट)`

/** What may stand before an age: any words and a colon, or "updated" without it. */
const AGE_LABEL = new RegExp(
	String.raw`^(?:[\p{L}\p{M}][\p{L}\p{M}'’ ]{0,40}[:：] ?|${UPDATED}(?: on)? )`,
	'iu',
)

/** What no age is without: so many of something, or a label; in English perhaps neither. Most lines have none of it. */
const HINT =
	/[0-9]\+?[ -]?[a-z\u00e0-\uffff]|[:\u0660-\uffff]|(?:ago|now)\.?$|^(?:[Ll]ast |[Pp]age )?(?:[Uu]pdated|[Mm]odified|[Pp]ublished|[Pp]osted)/

const READING_TIME =
	/^(?:\p{Nd}+[ -]?min(?:ute|uto|uut|uten|utos|utes|uti)?s?\.? (?:read(?:ing)?(?: time)?|de lect(?:ure|ura)|de leitura|di lettura|lesezeit|leestijd)|(?:reading time|read time|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|lesezeit|leestijd|पढ़ने का समय)[ :：]+\p{Nd}+ ?[\p{L}\p{M}]+\.?)$/iu
const SEPARATOR = /\s[·•|–—-]\s/u

const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const

/** Counts that between them take every plural form a language has. */
const COUNTS = [1, 2, 3, 5, 8, 11, 20, 100]

/** Whole ages of a language: "2 days ago", and "yesterday", which is one only behind a label. */
interface Ages {
	readonly counted: RegExp
	readonly named: RegExp
}

const agesOf = new Map<string, Ages>()

/** Whether a line is nothing but an age or a reading time, in English or the language the tag `locale` names. */
export const isAge = (text: string, locale: string): boolean =>
	text.length <= LONGEST_AGE &&
	HINT.test(text) &&
	text.split(SEPARATOR).every((part) => isWholeAge(part, locale))

function isWholeAge(text: string, locale: string): boolean {
	const rest = text.replace(AGE_LABEL, '')
	const { counted, named } = agesOf.get(locale) ?? learnAges(locale)
	return counted.test(rest) || READING_TIME.test(text) || (rest !== text && named.test(rest))
}

function learnAges(locale: string): Ages {
	const locales = ['en', locale]
	const other = [OTHER_FORMS['en']!, OTHER_FORMS[locale.slice(0, 2)] ?? []].flat()
	const counted = locales.flatMap((locale) => intlForms(locale, 'always', COUNTS))
	const named = locales.flatMap((locale) => intlForms(locale, 'auto', [0, 1]))
	const ages = { counted: wholly([...other, ...counted]), named: wholly(named) }
	agesOf.set(locale, ages)
	return ages
}

const wholly = (forms: readonly string[]): RegExp =>
	new RegExp(`^(?:${[...new Set(forms)].join('|')})\\.?$`, 'iu')

/** "2 days ago", "yesterday" and their like as Intl says them in a language, figures left open. */
function intlForms(locale: string, numeric: 'always' | 'auto', counts: readonly number[]): string[] {
	const format = new Intl.RelativeTimeFormat(locale, { numeric })
	const inForm = (count: number, unit: (typeof units)[number]) =>
		format
			.formatToParts(-count, unit)
			.map(({ type, value }) => (type === 'literal' ? RegExp.escape(value) : String.raw`\p{Nd}+`))
			.join('')
	return units.flatMap((unit) => counts.map((count) => inForm(count, unit)))
}
