// Periods of time as they are written, with how long they last.

const NUMBER = String.raw`(?:\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|twenty-four|thirty|forty-five|sixty|ninety)`
const DURATION = new RegExp(
	String.raw`\b(${NUMBER})(?: \(\d+\))?[ -](?:(business|working|calendar) )?(minute|hour|day|week|month|year)s?\b(?!['’]? ?-?(?:old|of age))`,
	'giu',
)
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
	'a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 fifteen:15 eighteen:18 twenty:20 twenty-four:24 thirty:30 forty-five:45 sixty:60 ninety:90'
		.split(' ')
		.map((pair) => pair.split(':'))
		.map(([word, value]) => [word!, Number(value)]),
)
const HOURS_OF: Readonly<Record<string, number>> = {
	minute: 1 / 60,
	hour: 1,
	day: 24,
	week: 168,
	month: 730.5,
	year: 8766,
}

/** A period, its exact words and how many hours it lasts, roughly: longer and shorter are compared by it. */
export interface Duration {
	readonly text: string
	readonly hours: number
}

/** The periods a text names, in order. */
export const durationsIn = (text: string): Duration[] =>
	[...text.matchAll(DURATION)].map(([words, number, , unit]) => ({
		text: words,
		hours: (WORDS[number!.toLowerCase()] ?? Number(number)) * HOURS_OF[unit!.toLowerCase()]!,
	}))
