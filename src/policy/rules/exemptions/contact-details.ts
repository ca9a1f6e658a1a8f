// The rule for ways to reach a company.
import {
	type EditInContext,
	changedWords,
	isReworded,
	sidesOf,
	hasOperator,
} from '../../context/edit-in-context.ts'
import type { SentenceEdit } from '../../compare/sentence-edits.ts'
import { contactWords, neutral } from '../../lexicon/vocabulary.ts'
import { stem, withoutDates, wordsOf } from '../../english/words.ts'

const undatedText = (sentenceEdit: SentenceEdit): string => withoutDates(sidesOf(sentenceEdit).join('\n'))

const REACHABLE = new RegExp(
	[
		String.raw`[\w.+-]+@[\w-]+\.\w|https?:|\bwww\.|\+?\d[\d ()-]{7,}\d|\bc\/o\b|\bp\.?o\.? box\b`,
		String.raw`\b\d+[a-z]?,? (?:\p{L}+ ){0,3}(?:street|st|road|rd|avenue|ave|lane|house|building|bldg|drive|square|boulevard|blvd|court|plaza|highway|expressway|quay|parkway|way|place)\b`,
		String.raw`\b(?:suite|floor|unit|bldg|building|level)\b[ .]*\d`,
		String.raw`(?:stra(?:ß|ss)e|weg|platz|gatan|laan|straat)\b|\b(?:rue|via|calle|rua) (?:\p{L}+ ){1,3}`,
		String.raw`\b\d{5}(?:-\d{4})?\b|\b\p{Lu}{1,2}\d[\p{Lu}\d]? ?\d\p{Lu}{2}\b|\b\d{3}-\d{4}\b`,
	].join('|'),
	'iu',
)
const CONTACT_SECTION =
	/contact|address|controller|representative|officer|if you live in|reach us|questions/iu
const WHO_TO_WRITE_TO = /\b(?:contact|write to|reach|e-?mail|representative|data protection officer|call)\b/iu
const MAX_ADDRESS_WORDS = 30
const MAX_CONTACT_WORDS = 50

const OPEN = /\b(?:open|hours|weekdays?|mon(?:day)?|available)\b/iu
const CLOCK =
	/\b\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?|h\b)?|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:to|until|from|and)\b|[–-]/giu
/** The same line with other times of the day or week, and other numbers to call. */
function isHours({ before, after }: SentenceEdit): boolean {
	if (before === null || after === null || DURATION.test(`${before} ${after}`)) return false
	const bare = (side: string) => wordsOf(side.replace(NUMBER_TO_CALL, '').replace(CLOCK, ' ')).join(' ')
	return [before, after].every((side) => OPEN.test(side)) && bare(before) === bare(after)
}
const NUMBER_TO_CALL = /\+?\d[\d ()-]{7,}\d/g

const POST_HELD =
	/\b((?:data protection |privacy |compliance )?(?:officer|dpo|lead|representative)|contact(?: person)?|head of \p{L}+|attn|attention)((?: is|:|,|\.)? )(?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}.'’-]*){1,2}(?=\W*$|[,.;])/giu
/** Another person in the same post; a company is none. */
function isNewName({ before, after }: SentenceEdit): boolean {
	if (before === null || after === null || COMPANY.test(`${before} ${after}`)) return false
	const bare = (side: string) => side.replace(POST_HELD, '$1$2')
	return bare(before) === bare(after)
}
const COMPANY = /\b(?:inc|ltd|limited|llc|plc|gmbh|b\.?v|s\.?a|corp|company|group)\b/iu

/** One way to reach the company in place of another; not who answers for the data, nor a way to reach it removed for good. */
export function isContact(one: EditInContext): boolean {
	const { sentenceEdit, edit } = one
	const words = changedWords(sentenceEdit)
	const text = undatedText(sentenceEdit)
	if (words.length === 0 || sentenceEdit.redated || edit.block === 'heading' || /\bcontroller\b/iu.test(text))
		return false
	if (isHours(sentenceEdit) || isNewName(sentenceEdit)) return true
	if (hasOperator(isReworded(sentenceEdit) ? words : sidesOf(sentenceEdit).flatMap(wordsOf))) return false
	if (words.some((word) => /^\d/.test(word)) && DURATION.test(text)) return false
	const listed = edit.section.some((heading) => CONTACT_SECTION.test(heading))
	if (!isAddress(sentenceEdit) || NOT_AN_ADDRESS.test(words.join(' '))) {
		return listed && edit.before !== null && edit.after !== null && namesWhom(sentenceEdit)
	}
	if (!isReworded(sentenceEdit)) return isReplaced(one) && (listed || REACHABLE.test(text)) && isBrief(text)
	const numbered = words.some((word) => /[\d@]/.test(word))
	const addressed = /\b(?:attn|attention)\b/iu.test(text)
	return (listed || numbered || addressed) && (REACHABLE.test(text) || /\brepresentative\b/iu.test(text))
}

/** Whether a way to reach the same people stands under the same heading of the other version. */
function isReplaced({ edit, sentenceEdit, versions: { older, newer } }: EditInContext): boolean {
	const there = (sentenceEdit.after === null ? newer : older).blocks
		.filter(({ section }) => section.at(-1) === edit.section.at(-1))
		.map(({ text }) => text)
		.join('\n')
	const people = sentenceEdit.before?.match(/representative|officer|dpo/giu) ?? []
	return REACHABLE.test(there) && people.every((who) => there.toLowerCase().includes(who.toLowerCase()))
}

const isBrief = (text: string): boolean => wordsOf(text).length <= MAX_ADDRESS_WORDS
const DURATION = /\d\W*(?:business |working |calendar )?(?:hours?|days?|weeks?|months?|years?|percent)\b|%/iu
const NOT_AN_ADDRESS = /\b(?:notice|policy|statement|residents?|supplement\w*|rights?|choices?)\b/iu

const namesWhom = (sentenceEdit: SentenceEdit): boolean =>
	sidesOf(sentenceEdit).every(
		(side) => WHO_TO_WRITE_TO.test(side) && wordsOf(side).length <= MAX_CONTACT_WORDS,
	)

/** Whether what changed is an address by its look: capitals and figures, no plain words but those of contact lines. */
function isAddress({ before, after, removed, added }: SentenceEdit): boolean {
	const asWritten = (side: string | null, words: ReadonlySet<string>) =>
		(side?.match(/[\p{L}\p{M}\p{N}]+(?:['’.,@/:&-][\p{L}\p{M}\p{N}]+)*/gu) ?? []).filter((word) =>
			words.has(word.toLowerCase()),
		)
	return [...asWritten(before, new Set(removed)), ...asWritten(after, new Set(added))].every(
		(word) =>
			/^[\p{Lu}\p{N}]|[@/]|\.\p{L}{2,}$/u.test(word) ||
			neutral.has(stem(word.toLowerCase())) ||
			contactWords.has(stem(word.toLowerCase())),
	)
}
