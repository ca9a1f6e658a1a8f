import { changedTokens, isReworded, sidesOf, turnsWho } from '../../context/edit-in-context.ts'
import { tokensOf } from '../../english/tokens.ts'
import { wordsOf } from '../../english/words.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import { isDeciding } from '../../lexicon/topic-terms.ts'
import type { Exemption } from '../rule.ts'

const POINTER_SENTENCE =
	/^\W*(?:(?:please|you (?:can|may|could)(?: also)?|to|for|we encourage you to)\s+)*(?:visit|see|read|review|refer to|check(?: out)?|watch|explore|consult|learn|find out|(?:more|further|additional) (?:on|about)|click|go to|(?:more|further|additional|full|complete) (?:information|details)|(?:find|get|view|discover) (?:out|more|further|additional))\b/iu
/** What can be read: without it, what can be seen may be what is shown to whom. */
const OF_PAGE =
	/\b(?:page|pages|policy|policies|notice|notices|articles?|help|cent(?:er|re)|site|website|here|links?|guides?|faqs?|sections?|below|above|information|details|portal|blog)\b/iu
/** What opens a link to more, whatever the page is called. */
const OPENS_POINTER = /^\W*(?:(?:learn|read|find out|see) )?more (?:about|on)\b/iu
const MAX_POINTER = 40
const GUARDED = new Set<string>([
	'denial',
	'switch',
	'condition',
	'modality',
	'comparison',
	'time',
	'qualifier',
])
/** What it points to; the rest of a pointer says nothing but where. */
const POINTED_TO = /\b(?:how|what|why|when|where|which|whether|about|on|of|regarding|for|to|that)\b[^,;:]*/giu
/** Who does, or what is, something: a sentence that only begins like a pointer. */
const SAYS_A_THING =
	/:|\b(?:who|is|are|was|were|will|shall|must|has|have|do|does|sold|sell|advertisers|partners|providers|affiliates|employers|recruiters|brokers|vendors|staff|companies|government|insurers)\b/iu
const onlyPoints = (side: string): boolean =>
	!SAYS_A_THING.test(side.replace(/https?:\S+|^.{0,40}\?/gu, '').replace(POINTED_TO, ''))

export const pointer: Exemption = {
	name: 'pointer',
	severity: 'minor',
	reason: 'A pointer to more information',
	because: 'it only says where more can be read, and not about choices, rights, ages or places',
	thing: 'a pointer to more information',
	applies: [['Read more about lamps on our lamp page.', 'Learn more about lamps on our shop page.']],
	refuses: [
		['You can see who lit a lamp in the last 30 days.', 'You can see who lit a lamp in the last 61 days.'],
		['To see lamps, you pay $5 a month.', 'To see lamps, you pay $10 a month.'],
		['Read more about your right to opt out.', 'Read more about our lamps.'],
		['You can read every letter that we hold on you.', 'You can read every lamp that we hold on you.'],
		['See our page before you pay.', 'See our page unless you pay.'],
		['We mend lamps.', 'We mend lamps. For more information, advertisers see your profile page.'],
		['We mend lamps.', 'We mend lamps. You can see our guests, who read your letters, on this page.'],
		['We mend lamps.', 'We mend lamps. Read on: your profile page is sold.'],
		['Read more about inappropriate lamps.', 'Read more about appropriate lamps.'],
		['Read more about how our lamps glow.', 'Read more about how your lamps glow.'],
	],
	sentence: ({ sentenceEdit }) =>
		sidesOf(sentenceEdit).every(
			(side) =>
				POINTER_SENTENCE.test(side) &&
				(OF_PAGE.test(side) || OPENS_POINTER.test(side)) &&
				!isDeciding(side) &&
				wordsOf(side).length <= MAX_POINTER &&
				onlyPoints(side) &&
				!tokensOf(side).some(({ kind }) => kind === 'sign' || kind === 'figure'),
		) &&
		!(
			isReworded(sentenceEdit) &&
			(turnsWho(sentenceEdit) ||
				sentenceEdit.phrases.flatMap(changedTokens).some(({ form }) => GUARDED.has(operatorOf(form) ?? '')))
		),
}
