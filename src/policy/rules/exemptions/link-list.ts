import { blockOf, contextOf, type EditInContext, isLinkOnly, sidesOf } from '../../context/edit-in-context.ts'
import { tokensOf } from '../../english/tokens.ts'
import { isEntryLike } from '../../context/page-matter.ts'
import { isDeciding } from '../../lexicon/topic-terms.ts'
import type { Exemption } from '../rule.ts'

const OF_PAGES =
	/\b(?:notices?|polic(?:y|ies)|guides?|articles?|resources|links?|more information|learn more|additional information)\b/iu
const OF_RECIPIENTS =
	/\b(?:shar(?:e|es|ing)|third|partners?|vendors?|providers?|processors?|recipients?|collect|cookies?|advertis\w+|affiliates?)\b/iu
const MAX_LISTED_LINK = 8

export const linkList: Exemption = {
	name: 'link-list',
	severity: 'minor',
	reason: 'An entry in a list of further notices or articles',
	because: 'it is a bare link in a list of other pages, and not about choices, rights, ages or places',
	thing: 'an entry in a list of notices or articles',
	ofPage: true,
	applies: [],
	refuses: [
		['## More articles\n- How we sell your letters', '## More articles\n- How we keep your letters'],
		['- Lamps', '- Lamps\n- Data brokers', '## Who receives your data'],
	],
	sentence: (one) => isBareLink(one) && OF_PAGES.test(contextOf(one)) && !OF_RECIPIENTS.test(contextOf(one)),
}

const isBareLink = (one: EditInContext): boolean => {
	const block = blockOf(one)
	return (
		isLinkOnly(block) &&
		sidesOf(one.sentenceEdit).every(
			(side) => tokensOf(side).length <= MAX_LISTED_LINK && !isDeciding(side),
		) &&
		block !== undefined &&
		isEntryLike(block)
	)
}
