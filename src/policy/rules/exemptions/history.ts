import type { EditInContext } from '../../context/edit-in-context.ts'
import { sidesOf } from '../../context/edit-in-context.ts'
import { findDates } from '../../english/dates.ts'
import { withoutDates } from '../../english/words.ts'
import type { Exemption } from '../rule.ts'

const HISTORY =
	/^\W*(?:(?:past|previous|prior|earlier|list of|document|policy|privacy) )*(?:revisions?|revision history|change ?log|update (?:notes|history|log)|version history|archived? versions|history of changes)\W*$/iu

export const history: Exemption = {
	name: 'history',
	severity: 'minor',
	reason: 'A list of past revisions',
	because: 'it stands in a list of past revisions, each with its date',
	thing: 'a list of past revisions',
	applies: [['- 3 May 2024: lamps', '- 3 May 2024: lamps\n- 7 June 2025: shades', '## Change log']],
	refuses: [['- lamps', '- lamps\n- we sell letters', '## What we do']],
	sentence: (one) =>
		one.edit.section.some((heading) => HISTORY.test(heading)) ||
		(one.edit.block === 'heading' && HISTORY.test(withoutDates(sidesOf(one.sentenceEdit).join('\n')))) ||
		isRevision(one),
}

/** "3 May 2024 – current version", a line of such a list. */
const REVISION = /^\W*(?:(?:version|effective|from|until|to|current|archived|previous|and|the|of)\b\W*)*$/iu
const isRevision = ({ edit, sentenceEdit }: EditInContext): boolean =>
	edit.block === 'item' &&
	sidesOf(sentenceEdit).every((side) => findDates(side).length > 0 && REVISION.test(withoutDates(side)))
