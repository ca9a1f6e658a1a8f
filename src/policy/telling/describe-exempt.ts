// What a summary says where nothing material changed: what kind of thing it was, and the words.
import type { Finding } from '../judge/findings.ts'
import { quoted, times } from '../english/quotes.ts'
import { tellingWords, type Words } from './salient-words.ts'

/** Only signs and figures are told with the words beside them: what differs is all there is to tell. */
const SHORT = 3

/** What came, went or was reworded, by the rule that calls it harmless. */
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
export const tellHarmless = (findings: readonly Finding[], max: number): { text: string; count: number }[] =>
	[...Map.groupBy(findings, ({ reasons }) => reasons[0]!.rule)].map(([rule, group]) => {
		const words = group.flatMap(({ shift, topics }) =>
			shift ? [tellingWords(shift, topics, max, SHORT)] : [],
		)[0]
		const reason = group[0]!.reasons[0]!.text.replace(/\.$/, '')
		const { before, after } = group[0]!.shift ?? { before: null, after: null }
		const whole = before !== null && rule !== 'restated' && rule !== 'contact-details' ? after : null
		return {
			text: sentence(rule, reason, words, whole, max) + times(group.length),
			count: group.length,
		}
	})

function sentence(
	rule: string,
	reason: string,
	words: Words | undefined,
	whole: string | null,
	max: number,
): string {
	if (!words) return reason
	const { gone, come } = words
	const thing = THINGS[rule]
	if (gone !== null && come !== null) {
		const pair = `${quoted(gone, max)} as ${quoted(come, max)}`
		if (rule === 'contact-details')
			return `replaces ${thing}: ${quoted(come, max)} instead of ${quoted(gone, max)}`
		if (rule === 'restated') return `rewords ${pair}, in words of the same meaning`
		if (thing) return `rewords ${thing}: ${pair}`
		return `${reason}: ${quoted(gone, max)} became ${quoted(come, max)}`
	}
	const reworded = thing && whole !== null
	if (reworded) return `rewords ${thing}: ${quoted(whole, max)}`
	const verb = come === null ? 'drops' : 'adds'
	if (rule === 'restated') return `${verb} ${quoted(come ?? gone ?? '', max)}, the meaning stays`
	return `${thing ? `${verb} ${thing}:` : `${reason}: ${verb}`} ${quoted(come ?? gone ?? '', max)}`
}
