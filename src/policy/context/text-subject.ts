// What a text as a whole is about: what is done with data, what is agreed on, or what people may post.
import type { Block, Document } from '../model.ts'

export type TextSubject = 'data' | 'terms' | 'content'

/** Names of documents, as their titles have them. */
const TITLES: Readonly<Record<TextSubject, RegExp>> = {
	data: /\b(?:privacy|cookies?|data|trackers?|confidentiality)\b/iu,
	terms: /\b(?:terms|agreement|conditions|contract|licen[cs]e|eula)\b/iu,
	content: /\b(?:guidelines|community|acceptable use|content polic(?:y|ies)|standards|rules)\b/iu,
}
/** Words that texts of one subject are full of. */
const SUBJECT_WORDS: Readonly<Record<TextSubject, RegExp>> = {
	data: /\b(?:personal|data|information|collect|cookies?|privacy|disclose|consent|retain|process)\b/gi,
	terms:
		/\b(?:terms|agreements?|liab\w+|warrant\w+|indemn\w+|arbitrat\w+|licen[cs]\w+|subscri\w+|fees?|pay\w*|refunds?|terminat\w+|governing law|disputes?|you agree|purchase\w*|orders?|customer)\b/gi,
	content:
		/\b(?:content|posts?|share|spam|harass|nudity|hateful|violence|violations?|community|misleading)\b/gi,
}
/** What rules for content are about; a text that names fewer kinds of it sets none. */
const MISDEEDS =
	/\b(?:spam|harass|nud|hate|violen|violat|mislead|bull(?=y|i)|terror|illegal|fraud|scam|threat|prohibit|disallow)/gi
const MIN_MISDEEDS = 4
/** How much more a text must speak of content than of anything else to be one of content rules. */
const CONTENT_OVER_OTHERS = 1.5

/** By its title, where that names one subject; else by the words it is full of. */
export function subjectOf(document: Document, blocks: readonly Block[]): TextSubject {
	const title = `${document.title} ${blocks.find(({ kind }) => kind === 'heading')?.text ?? ''}`
	const named = (Object.keys(TITLES) as TextSubject[]).filter((subject) => TITLES[subject].test(title))
	if (named.length === 1) return named[0]!
	const text = blocks.map((block) => block.text).join('\n')
	const count = (subject: TextSubject) => text.match(SUBJECT_WORDS[subject])?.length ?? 0
	const [data, terms, content] = [count('data'), count('terms'), count('content')]
	const misdeeds = new Set(text.toLowerCase().match(MISDEEDS)).size
	if (content > CONTENT_OVER_OTHERS * Math.max(data, terms) && misdeeds >= MIN_MISDEEDS) return 'content'
	return terms > data ? 'terms' : 'data'
}
