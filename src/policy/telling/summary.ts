// One or two plain sentences for a change: headline, mail subject, feed title.
import { dateInWords } from '../english/dates.ts'
import type { Finding } from '../judge/finding.ts'
import type { Edit } from '../model.ts'
import { amid } from '../english/quotes.ts'
import { describeExempt } from './describe-exempt.ts'
import { type Matter, capital } from './matters.ts'

/** What a headline is made of. */
export interface Headline {
	/** What a material change comes to, the gravest first; empty where it is not material. */
	readonly matters: readonly Matter[]
	/** Findings of the change's severity, an edit each. */
	readonly edits: readonly (readonly Finding[])[]
	/** The document's own new date, ISO; null where it has none or it stayed. */
	readonly newDate: string | null
	/** When the newer wording was first seen, ISO. */
	readonly firstSeen: string
	/** The text goes back and forth between the two wordings. */
	readonly flips: boolean
}

/** Length to stay under, in characters. */
const MAX_SUMMARY = 280
/** Longest quotes, tried in turn. */
const QUOTES = [220, 170, 130, 100, 76, 54, 40]

/** The headline. Every word it quotes stands in one of the two versions. */
export function summarise(headline: Headline): string {
	const { newDate, firstSeen, flips } = headline
	const back = flips ? 'The text goes back and forth between two wordings.' : ''
	const coming = newDate !== null && newDate.length === 10 && newDate > firstSeen.slice(0, 10)
	const from = coming ? `From ${dateInWords(newDate)}:` : ''
	const date = newDate && !coming ? `Effective date moved to ${dateInWords(newDate)}.` : ''
	const room = MAX_SUMMARY - back.length - from.length - date.length - 3
	const said = headline.matters.length > 0 ? material(headline, room) : exempt(headline, room)
	const moved = newDate ? `Effective date moved to ${dateInWords(newDate)}.` : ''
	if (said === '') return [back, moved].filter(Boolean).join(' ') || LAID_OUT_OTHERWISE
	return [back, from, `${from ? amid(said) : capital(said)}.`, date].filter(Boolean).join(' ')
}
const LAID_OUT_OTHERWISE = 'The same words, laid out otherwise.'

/** The gravest matter in full, or in short; a second one where there is room; and how many edits are left. */
function material({ matters, edits }: Headline, room: number): string {
	const all = new Set(edits.map(([first]) => first!.edit))
	const drafts = [2, 1].flatMap((shown) =>
		[false, true].flatMap((short) =>
			QUOTES.map((max) => ({ shown, short, max, text: draft(matters.slice(0, shown), all, short, max) })),
		),
	)
	// A whole clause beats one that is cut; what it was and what it is beat a second matter.
	const worth = ({ shown, short, max, text }: Draft) =>
		(short ? 0 : 1) + max / 100 + 0.6 * shown - 1.5 * (text.match(/ …”/gu)?.length ?? 0)
	const fitting = drafts.filter(({ text }) => text.length <= room)
	return (fitting.toSorted((a, b) => worth(b) - worth(a))[0] ?? drafts.at(-1)!).text
}

interface Draft {
	readonly shown: number
	readonly short: boolean
	readonly max: number
	readonly text: string
}

function draft(shown: readonly Matter[], all: ReadonlySet<Edit>, short: boolean, max: number): string {
	const described = new Set(shown.flatMap(({ edits }) => edits))
	const left = [...all].filter((edit) => !described.has(edit)).length
	const more = left > 0 ? [`${left} more ${left === 1 ? 'edit' : 'edits'}`] : []
	return [
		...shown.map(({ text }, at) => (at === 0 ? text(max, short) : amid(text(max, true)))),
		...more,
	].join('; ')
}

/** What a harmless change comes to. */
function exempt({ edits, newDate }: Headline, room: number): string {
	const findings = edits.flat().filter(({ reasons }) => newDate === null || reasons[0]?.rule !== 'own-date')
	const texts = QUOTES.map((max) => describeExempt(findings, max))
	const drafts = texts.flatMap((parts) =>
		parts.map((_, at) => {
			const shown = parts.slice(0, parts.length - at)
			const left = parts.slice(shown.length).reduce((total, { count }) => total + count, 0)
			return [
				...shown.map(({ text }, index) => (index === 0 ? text : amid(text))),
				...(left > 0 ? [`${left} more ${left === 1 ? 'edit' : 'edits'}`] : []),
			].join('; ')
		}),
	)
	return drafts.find((text) => text.length <= room) ?? drafts.at(-1) ?? ''
}
