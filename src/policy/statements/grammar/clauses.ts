import { NOT } from '../../lexicon/denial.ts'

/** A new thing is said, or the sentence turns: "…; …", "… but …", "…, not …". */
const CLAUSE_BREAK = new RegExp(
	String.raw` ?; | - |\. |,? (?=(?:but|however|whereas|while|although|though)\b)|, (?=(?:and )?(?:${NOT}|nor)\b)|,? (?=(?:and|or) (?:do|does|will|is|are|may|can) (?:${NOT}) \w)| (?=and (?:${NOT})\b)`,
)
/** Another main clause may follow: "… and posts are …", "…, we …". */
const CLAUSE_JOIN =
	/,? (?:and|so) (?=(?:[\w'-]+ ){1,4}?(?<!\bto )(?:is|are|may|can|will|do|does|have|has|train|use)\b)|, (?=(?:we|it|they|linkedin)\b)|: (?=(?:we|they|it) \w+|(?:[\w'-]+ ){1,4}(?:is|are|may|can|will|do|does|use|train)\b)/g
/** The part before it can stand alone. */
const MAIN_CLAUSE =
	/\b(?:is|are|was|were|may|can|will|do|does|has|have|trains?|sees?|gets?|receives?|enjoys?|finds?|offers?|provides?|lets?|allows?|needs?|wants?|(?:we|linkedin|affiliates|you) \w+)\b/
/** Begins what is not whole by what stands before it: "control whether LinkedIn and its affiliates use …". */
const SUBORDINATE = /\b(?:whether|that|which)\b/
/** It cannot: "If you live in …, we …". */
const OPENS_SUBORDINATE =
	/^(?:if|where|when|whenever|unless|in|for|outside|from|since|starting|under|with|by|to|except)\b/

/** A longer sentence is a list without punctuation: what belongs to what in it is unclear. */
const MAX_CLAUSE_WORDS = 100

/** The pieces of a plain sentence that say something each, a "not" of their own included. */
export function clausesOf(sentence: string): string[] {
	if (sentence.split(' ').length > MAX_CLAUSE_WORDS) return []
	return sentence.split(CLAUSE_BREAK).flatMap((piece) => {
		const clauses: string[] = []
		let from = 0
		for (const { index } of piece.matchAll(CLAUSE_JOIN)) {
			const left = piece.slice(from, index)
			if (!MAIN_CLAUSE.test(left.split(SUBORDINATE).at(-1)!) || OPENS_SUBORDINATE.test(left)) continue
			clauses.push(left)
			from = index
		}
		clauses.push(piece.slice(from))
		return clauses
	})
}
