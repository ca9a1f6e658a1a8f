import { isReworded, type EditInContext } from '../../context/edit-in-context.ts'
import { canonicalTokens } from '../../english/canonical.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import type { Exemption } from '../rule.ts'

/** What something to click is called: in quotation marks beside a word for it. */
const NAMED_CONTROL = new RegExp(
	String.raw`["“‘'«][^"”’'»]{1,90}["”’'»](?=,?\s+(?:web ?)?(?:link|button|tab|page|option|menu|icon|form|heading|section)s?\b)|(?<=\b(?:click|select|choose|tap|press|labell?ed|titled|called|entitled|[Uu]nder|[Uu]se)\s+(?:on\s+)?(?:the\s+)?)["“‘'«][^"”’'»]{1,90}["”’'»]`,
	'giu',
)
const PART = String.raw`\p{Lu}[\p{L}\d’']{0,30}(?: (?!to\b|and\b|or\b|in\b|on\b|then\b|where\b|if\b|for\b)[\p{L}&’']{1,30}){0,4}`
/** "Settings > Privacy > Ads", and what is to be clicked or selected, by its capital. */
const MENU_PATH = new RegExp(
	String.raw`${PART}(?:(?:\s*[>→›»]\s*|,? then )${PART})+|(?<=\b(?:click|tap|press|[Ss]elect|[Cc]hoose|[Cc]lick|[Tt]ap|[Pp]ress) (?:on )?(?:the )?)${PART}`,
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
		['Choose “Glow on” to agree.', 'Choose “Glow off” to agree.'],
		['By “lamp” we mean a light.', 'By “user” we mean a light.'],
	],
	sentence: ({ sentenceEdit }: EditInContext) => {
		if (!isReworded(sentenceEdit)) return false
		const changed = [...sentenceEdit.removed, ...sentenceEdit.added]
		if (changed.some((word) => SWITCHING.has(operatorOf(word) ?? ''))) return false
		return bare(sentenceEdit.before!) === bare(sentenceEdit.after!)
	},
}

const bare = (side: string): string =>
	canonicalTokens(side.replace(NAMED_CONTROL, ' xlabelx ').replace(MENU_PATH, ' xlabelx '))
		.map(({ form }) => form)
		.join(' ')
