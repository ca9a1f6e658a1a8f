// The rules that call a difference harmless, each for a reason it can name, in the order they are asked. What none of
// them names is material: docs/materiality.md.
import { type EditInContext, sidesOf } from '../context/edit-in-context.ts'
import { isContact } from './exemptions/contact-details.ts'
import { isDateOnly, isOver } from './exemptions/own-date.ts'
import { isBoilerplate, isControlLabel, isLinkList, isNavigation } from './exemptions/page-matter.ts'
import type { Form } from './reasons.ts'
import { isGrammar, isNumbering, isReordered, isRestated, isSpelling } from './exemptions/same-words.ts'
import { isPlainHeading, isHistory, isPointer, isStatistics, isTracker } from './exemptions/side-matter.ts'
import { isLinkText } from './exemptions/link-text.ts'
import { isTableHead } from './exemptions/table-head.ts'
import { wordsOf } from '../english/words.ts'

const exemptions: readonly (readonly [Form, (one: EditInContext) => boolean])[] = [
	['moved', ({ sentenceEdit }) => sentenceEdit.elsewhere === 'moved'],
	['said-elsewhere', ({ sentenceEdit }) => sentenceEdit.elsewhere === 'repeated'],
	['own-date', isDateOnly],
	['announcement-over', isOver],
	['no-words', hasNoWords],
	['spelling', isSpelling],
	['numbering', isNumbering],
	['navigation', isNavigation],
	['contact-details', isContact],
	['link-list', isLinkList],
	['furniture', isBoilerplate],
	['grammar', isGrammar],
	['label', isControlLabel],
	['label', isLinkText],
	['reordered', isReordered],
	['history', isHistory],
	['statistics', isStatistics],
	['tracker', isTracker],
	['pointer', isPointer],
	['heading', isPlainHeading],
	['heading', isTableHead],
	['restated', isRestated],
]

/** The first rule that calls a difference harmless; null where none does. */
export const harmlessRule = (one: EditInContext): Form | null =>
	exemptions.find(([, holds]) => holds(one))?.[0] ?? null

/** Signs and figures, not two letters together. */
function hasNoWords({ sentenceEdit }: EditInContext): boolean {
	return sidesOf(sentenceEdit).every((side) => !wordsOf(side).some((word) => /\p{L}{2}/u.test(word)))
}
