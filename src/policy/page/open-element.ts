// What the elements of a page make of the text in them.
import type { Found } from './content-element.ts'
import type { LineWriter, Place } from './lines.ts'
import type { Tag } from './tags.ts'
import type { Attributes } from './walk-tags.ts'

/** An open element. Inline elements share that of the block they stand in. */
export interface Open extends Place {
	readonly parent: Open | null
	readonly isBlock: boolean
	/** Its text is part of what the page says. */
	readonly seen: boolean
	readonly inMain: boolean
	/** Set where the element may hold the document. */
	readonly found: Found | null
	/** Lines and characters written before it. */
	readonly from: number
	readonly length: number
	/** Questions in whose answers it stands; `answering` adds the one its further content answers. */
	readonly under: readonly string[]
	answering: readonly string[]
}

/** What a page's text stands in before any element. */
export const outside = (): Open => ({
	parent: null,
	isBlock: true,
	itemFrom: null,
	seen: true,
	inMain: false,
	found: null,
	kind: 'paragraph',
	level: 0,
	from: 0,
	length: 0,
	under: [],
	answering: [],
})

/** Attributes these rules look at. */
export const placeAttributes = ['role', 'aria-expanded', 'aria-controls'] as const

/** Which part of a page an element marks. */
export const partOf = ({ name }: Tag, { role }: Attributes): Found | null => {
	if (name === 'main' || role === 'main') return 'main'
	return name === 'article' || name === 'body' ? name : null
}

/** What text directly in a block is. Labels that unfold text are questions. */
export function placeOf(
	{ name, level }: Tag,
	attributes: Attributes,
	around: Open,
): Pick<Place, 'kind' | 'level'> {
	if (level > 0) return { kind: 'heading', level }
	if (name === 'summary' || name === 'dt') return { kind: 'question', level: 0 }
	if (name === 'button') {
		const unfolds = attributes['aria-expanded'] !== undefined || attributes['aria-controls'] !== undefined
		if (unfolds) return { kind: 'question', level: 0 }
		return around.kind === 'heading' ? around : { kind: 'button', level: 0 }
	}
	if (name === 'li') return { kind: 'item', level: 0 }
	const isInLabel = around.kind === 'heading' || around.kind === 'question' || around.kind === 'button'
	return isInLabel ? around : { kind: 'paragraph', level: 0 }
}

/** Questions in answers to questions in answers: this deep and no deeper. */
const MOST_UNDER = 6

/** The element whose content answers a question: that around the question, and around the heading it may be. */
const answerOf = (around: Open): Open => (around.kind === 'heading' && around.parent) || around

/** Before a question: it answers none that was asked before it in the same place. */
export function endAnswer(around: Open): void {
	const answer = answerOf(around)
	answer.answering = answer.under
	around.answering = answer.under
}

/** After a question has been written: what follows around it answers it. */
export function ask(question: Open, writer: LineWriter): void {
	const text = writer.lines[writer.lines.length - 1]?.text
	if (!question.parent || writer.lines.length === question.from || text === undefined) return
	const answer = answerOf(question.parent)
	if (answer.under.length < MOST_UNDER && answer.kind !== 'question')
		answer.answering = [...answer.under, text]
}
