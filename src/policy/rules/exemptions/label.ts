import { isReworded, type EditInContext } from '../../context/edit-in-context.ts'
import { canonicalTokens } from '../../english/canonical.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import { placesIn } from '../../lexicon/topic-terms.ts'
import type { Exemption } from '../rule.ts'

/** What something to click is called: in quotation marks beside a word for it. */
const NAMED_CONTROL = new RegExp(
	String.raw`["“‘'«][^"”’'»]{1,90}["”’'»](?=,?\s+(?:web ?)?(?:link|button|tab|page|menu|icon|form|heading|section)s?\b)|(?<=\b(?:click|tap|press|titled|entitled|[Uu]nder|[Uu]se)\s+(?:on\s+)?(?:the\s+)?)["“‘'«][^"”’'»]{1,90}["”’'»]`,
	'giu',
)
const PART = String.raw`\p{Lu}[\p{L}\d’']{0,30}(?: (?!to\b|and\b|or\b|in\b|on\b|then\b|where\b|if\b|for\b)[\p{L}&’']{1,30}){0,4}`
/** "Settings > Privacy > Ads", and what is to be clicked or selected, by its capital. */
const MENU_PATH = new RegExp(
	String.raw`${PART}(?:(?:\s*[>→›»]\s*|,? then )${PART})+|(?<=\b(?:click|tap|press|[Cc]lick|[Tt]ap|[Pp]ress) (?:on )?(?:the )?)${PART}`,
	'gu',
)
const SWITCHING = new Set<string>(['switch', 'denial', 'condition'])

export const label: Exemption = {
	name: 'label',
	severity: 'minor',
	reason: 'The name of a link, button or page',
	because:
		'only the name of a link, button or page in quotation marks, or the way through the menus to it, differs',
	thing: 'the name of a link, button or page',
	applies: [
		['Use the “Lamp list” link.', 'Use the “Lamps” link.'],
		['Go to Settings > Lamps > Glow.', 'Go to Settings > Light > Glow.'],
	],
	refuses: [
		['New lamps show under the “Friends” option.', 'New lamps show under the “Everybody” option.'],
		['Lamps come from a company called “Wick”.', 'Lamps come from a company called “Oil”.'],
		['Choose “Glow on” to agree.', 'Choose “Glow off” to agree.'],
		['Click “Accept” to read on.', 'Click “Reject” to read on.'],
		['Use the “Share” button.', 'Use the “Sell” button.'],
		['If in Canada, read the “Canada” page.', 'If in Canada, read the “India” page.'],
		['By “lamp” we mean a light.', 'By “user” we mean a light.'],
	],
	sentence: ({ sentenceEdit }: EditInContext) => {
		if (!isReworded(sentenceEdit)) return false
		// What is chosen is no name of a control: another option is another choice.
		if (CHOOSES.test(sentenceEdit.before!) || CHOOSES.test(sentenceEdit.after!)) return false
		const changed = [...sentenceEdit.removed, ...sentenceEdit.added]
		if (changed.some((word) => SWITCHING.has(operatorOf(word) ?? '') || DECIDES.test(word))) return false
		if (placesIn(changed.join(' ')).length > 0) return false
		return bare(sentenceEdit.before!) === bare(sentenceEdit.after!)
	},
}

/** What a control does with consent or data. */
const DECIDES = /^(?:accept|reject|allow|block|share|sell|delete|keep|join|leave|subscribe|unsubscribe)$/

const CHOOSES = /\b(?:default|options?|audiences?|select|choose|set to|visible to|shown to)\b/iu

const bare = (side: string): string =>
	canonicalTokens(side.replace(NAMED_CONTROL, ' xlabelx ').replace(MENU_PATH, ' xlabelx '))
		.map(({ form }) => form)
		.join(' ')
