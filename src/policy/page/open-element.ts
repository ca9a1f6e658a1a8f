// What the elements of a page make of the text in them.
import type { Part } from './content-element.ts'
import type { LineWriter, Setting } from './lines/write-lines.ts'
import type { TablePart } from './table-elements.ts'
import type { Tag } from './tags.ts'
import type { Attributes } from './walk-tags.ts'

/** An open element. Inline elements share that of the block they stand in, unless they change something. */
export interface OpenElement extends Setting {
	readonly parent: OpenElement | null
	readonly isBlock: boolean
	/** Its text is part of what the page says. */
	readonly isSeen: boolean
	/** It makes something of its text. */
	readonly isMarked: boolean
	/** Its words are those of an element inside it: an icon's title, what is chosen of a list. */
	readonly isLabelled: boolean
	readonly tablePart: TablePart | null
	readonly inMain: boolean
	/** Set where the element may hold the document. */
	readonly part: Part | null
	/** Lines and characters written before it. */
	readonly from: number
	readonly length: number
	/** Questions in whose answers it stands; `answering` adds the one its further content answers. */
	readonly questions: readonly string[]
	answering: readonly string[]
}

/** What a page's text stands in before any element. */
export const outside = (): OpenElement => ({
	parent: null,
	isBlock: true,
	itemFrom: null,
	isSeen: true,
	isMarked: false,
	isLabelled: false,
	tablePart: null,
	inMain: false,
	part: null,
	kind: 'paragraph',
	level: 0,
	from: 0,
	length: 0,
	questions: [],
	answering: [],
})

/** Attributes these rules look at. */
export const settingAttributes = ['role', 'aria-expanded', 'aria-controls'] as const

/** Which part of a page an element marks. */
export const partOf = ({ name }: Tag, { role }: Attributes): Part | null => {
	if (name === 'main' || role === 'main') return 'main'
	return name === 'article' || name === 'body' ? name : null
}

/** What text directly in a block is. Labels that unfold text are questions. */
export function settingOf(
	{ name, level }: Tag,
	attributes: Attributes,
	around: OpenElement,
): Pick<Setting, 'kind' | 'level'> {
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
const MOST_QUESTIONS = 6

/** The element whose content answers a question: that around the question, and around the heading it may be. */
const answerOf = (around: OpenElement): OpenElement => (around.kind === 'heading' && around.parent) || around

/** Before a question: it answers none that was asked before it in the same place. */
export function endAnswer(around: OpenElement): void {
	const answer = answerOf(around)
	answer.answering = answer.questions
	around.answering = answer.questions
}

/** After a question has been written: what follows around it answers it. */
export function ask(question: OpenElement, writer: LineWriter): void {
	const text = writer.lines[writer.lines.length - 1]?.text
	if (!question.parent || writer.lines.length === question.from || text === undefined) return
	const answer = answerOf(question.parent)
	if (answer.questions.length < MOST_QUESTIONS && answer.kind !== 'question')
		answer.answering = [...answer.questions, text]
}
