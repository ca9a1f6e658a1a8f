import { clausesOf } from './clauses.ts'
import { type Claim, claimOf, tag } from './claims.ts'
import type { Unit } from './units.ts'

/** How a statement is recognised in its text. Sources of regular expressions over `plain` text, whole words only. */
export type Recognition = UseRecognition | WordsRecognition

/** Something is claimed to be used, or not used, to train models. */
export interface UseRecognition {
	readonly by: 'use'
	readonly of: string
	readonly claims: readonly Claim[]
	/** It is where members live, which may stand anywhere in the clause. */
	readonly place?: true
	/** Words of a clause that speaks of less. */
	readonly without?: string
}

/** Words of every group stand in one sentence, and none of the words that would turn it round. */
export interface WordsRecognition {
	readonly by: 'words'
	readonly all: readonly string[]
	readonly none?: readonly string[]
	/** What the question it answers, or its lead-in, may say in its stead. */
	readonly about?: string
	/** A source over the exact text, where capitals matter. */
	readonly exact?: string
	/** Where training models must be the matter: in the sentence, or in what is read with it. */
	readonly training?: 'here' | 'around'
}

/** Whether a sentence, read with what stands around it, says the statement. */
export const recognises = (recognition: Recognition, unit: Unit): boolean =>
	recognition.by === 'use'
		? (unit.training || unit.aboutTraining) &&
			claimsIn(unit, recognition).some((claim) => recognition.claims.includes(claim))
		: saysIn(unit, recognition)

function saysIn(unit: Unit, { all, none = [], about, exact, training }: WordsRecognition): boolean {
	if (training !== undefined && !unit.training && !(training === 'around' && unit.aboutTraining)) return false
	const says = (source: string): boolean => has(unit.plain, source)
	const context = [unit.plain, unit.question ?? '', unit.lead?.plain ?? '']
	return (
		all.every(says) &&
		!none.some(says) &&
		(about === undefined || context.some((text) => has(text, about))) &&
		(exact === undefined || new RegExp(exact, 'u').test(unit.text))
	)
}

const compiled = new Map<string, RegExp>()
function matcher(source: string): RegExp {
	const known = compiled.get(source) ?? new RegExp(`\\b(?:${source})(?!\\w)`, 'g')
	compiled.set(source, known)
	return known
}
const has = (text: string, source: string): boolean => text.search(matcher(source)) >= 0

/** Every claim a sentence makes about a subject, by itself or read with what leads into it. */
function claimsIn(unit: Unit, { of, place, without }: UseRecognition): Claim[] {
	const subject = matcher(of)
	const answered =
		unit.question !== null && has(unit.question, of) ? answerTo(unit.question, unit.plain, subject) : null
	if (answered) return [answered]
	if (!has(unit.plain, of)) return []
	const claims = clausesOf(unit.plain)
		.filter((clause) => without === undefined || !has(clause, without))
		.map((clause) => claimOf(tag(clause, subject), true, place))
		.filter((claim) => claim !== null)
	const led = claims.length === 0 ? claimOfLead(unit) : null
	return led ? [led] : claims
}

/** What a lead-in ("We do not use:") says of what is named after it. */
function claimOfLead({ block, lead, plain }: Unit): Claim | null {
	if (!lead || !isNounPhrase(plain)) return null
	if (lead.plain.endsWith('?') && !/^(?:what|which)\b/.test(lead.plain)) return null
	const tags = tag(lead.plain)
	const leadsIn = block.kind === 'row' || lead.plain.endsWith(':') || /[UELIG]/.test(tags)
	return leadsIn ? claimOf(`${tags}:S`, true) : null
}

const RELATIVE = /\b(?:that|which|who|where|if|when|you|members|others)\b[^,;:]*/g
const FINITE =
	/\b(?:is|are|was|were|be|can|will|would|may|must|should|do|does|we|please|see|learn|visit|not)\b/

/** Whether a piece only names things ("Posts, comments and articles you share"). */
const isNounPhrase = (plain: string): boolean => !FINITE.test(plain.split(/[:(]/)[0]!.replace(RELATIVE, ''))

/** "Yes" and "No" take their sense from the question, as do "them" and "they". */
function answerTo(question: string, answer: string, subject: RegExp): Claim | null {
	const asked = claimOf(tag(question.replace(/\byou\b/g, 'we').replace(/\?/g, ''), subject), false)
	if (!asked) return null
	const said = /^(yes|no)\b/.exec(answer)?.[1]
	if (!said) return claimOf(tag(answer, /\b(?:them|they|these|those)\b/g), true)
	if (/\b(?:unless|only if|only when|except)\b/.test(answer)) return said === 'no' ? 'conditional' : 'yes'
	return (asked === 'no') === (said === 'yes') ? 'no' : 'yes'
}
