import { blockOf, isReworded, turnsWho } from '../../context/edit-in-context.ts'
import { findDates } from '../../english/dates.ts'
import { baseOf } from '../../english/inflection.ts'
import { tokensOf } from '../../english/tokens.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import { placesIn } from '../../lexicon/topic-terms.ts'
import type { Exemption } from '../rule.ts'

const PERSONS =
	/\b(?:residents?|consumers?|children|minors?|teens?|ai|terms|updat\w+|members?|visitors?|users?|employers?|connections?|colleagues?|followers?|recruiters?|everyone)\b/iu
const TURNING_IN_HEADING = new Set<string>(['denial', 'switch', 'condition', 'comparison', 'modality'])
/** Words of the headings of every policy: they name what follows and turn nothing. */
const OF_HEADINGS = /^(?:right|rights|required|need|consent|default|public|stop)$/

/** Which data a heading is about: it holds for all that stands under it. */
const QUALIFIED =
	/^(?:anonym\w+|pseudonym\w+|aggregate\w*|(?:de)?identified|encrypted|sensitive|precise|approximate|optional|mandatory|voluntary|temporary|permanent|biometric\w*)$/

/** A heading that says something whole: it ends like a sentence, has a verb that links, or somebody else who acts. */
function isSentence(side: string): boolean {
	const forms = tokensOf(side).map(({ form }) => form)
	if (/[.!;]\W*$/u.test(side)) return true
	if (/^\W*(?:how|what|who|whom|why|when|where|which)\b/iu.test(side)) return false
	return (
		forms.some((form) => LINKING.test(form)) ||
		(forms.length > MAX_HEADING_NAME && forms.some((form) => THIRD_PARTIES.test(form)))
	)
}
const LINKING = /^(?:is|are|was|were|be|been|being|has|have|had|may|will|can|must)$/
const THIRD_PARTIES =
	/^(?:advertisers?|partners?|providers?|affiliates?|employers?|recruiters?|vendors?|staff|employees|companies|brokers?|microsoft)$/
/** Words up to which a heading with others in it only names them. */
const MAX_HEADING_NAME = 4

/** "Keep" and "keeping": the same is done, whatever form it stands in. */
const isOnBothSides = (word: string, ...sides: readonly (readonly string[])[]): boolean =>
	sides.every((words) => words.some((other) => sharesBase(word, other)))
const sharesBase = (a: string, b: string): boolean => {
	const bases = baseOf(a)
	return [...baseOf(b)].some((base) => bases.has(base))
}

/** What stands under a heading counts by itself, with the heading as its context (judge/contexts.ts). */
export const heading: Exemption = {
	name: 'heading',
	severity: 'minor',
	reason: 'A heading; what stands under it counts by itself',
	because:
		'it is a heading without a denial, condition, figure, day, place or group of people; what it leads is judged under it',
	thing: 'a heading',
	applies: [['## Our lamps\nWe mend lamps.', '## Lamps and shades\nWe mend lamps.']],
	refuses: [
		['## Lamps\nWe mend.', '## Lamps\nWe mend.\n## Your letters are read by our staff\nWe mend.'],
		['## Letters we collect\n- Lamps', '## Letters we sell\n- Lamps'],
		['## What we sell\n- Lamps', '## What we never sell\n- Lamps'],
		['## Seen by your connections\nWe mend lamps.', '## Seen by your employer\nWe mend lamps.'],
		['## In Europe\nWe mend lamps.', '## In Canada\nWe mend lamps.'],
		['## Personal lamps we mend\nWe mend.', '## Non-personal lamps we mend\nWe mend.'],
		['## Restricted lamps\nWe mend.', '## Unrestricted lamps\nWe mend.'],
		['## Where we keep your lamps\nWe mend.', '## Where we keep our lamps\nWe mend.'],
		['## Shared with partners\nWe mend.', '## Shared with insurers and brokers\nWe mend.'],
		['## Anonymous lamps\nWe mend.', '## Precise lamps\nWe mend.'],
	],
	sentence: (one) => {
		if (one.edit.block !== 'heading' || blockOf(one)?.kind !== 'heading') return false
		const { removed, added, before, after } = one.sentenceEdit
		const words = [...removed, ...added]
		const turns = (word: string) =>
			(TURNING_IN_HEADING.has(operatorOf(word) ?? '') &&
				(isReworded(one.sentenceEdit) || !OF_HEADINGS.test(word))) ||
			(isReworded(one.sentenceEdit) &&
				(QUALIFIED.test(word) || (operatorOf(word) === 'action' && !isOnBothSides(word, removed, added))))
		const sides = [before, after].filter((side) => side !== null)
		return (
			!words.some(turns) &&
			!(isReworded(one.sentenceEdit) && turnsWho(one.sentenceEdit)) &&
			!sides.some((side) => findDates(side).length > 0) &&
			!words.some((word) => /^\d/.test(word)) &&
			!PERSONS.test(words.join(' ')) &&
			placesIn(words.join(' ')).length === 0 &&
			!sides.some(isSentence)
		)
	},
}
