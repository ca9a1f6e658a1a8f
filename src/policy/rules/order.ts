// The rules that call a difference harmless, each for a reason it can name, in the order they are asked. What none of
// them names is material: docs/materiality.md.
import { type Case, sidesOf } from '../context/edit-in-context.ts'
import { isContact } from './exemptions/contact-details.ts'
import { isDateOnly, isOver } from './exemptions/own-date.ts'
import { isFurniture, isLabel, isLinkList, isNavigation } from './exemptions/page-matter.ts'
import type { Form } from './reasons.ts'
import { isGrammar, isNumbering, isReordered, isRestated, isSpelling } from './exemptions/same-words.ts'
import { isHeading, isHistory, isPointer, isStatistics, isTracker } from './exemptions/side-matter.ts'
import { isLinkText } from './exemptions/link-text.ts'
import { isTableHead } from './exemptions/table-head.ts'
import { wordsOf } from '../english/words.ts'

const inOrder: readonly (readonly [Form, (one: Case) => boolean])[] = [
	['moved', ({ shift }) => shift.elsewhere === 'moved'],
	['said-elsewhere', ({ shift }) => shift.elsewhere === 'repeated'],
	['own-date', isDateOnly],
	['announcement-over', isOver],
	['no-words', hasNoWords],
	['spelling', isSpelling],
	['numbering', isNumbering],
	['navigation', isNavigation],
	['contact-details', isContact],
	['link-list', isLinkList],
	['furniture', isFurniture],
	['grammar', isGrammar],
	['label', isLabel],
	['label', isLinkText],
	['reordered', isReordered],
	['history', isHistory],
	['statistics', isStatistics],
	['tracker', isTracker],
	['pointer', isPointer],
	['heading', isHeading],
	['heading', isTableHead],
	['restated', isRestated],
]

/** The first rule that calls a difference harmless; null where none does. */
export const harmlessRule = (one: Case): Form | null => inOrder.find(([, holds]) => holds(one))?.[0] ?? null

/** Signs and figures, not two letters together. */
function hasNoWords({ shift }: Case): boolean {
	return sidesOf(shift).every((side) => !wordsOf(side).some((word) => /\p{L}{2}/u.test(word)))
}
