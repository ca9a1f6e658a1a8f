// What a summary says where nothing material changed: what kind of thing it was, and the words.
import type { Finding } from '../judge/finding.ts'
import { quoted, times } from '../english/quotes.ts'
import { salientWords, type SalientWords } from './salient-words.ts'

/** Only signs and figures are quoted with the words beside them: what differs is all there is to say. */
const SIGNS_ONLY = 3

/** What was added, removed or reworded, by the rule that calls it harmless. */
const THINGS: Readonly<Record<string, string>> = {
	pointer: 'a pointer to more information',
	'link-list': 'an entry in a list of notices or articles',
	label: 'the name of a link, button or page',
	heading: 'a heading',
	'contact-details': 'contact details',
	history: 'a list of past revisions',
	statistics: 'reported figures of a past period',
	tracker: 'an entry in a list of cookies or trackers',
	'said-elsewhere': 'a sentence that stands elsewhere too',
	restated: 'words by others of the same meaning',
}

/** Harmless findings, those of one rule together, with the words that differ where there are any. */
export const describeExempt = (
	findings: readonly Finding[],
	max: number,
): { text: string; count: number }[] =>
	[...Map.groupBy(findings, ({ reasons }) => reasons[0]!.rule)].map(([rule, group]) => {
		const words = group.flatMap(({ sentenceEdit, topics }) =>
			sentenceEdit ? [salientWords(sentenceEdit, topics, max, SIGNS_ONLY)] : [],
		)[0]
		const reason = group[0]!.reasons[0]!.text.replace(/\.$/, '')
		const { before, after } = group[0]!.sentenceEdit ?? { before: null, after: null }
		const whole = before !== null && rule !== 'restated' && rule !== 'contact-details' ? after : null
		return {
			text: inOneSentence(rule, reason, words, whole, max) + times(group.length),
			count: group.length,
		}
	})

function inOneSentence(
	rule: string,
	reason: string,
	words: SalientWords | undefined,
	whole: string | null,
	max: number,
): string {
	if (!words) return reason
	const { removed, added } = words
	const thing = THINGS[rule]
	if (removed !== null && added !== null) {
		const pair = `${quoted(removed, max)} as ${quoted(added, max)}`
		if (rule === 'contact-details')
			return `replaces ${thing}: ${quoted(added, max)} instead of ${quoted(removed, max)}`
		if (rule === 'restated') return `rewords ${pair}, in words of the same meaning`
		if (thing) return `rewords ${thing}: ${pair}`
		return `${reason}: ${quoted(removed, max)} became ${quoted(added, max)}`
	}
	const reworded = thing && whole !== null
	if (reworded) return `rewords ${thing}: ${quoted(whole, max)}`
	const verb = added === null ? 'drops' : 'adds'
	if (rule === 'restated') return `${verb} ${quoted(added ?? removed ?? '', max)}, the meaning stays`
	return `${thing ? `${verb} ${thing}:` : `${reason}: ${verb}`} ${quoted(added ?? removed ?? '', max)}`
}
