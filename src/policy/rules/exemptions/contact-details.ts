// Ways to reach a company.
import type { PhraseEdit } from '../../compare/phrase-edits.ts'
import type { SentenceEdit } from '../../compare/sentence-edits.ts'
import {
	changedTokens,
	type EditInContext,
	isReworded,
	sidesOf,
	turnsMeaning,
} from '../../context/edit-in-context.ts'
import { isNameLike } from '../../english/known-words.ts'
import type { Token } from '../../english/tokens.ts'
import { withoutDates, wordsOf } from '../../english/words.ts'
import { contactWords } from '../../lexicon/contact-words.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import type { Exemption } from '../rule.ts'
import { isPrintedAddress } from './link-address.ts'

const REACHABLE = new RegExp(
	[
		String.raw`\b[\w.+-]{1,64}@[\w-]{1,63}\.\w|https?:|\bwww\.|\+?\d[\d ()-]{7,}\d|\bc\/o\b|\bp\.?o\.? box\b`,
		String.raw`\b\d+[a-z]?,? (?:\p{L}{1,30} ){0,3}(?:street|st|road|rd|avenue|ave|lane|house|building|bldg|drive|square|boulevard|blvd|court|plaza|highway|expressway|quay|parkway|way|place|row)\b`,
		String.raw`\b(?:suite|floor|unit|bldg|building|level)\b[ .]*\d`,
		String.raw`(?:stra(?:ß|ss)e|weg|platz|gatan|laan|straat)\b|\b(?:rue|via|calle|rua) (?:\p{L}{1,30} ){1,3}`,
		String.raw`\b\d{5}(?:-\d{4})?\b|\b\p{Lu}{1,2}\d[\p{Lu}\d]? ?\d\p{Lu}{2}\b|\b\d{3}-\d{4}\b`,
	].join('|'),
	'iu',
)
const CONTACT_SECTION =
	/contact|address|controller|representative|officer|if you live in|reach us|questions/iu
const WHO_TO_WRITE_TO = /\b(?:contact|write to|reach|e-?mail|representative|data protection officer|call)\b/iu
const MAX_ADDRESS_WORDS = 30

const OPEN = /\b(?:open|hours|weekdays?|mon(?:day)?|available)\b/iu
const TIME = String.raw`\b(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?|h\b)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b)`
/** Times of a day or week and what joins them. */
const SPAN = new RegExp(
	String.raw`(?:\b(?:from|between) )?${TIME}(?:,? ?(?:to|until|and|[–-]) ?${TIME})*`,
	'giu',
)
/** Beside these words a range is one of hours. */
const WEEKDAYS = /\bweekdays?\b/iu
const RANGE = /^\d{1,2} ?(?:to|until|[–-]) ?\d{1,2}$/iu
/** Without one of these a figure may be an age or a count. */
const CLOCK = /\d[:.]\d\d|\d ?(?:[ap]\.?m\b|h\b)|\p{L}{3,}(?:day)?s?$/iu
/** The same line with other times of the day or week, and other numbers to call. */
function isHours({ before, after }: SentenceEdit): boolean {
	if (before === null || after === null || PERIOD_OR_SHARE.test(`${before} ${after}`)) return false
	const bare = (side: string) =>
		wordsOf(
			side
				.replace(NUMBER_TO_CALL, '')
				.replace(SPAN, (span) =>
					CLOCK.test(span) || (WEEKDAYS.test(side) && RANGE.test(span)) ? ' ' : span,
				),
		).join(' ')
	return [before, after].every((side) => OPEN.test(side)) && bare(before) === bare(after)
}
const NUMBER_TO_CALL = /\+?\d[\d ()-]{7,}\d/g

const POST_HELD =
	/\b((?:data protection |privacy |compliance )?(?:officer|dpo|lead|representative)|contact(?: person)?|head of \p{L}+|attn|attention)((?: is|:|,|\.)? )(?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}.'’-]*){1,2}(?=\W*$|[,.;])/giu
/** Another person in the same post; a company is none. */
function isNewName({ before, after }: SentenceEdit): boolean {
	if (before === null || after === null || COMPANY_FORM.test(`${before} ${after}`)) return false
	const bare = (side: string) => side.replace(POST_HELD, '$1$2')
	return bare(before) === bare(after)
}
const COMPANY_FORM = /\b(?:inc|ltd|limited|llc|plc|gmbh|b\.?v|s\.?a|corp|company|group)\b/iu

/** Not who answers for the data, nor a way to reach them that is removed for good. */
export const contactDetails: Exemption = {
	name: 'contact-details',
	severity: 'minor',
	reason: 'An address, mail address or number to write to',
	because:
		'one way to reach the company stands in place of another; every word that differs is part of an address',
	thing: 'contact details',
	applies: [
		['Write to lamps@shop.example on lamps.', 'Write to shades@shop.example on lamps.'],
		['Lampworks, 4 High Street, York', 'Lampworks, 9 Low Street, Leeds', '## Contact us'],
		['Call +44 20 7946 0000 on lamps.', 'Call +44 20 7946 0999 on lamps.'],
	],
	refuses: [
		['Lampworks, 4 High Street, York', 'Lanterns, 4 High Street, York', '## Contact us'],
		['Write to lamps@shop.example within 30 days.', 'Write to lamps@shop.example within 90 days.'],
		['Our controller is Lampworks, York.', 'Our controller is Lanterns, York.'],
		['Write to us before you leave.', 'Write to us after you leave.'],
		['Lamps are available to guests over 16.', 'Lamps are available to guests over 13.'],
		['Lamps are available to you.', 'Lamps are available from you.'],
		['You may send 15 Glow Letters.', 'You may send 5 Glow Letters.'],
		['Under Article 6 General Lamp Law.', 'Under Article 9 General Lamp Law.'],
		['Ask for SMS at https://lamps.example/ask.', 'Ask for GPS at https://lamps.example/ask.'],
		['Write to 4 High Street, York, if in Ghana.', 'Write to 4 High Street, York, if in Kenya.'],
	],
	sentence: (one) => {
		const { sentenceEdit, edit } = one
		const text = withoutDates(sidesOf(sentenceEdit).join('\n'))
		if (
			sentenceEdit.redated ||
			edit.block === 'heading' ||
			/\b(?:controller|processor|provider|vendor)s?\b/iu.test(text)
		)
			return false
		if (isHours(sentenceEdit) || isNewName(sentenceEdit)) return true
		if (isReworded(sentenceEdit))
			return (
				sentenceEdit.phrases.length > 0 &&
				sentenceEdit.phrases.every(isAddressPhrase) &&
				(sentenceEdit.phrases.every(isReachPhrase) ||
					(sidesOf(sentenceEdit).every(isAddressLine) && sentenceEdit.phrases.every(isPastName)))
			)
		const words = sentenceEdit.phrases.flatMap(changedTokens)
		return (
			!turnsMeaning(words.map(({ form }) => form)) &&
			words.every(isAddressToken) &&
			wordsOf(text).length <= MAX_ADDRESS_WORDS &&
			isReplaced(one) &&
			(edit.section.some((heading) => CONTACT_SECTION.test(heading)) || REACHABLE.test(text))
		)
	},
}

/** What stands before the first figure of an address names who is there: another name is another company. */
const isPastName = ({ leftTokens, removedTokens, addedTokens }: PhraseEdit): boolean =>
	leftTokens.some(hasFigure) || [removedTokens, addedTokens].every(startsAtFigure)
const hasFigure = ({ kind }: Token): boolean => kind === 'figure' || kind === 'mail' || kind === 'url'
const startsAtFigure = (tokens: readonly Token[]): boolean => tokens.length === 0 || hasFigure(tokens[0]!)

/** Mail and printed web addresses say what they are wherever they stand. */
const isReachPhrase = (phrase: PhraseEdit): boolean => {
	const changed = changedTokens(phrase)
	return changed.every(({ kind }) => kind === 'mail') || isPrintedAddress(phrase)
}

/** An address or a number to call: by its form, and with nobody in it who does anything. */
const isAddressLine = (side: string): boolean =>
	REACHABLE.test(side) && !PERIOD_OR_SHARE.test(side) && (!DOES.test(side) || WHO_TO_WRITE_TO.test(side))
const DOES = /\b(?:is|are|was|were|will|may|must|controls?|provides?|processes|shares?|sells?|receives?)\b/iu

/** Parts of an address among parts of an address; mail and web addresses stand alone as well. */
const isAddressPhrase = (phrase: PhraseEdit): boolean => {
	const changed = changedTokens(phrase)
	if (!changed.every(isAddressToken)) return false
	const run = [...endOfRun(phrase.leftTokens.toReversed()), ...endOfRun(phrase.rightTokens)]
	return isReachPhrase(phrase) || (run.length + changed.length >= RUN && [...run, ...changed].some(hasFigure))
}
/** Words and figures that make an address together. */
const RUN = 4
const endOfRun = (tokens: readonly Token[]): Token[] => {
	const end = tokens.findIndex((token) => !isAddressToken(token))
	return tokens.slice(0, end < 0 ? tokens.length : end)
}

/** Part of an address by its look: capitals and figures, no plain words but those of contact lines. */
const isAddressToken = (token: Token): boolean => {
	const { kind, form } = token
	if (kind === 'mail' || kind === 'url' || kind === 'figure') return true
	if (kind === 'sign') return /^[-+°]$/.test(form)
	if (kind !== 'word') return kind === 'border'
	return contactWords.has(form) || (isNameLike(token) && operatorOf(form) === null)
}

/** Whether a way to reach the same people stands under the same heading of the other version. */
function isReplaced({ edit, sentenceEdit, versions: { older, newer } }: EditInContext): boolean {
	const there = (sentenceEdit.after === null ? newer : older).sectionText(edit.section.at(-1) ?? '')
	const people = sentenceEdit.before?.match(/representative|officer|dpo/giu) ?? []
	const line = (sentenceEdit.before ?? sentenceEdit.after)!
	const name = line.slice(0, Math.max(0, line.search(/\d|@|https?:|www\./u))).replace(/[\s,:;–-]+$/u, '')
	return (
		there.includes(name) &&
		REACHABLE.test(there) &&
		people.every((who) => there.toLowerCase().includes(who.toLowerCase()))
	)
}

const PERIOD_OR_SHARE =
	/\d\W*(?:business |working |calendar )?(?:hours?|days?|weeks?|months?|years?|percent)\b|%/iu
