// The forms in which English documents write a date.
import { memoise } from './memoise.ts'

/** A date in a text: `iso` is YYYY-MM-DD, or YYYY-MM where no day is given. */
export interface FoundDate {
	readonly iso: string
	/** Exact words. */
	readonly text: string
	readonly at: number
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_PATTERN =
	'(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY_PATTERN = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR_PATTERN = '(?<year>(?:19|20)\\d\\d)'

const WITH_MONTH_NAME = [
	new RegExp(`\\b${MONTH_PATTERN}(?:,?\\s+|-)${DAY_PATTERN}(?:\\s*,?\\s+|-)${YEAR_PATTERN}(?!\\d)`, 'giu'), // November 3, 2025, NOV-03-2025
	new RegExp(
		`\\b${DAY_PATTERN}\\.?(?:\\s+of)?[\\s-]+${MONTH_PATTERN}\\s*,?[\\s-]+${YEAR_PATTERN}(?!\\d)`,
		'giu',
	), // 3 November 2025, 3rd of November, 2025
	new RegExp(`\\b${YEAR_PATTERN}[-/.](?<month>\\d{1,2})[-/.]${DAY_PATTERN}\\b`, 'gu'), // 2025-11-03
	new RegExp(`(?<!\\d\\s)\\b${MONTH_PATTERN}(?:\\s*,?\\s+|-)${YEAR_PATTERN}(?!\\d)`, 'giu'), // November 2025, NOV-2025
]
const NUMERIC =
	/\b(?<first>\d{1,2})(?<sign>[/.-])(?<second>\d{1,2})\k<sign>(?<year>(?:20)?\d\d)\b(?![./-]\d)/gu

/** Sentences with figures in two versions of a document. */
const MOST_DATED = 512

/** Every date in a text, in order; nothing twice. Numbers alone read month first unless their signs or size say otherwise. */
export const findDates = memoise(MOST_DATED, (text): readonly FoundDate[] => {
	const found: FoundDate[] = []
	const add = (at: number, words: string, year: string, month: number, day: number | null) => {
		if (found.some((other) => at < other.at + other.text.length && other.at < at + words.length)) return
		const iso = toIso(Number(year.length === 2 ? `20${year}` : year), month, day)
		if (iso) found.push({ iso, text: words, at })
	}
	for (const form of WITH_MONTH_NAME) {
		for (const match of text.matchAll(form)) {
			const { year, month, day } = match.groups!
			const name = MONTH_NAMES.indexOf(month!.slice(0, 3).toLowerCase())
			add(match.index, match[0], year!, name < 0 ? Number(month) : name + 1, day ? Number(day) : null)
		}
	}
	for (const match of text.matchAll(NUMERIC)) {
		const [first, second] = [Number(match.groups!['first']), Number(match.groups!['second'])]
		const dayFirst = first > 12 || (match.groups!['sign'] === '.' && second <= 12)
		add(match.index, match[0], match.groups!['year']!, dayFirst ? second : first, dayFirst ? first : second)
	}
	return found.sort((a, b) => a.at - b.at)
})

function toIso(year: number, month: number, day: number | null): string | null {
	const date = new Date(Date.UTC(year, month - 1, day ?? 1))
	if (date.getUTCMonth() !== month - 1 || (day !== null && date.getUTCDate() !== day)) return null
	return date.toISOString().slice(0, day === null ? 7 : 10)
}

/** "21 August 2026" for 2026-08-21, "August 2026" for 2026-08. */
export const dateInWords = (iso: string): string =>
	new Intl.DateTimeFormat('en-GB', {
		...(iso.length === 10 && { day: 'numeric' }),
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	}).format(new Date(iso))
