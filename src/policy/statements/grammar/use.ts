// What a sentence claims to be used to train models: by itself, as an answer, as an entry of a list or table, or of what
// the sentence before spoke of.
import { type Claim, claimOf, isNamed, isOnlyMade, isTraining } from './claims.ts'
import { clausesOf } from './clauses.ts'
import type { UseRecognition } from './recognition.ts'
import { tagsAbout, tagsOf } from './tags.ts'
import type { Unit } from './units.ts'
import { ANAPHOR, has, matcher } from './words.ts'

/** The first clause of a sentence that makes one of the claims about the subject, read with what it answers, completes or goes on from. */
export const clauseClaiming = (unit: Unit, { of, claims, place, without }: UseRecognition): string | null =>
	claimsIn(unit, matcher(of), place === true, without).find(({ claim }) => claims.includes(claim))?.clause ??
	null

interface Claimed {
	readonly claim: Claim
	readonly clause: string
}

function claimsIn(unit: Unit, subject: RegExp, place: boolean, without?: string): Claimed[] {
	const { question } = unit
	const isNamedIn = (text: string) => text.search(subject) >= 0
	const answer =
		question && isNamedIn(question.plain)
			? claimOfAnswer(question.plain, unit.plain, subject, unit.aboutTraining)
			: null
	if (answer) return [{ claim: answer, clause: unit.plain }]
	if (!isNamedIn(unit.plain)) return []
	const clauses = clausesOf(unit.plain).filter((clause) => without === undefined || !has(clause, without))
	const own = clauses.flatMap((clause) => {
		const claim = claimOf(tagsAbout(clause, subject), true, place)
		return claim ? [{ claim, clause }] : []
	})
	if (own.length > 0 || (without !== undefined && clauses.length === 0)) return own
	const again = claimOfPronoun(clauses, subject)
	if (again) return [again]
	const led = claimOfLead(unit, subject) ?? claimOfAntecedent(unit, clauses, subject)
	return led ? [{ claim: led, clause: unit.plain }] : []
}

/** "Your posts are yours: we do not train models on them." */
function claimOfPronoun(clauses: readonly string[], subject: RegExp): Claimed | null {
	const first = clauses.findIndex((clause) => clause.search(subject) >= 0)
	for (const [at, clause] of clauses.entries()) {
		if (at < first || !/[TtM]/.test(tagsOf(clause))) continue
		const from = at === first ? Array.from(clause.matchAll(subject)).at(-1)!.index : 0
		const named = clause.slice(0, from) + clause.slice(from).replace(subject, 'something')
		const again = named.slice(0, from) + named.slice(from).replace(PRONOUN, PRONOUN_NAMED)
		if (again === named) continue
		const claim = isOnlyMade(tagsAbout(clauses[first]!, subject))
			? null
			: claimOf(tagsAbout(again, NAMED_AGAIN), true)
		if (claim) return { claim, clause }
	}
	return null
}
const PRONOUN = /\b(?:it|they|them)\b/
const PRONOUN_NAMED = 'namedagain'
const NAMED_AGAIN = matcher(PRONOUN_NAMED)

/** What a lead-in ("We do not use:"), or a purpose and the head of a column, say of what is named under them. */
function claimOfLead(
	{
		block,
		leads,
		head,
		plain,
		underTraining,
	}: Pick<Unit, 'block' | 'leads' | 'head' | 'plain' | 'underTraining'>,
	subject: RegExp,
): Claim | null {
	if (!isEntry(plain, subject)) return null
	for (const lead of leads) {
		if (lead.plain.endsWith('?') && !/^(?:what|which)\b/.test(lead.plain)) continue
		const tags = tagsOf(lead.plain)
		const leadsIn =
			block.kind === 'row' && lead !== head ? /^(?:[^:]*:)?[fpvbac]*(?:[TUEGIL]|B[^:]*T)/ : /:$|[UELIG]/
		if (block.kind !== 'row' && lead.plain.endsWith('.') && !LEADS_ON.test(lead.plain)) continue
		if (block.kind === 'row' && lead !== head && OWN_DATA.test(tags)) continue
		if (!leadsIn.test(tags) || (lead === head && !underTraining && !isTraining(tags))) continue
		const claim = claimOf(`${tags}=${head ? tagsOf(head.plain) : ''}=S`, true)
		if (claim) return claim
	}
	return null
}

/** A sentence that leads into what follows, though it does not end in a colon. */
const LEADS_ON = /\b(?:following|below|these|such as|includes?|including|as follows)\b/
/** A purpose that names its own data ("We use public data to train models") says nothing of what its row lists. */
const OWN_DATA = /[uU][^T=:]*d[^T=]*T/
const RELATIVE_CLAUSE = /\b(?:that|which|who|where|if|when|you|members|others)\b[^,;:]*/g
const FINITE =
	/\b(?:is|are|was|were|be|can|will|would|may|must|should|do|does|we|please|see|learn|visit|not)\b/
/** What is done rather than what is used: "To recommend posts", "Suggesting posts". */
const DEED = /^(?:to|so|by|for|in order) |^(?!training|messaging|screening|rating|including)\w+ing\b/

/** What it rests on rather than what is used. */
const GROUND =
	/^(?:our |your |the )?(?:legitimate|consent|performance|contract|legal|necessary|vital|public) (?:interests?|of|to|obligations?|for)\b|^(?:your )?consent\b/

/** Whether a piece only names things ("Posts, comments and articles you share"), the subject among them. */
function isEntry(plain: string, subject: RegExp): boolean {
	if (
		GROUND.test(plain) ||
		FINITE.test(plain.split(/[:(]/)[0]!.replace(RELATIVE_CLAUSE, '')) ||
		DEED.test(plain)
	)
		return false
	return isNamed(tagsAbout(plain, subject))
}

const PRONOUNS = /\b(?:them|they|these|those)\b/g
/** "They may be." */
const ELLIPSIS =
	/^(?:they|it|these|those|we|some) (?:may|can|might|will|are|is|do)(?: be)?(?=,? (?:unless|if|as long|provided|where)\b|[,.;]|$)/

/** "Yes" and "No" take their sense from the question, as do "them" and "they". */
function claimOfAnswer(question: string, answer: string, subject: RegExp, inherited: boolean): Claim | null {
	const asked = claimOf(tagsAbout(question.replace(/\byou\b/g, 'we').replace(/\?/g, ''), subject), inherited)
	if (!asked)
		return isEntry(question.replace('?', ''), subject) ? claimOf(tagsAbout(answer, PRONOUNS), true) : null
	const said =
		/^(yes|no|never)\b/.exec(answer)?.[1]?.replace('never', 'no') ??
		(ELLIPSIS.test(answer) ? 'yes' : undefined)
	if (!said) return claimOf(tagsAbout(answer, PRONOUNS), true)
	if (/\b(?:unless|only if|only when|except)\b/.test(answer)) return said === 'no' ? 'conditional' : 'yes'
	return (asked === 'no') === (said === 'yes') ? 'no' : 'yes'
}

/** Takes it for granted that some is. */
const ASKS_WHAT = /^(?:what|which)\b.*\?$/
const ANY_DATA_NAMED = matcher('data|information|content|what')

/** "We use some of your data to train models. This may include …; it does not include …": of the data used for training. */
function claimOfAntecedent(unit: Unit, clauses: readonly string[], subject: RegExp): Claim | null {
	for (const [at, clause] of clauses.entries()) {
		const resolved = clause.replace(ANAPHOR, 'training data')
		if (resolved === clause) continue
		const claim = claimOf(tagsAbout(resolved, subject), true)
		const earlier = [
			...clauses.slice(0, at).toReversed(),
			...unit.before.slice(0, 1).map(({ plain }) => plain),
			...unit.leads.flatMap(({ plain }) => (ASKS_WHAT.test(plain) ? [plain.replace('?', '')] : [])),
		]
		const used = earlier
			.map(
				(plain) =>
					claimOf(tagsAbout(plain, ANY_DATA_NAMED), false) ?? claimOfLead({ ...unit, plain }, ANY_DATA_NAMED),
			)
			.find((one) => one !== null)
		if (claim && used)
			return used === 'no' ? ({ yes: 'no', no: 'yes', conditional: null }[claim] as Claim | null) : claim
	}
	return null
}
