import { cellsOf, framesOf } from '../../context/frame.ts'
import { memoise } from '../../english/memoise.ts'
import { plain } from '../../english/plain.ts'
import { sentences } from '../../english/sentences.ts'
import type { Block } from '../../model.ts'
import { commonWordsOf, piecesOf } from './entries.ts'
import { isTraining } from './claims.ts'
import { type Passage, areHeads, passagesOfRow } from './rows.ts'
import { tagsOf } from './tags.ts'
import { appliesTo } from './applies.ts'
import { isForbidden } from './forbidden.ts'
import { withoutStruckOut } from './struck-out.ts'
import type { Words } from './words.ts'

/** One sentence of a document with what a reader has in mind when reading it. Its text is an exact piece of its block. */
export interface Unit extends Words {
	/** Blanks stand where its words are struck out. */
	readonly block: Block
	readonly blockIndex: number
	/** The question this sentence is the first to answer, in running text as under a heading. */
	readonly question: Words | null
	/** The head of the column it stands in, and those of all columns of its row. */
	readonly head: Words | null
	readonly heads: readonly Words[]
	/** What it completes, nearest first: that head, other cells of its row, lead-in, heading. Never the document's title. */
	readonly leads: readonly Words[]
	/** The two sentences before it, nearest first, and the one after. */
	readonly before: readonly Words[]
	readonly next: Words | null
	/** The blocks before it that "these regions" may point to. */
	readonly above: Words | null
	readonly title: Words | null
	/** What the document says of whom it applies to, where it names regions. */
	readonly applies: Words | null
	/** Whether the sentence speaks of training models. */
	readonly training: boolean
	/** Whether what is read with it does. */
	readonly aboutTraining: boolean
	/** Whether the headings or the lead-in do that it stands under. */
	readonly underTraining: boolean
}

/** Longer runs are text whose sentences nobody could separate: nothing is claimed from them. */
const MAX_SENTENCE = 2_500

/** Words without one of which neither training is spoken of nor any statement made. */
const TRAINING_WORDS = /train|tun(?:e|ing)|model|\bai\b|artificial|machine|teach|taught|\bg(?:en)?ai\b/i
const STATEMENT_WORDS =
	/algorithm|affiliat|microsoft|compan(?:y|ies) (?:of|in)\b|(?:group|parent|sister|related) compan|\bopt|default|setting|notif|notice|inform(?:s|ed|ing)?\b|tell|told|let (?:you|members) know|announc|object/i

/**
 * The sentences of a document from which something may be claimed, in reading order. Headings, questions and what is
 * asked in running text claim nothing; neither does what has no word in common with any statement.
 */
export function unitsOf(page: readonly Block[]): Unit[] {
	const blocks = page.map(asSaid)
	const words = memoise(Infinity, (text): Words => ({ text, plain: asOneSentence(plain(text)) }))
	const speaksOfTraining = memoise(
		Infinity,
		(text) => TRAINING_WORDS.test(text) && isTraining(tagsOf(words(text).plain)),
	)
	const namesAi = memoise(Infinity, (heading) => /A/.test(tagsOf(words(heading).plain)))
	const isOfStatement = memoise(1, (text) => STATEMENT_WORDS.test(text))
	const lastSentence = memoise(Infinity, (text) => sentences(text).at(-1)?.text ?? text)
	const titles = new Set(blocks.filter(({ level }) => level === 1).map(({ text }) => text))
	const applies = appliesTo(blocks)
	let common: ReadonlySet<string> | null = null
	const isCommon = (word: string) => (common ??= commonWordsOf(blocks.map(({ text }) => text))).has(word)

	const frames = framesOf(blocks)
	const passagesOf = (index: number): readonly Passage[] => {
		const block = blocks[index]!
		if (block.kind !== 'row') return [{ pieces: piecesOf(block.text), head: '', heads: [], leads: [] }]
		// The heads of columns say nothing by themselves.
		const heads = frames[index + 1]?.heads ?? null
		if (!frames[index]!.heads && heads && areHeads(heads, cellsOf(blocks[index + 1]!.text))) return []
		return passagesOfRow(block, frames[index]!.heads, isCommon)
	}

	return blocks.flatMap((block, blockIndex) => {
		if (isHeadingOrQuestion(block)) return []
		const title = titles.has(block.section[0] ?? '') ? block.section[0]! : null
		const heading = block.section.slice(title === null ? 0 : 1).at(-1)
		const before = frames[blockIndex]!.lead
		const lead =
			before === null || (block.kind === 'row' && !before.endsWith(':')) ? '' : lastSentence(before)
		const outer = [lead, heading ?? ''].filter(Boolean)
		const answers = isFirstAnswer(blocks, blockIndex) ? block.section.at(-1) : undefined
		const appliesHere =
			(block.section.length > 0 ? block.section : [''])
				.toReversed()
				.flatMap((heading) => applies.get(heading) ?? [])[0] ?? null
		const underTraining = [...block.section, ...outer].some(speaksOfTraining)
		const underAi = block.section.some(namesAi)
		/** Under a heading on AI, "training" is that of models. */
		const isOnTraining = (text: string): boolean =>
			speaksOfTraining(text) || (underAi && /[TtM]/.test(tagsOf(words(text).plain)))
		return passagesOf(blockIndex).flatMap(({ pieces, head, heads, leads, asked }, passage) =>
			pieces.flatMap((text, at): Unit[] => {
				if (text.length > MAX_SENTENCE || text.endsWith('?')) return []
				const context = [head, ...leads, ...outer].filter(Boolean)
				const preceding = pieces.slice(Math.max(0, at - 2), at).toReversed()
				const aboutTraining = underTraining || [...context, ...preceding].some(isOnTraining)
				const around = block.kind === 'row' ? block.text : text
				if (!aboutTraining && !TRAINING_WORDS.test(text) && !isOfStatement(around)) return []
				const said = asked ? { text, plain: asked.answer } : words(text)
				const read = context.map(words)
				if (isForbidden(said.plain, read)) return []
				const question = at + passage === 0 && answers !== undefined ? words(answers) : null
				const inText = preceding[0]?.endsWith('?') ? words(preceding[0]) : null
				return [
					{
						...said,
						block,
						blockIndex,
						question: asked
							? { text: asked.head, plain: plain(`${asked.head} = ${asked.of}`) }
							: (inText ?? question),
						head: head ? words(head) : null,
						heads: heads.map(words),
						leads: read,
						before: preceding.map(words),
						above: POINTS_UP.test(text + (preceding[0] ?? '')) ? words(textAbove(blocks, blockIndex)) : null,
						next: pieces[at + 1] === undefined ? null : words(pieces[at + 1]!),
						title: title === null ? null : words(title),
						applies: appliesHere,
						training: isOnTraining(text),
						aboutTraining,
						underTraining,
					},
				]
			}),
		)
	})
}

const asSaid = (block: Block): Block =>
	[block.text, ...block.section].some((text) => text.includes('[struck out: '))
		? {
				...block,
				text: withoutStruckOut(block.text),
				section: block.section.map(withoutStruckOut),
				...(block.cells && { cells: block.cells.map(withoutStruckOut) }),
			}
		: block

/** "We do not use X. Unless you agree." as the one sentence it is. */
const asOneSentence = (text: string): string =>
	text.replace(/[.;] (?=(?:unless|except|only (?:if|when|with))\b)/g, ' ')

const POINTS_UP = /\b(?:these|those|such|above|following|same) (?:regions|countries|locations|places)\b/i
const MAX_ABOVE = 8
/** What stands before a block under the same heading. */
function textAbove(blocks: readonly Block[], index: number): string {
	const here = blocks[index]!.section.join('\n')
	const above = blocks.slice(Math.max(0, index - MAX_ABOVE), index)
	return above
		.flatMap(({ kind, section, text }) => (section.join('\n') === here || kind === 'heading' ? [text] : []))
		.join('\n')
}

const isFirstAnswer = (blocks: readonly Block[], at: number): boolean =>
	(blocks[at]!.section.at(-1)?.trimEnd().endsWith('?') ?? false) &&
	(at === 0 ||
		blocks[at - 1]!.section.length !== blocks[at]!.section.length ||
		isHeadingOrQuestion(blocks[at - 1]!))

const isHeadingOrQuestion = ({ kind }: Block): boolean => kind === 'heading' || kind === 'question'
