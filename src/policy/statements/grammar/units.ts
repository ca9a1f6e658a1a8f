import type { Block } from '../../model.ts'
import { plain } from '../../english/plain.ts'
import { sentences } from '../../english/sentences.ts'
import { isTraining, tag } from './claims.ts'

/** One sentence of a document with what a reader has in mind when reading it. */
export interface Unit {
	/** Exact piece of the block's text. */
	readonly text: string
	readonly plain: string
	readonly block: Block
	readonly blockIndex: number
	/** The question this sentence is the first to answer; plain text. */
	readonly question: string | null
	/** What a list item or table cell completes ("We do not use:"), as it stands and plain. */
	readonly lead: { readonly text: string; readonly plain: string } | null
	/** Whether the sentence speaks of training models. */
	readonly training: boolean
	/** Whether headings, question, lead-in or the two sentences before do. */
	readonly aboutTraining: boolean
}

/** Longer runs are text whose sentences nobody could separate: nothing is claimed from them. */
const MAX_SENTENCE = 2_500

/** Words without one of which neither training is spoken of nor any statement made. */
const TRAINING_WORDS = /train|tun(?:e|ing)|model|\bai\b|artificial|machine|teach|taught|\bg(?:en)?ai\b/i
const STATEMENT_WORDS =
	/algorithm|affiliat|microsoft|\bopt|default|setting|notif|notice|inform(?:s|ed|ing)?\b|tell|told|let (?:you|members) know|announc|object/i

/**
 * The sentences of a document from which something may be claimed, in reading order. Headings, questions and what is
 * asked in running text claim nothing; neither does what has no word in common with any statement.
 */
export function unitsOf(blocks: readonly Block[]): Unit[] {
	const speaksOfTraining = memoised(
		(text: string) => TRAINING_WORDS.test(text) && isTraining(tag(plain(text))),
	)
	const leads = leadsOf(blocks)
	return blocks.flatMap((block, blockIndex) => {
		if (isHeadingOrQuestion(block)) return []
		const cells = block.kind === 'row' ? block.text.split(' | ') : []
		const answers = isFirstAnswer(blocks, blockIndex) ? (block.section.at(-1) ?? null) : null
		const underTraining = block.section.some(speaksOfTraining)
		const all = pieces(block)
		return all.flatMap((text, at): Unit[] => {
			if (text.length > MAX_SENTENCE || text.endsWith('?')) return []
			const lead = cells.length > 1 ? leadOfCell(cells, text) : (leads[blockIndex] ?? null)
			const aboutTraining =
				underTraining ||
				[...(lead === null ? [] : [lead]), ...all.slice(Math.max(0, at - 2), at)].some(speaksOfTraining)
			if (!aboutTraining && !TRAINING_WORDS.test(text) && !STATEMENT_WORDS.test(text)) return []
			return [
				{
					text,
					plain: plain(text),
					training: speaksOfTraining(text),
					block,
					blockIndex,
					question: at === 0 && answers !== null ? plain(answers) : null,
					lead: lead === null ? null : { text: lead, plain: plain(lead) },
					aboutTraining,
				},
			]
		})
	})
}

/** Sentences, and the dashed entries that a cell or paragraph may hold. */
function pieces({ text }: Block): string[] {
	return sentences(text).flatMap((sentence) =>
		sentence.text.length < 200
			? [sentence.text]
			: sentence.text.split(/\s+[-–•●*]\s+(?=\p{Lu})/u).map((piece) => piece.trim()),
	)
}

/** The last cell of a row names what its first cell is about. */
const leadOfCell = (cells: readonly string[], text: string): string | null =>
	cells.at(-1)!.includes(text) && !cells.slice(0, -1).some((cell) => cell.includes(text)) ? cells[0]! : null

const isFirstAnswer = (blocks: readonly Block[], at: number): boolean =>
	(blocks[at]!.section.at(-1)?.trimEnd().endsWith('?') ?? false) &&
	(at === 0 ||
		blocks[at - 1]!.section.length !== blocks[at]!.section.length ||
		isHeadingOrQuestion(blocks[at - 1]!))

const isHeadingOrQuestion = ({ kind }: Block): boolean => kind === 'heading' || kind === 'question'

/** For each block the text that leads into it: what ended in a colon before it, else the heading it stands under. */
function leadsOf(blocks: readonly Block[]): (string | null)[] {
	const lastSentence = memoised((text: string) => sentences(text).at(-1)?.text ?? text)
	let lead: string | null = null
	let section = ''
	return blocks.map((block, at) => {
		const here = block.section.join('\n')
		if (here !== section) lead = null
		section = here
		const previous = blocks[at - 1]
		const own =
			lead !== null && (block.kind === 'item' || previous?.text.trimEnd().endsWith(':'))
				? lastSentence(lead)
				: null
		const ends = block.text.trimEnd().endsWith(':')
		if (block.kind !== 'item' || ends) lead = ends || block.kind === 'paragraph' ? block.text : null
		return own ?? block.section.at(-1) ?? null
	})
}

function memoised<Value>(make: (text: string) => Value): (text: string) => Value {
	const made = new Map<string, Value>()
	return (text) => {
		const known = made.get(text) ?? make(text)
		made.set(text, known)
		return known
	}
}
