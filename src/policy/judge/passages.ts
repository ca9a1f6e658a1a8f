// Differences that are harmless only when taken together: a list that became prose, sentences joined or cut.
import type { Finding } from './finding.ts'
import type { Block } from '../model.ts'
import { reasonOf } from '../rules/reasons.ts'
import { sentences } from '../english/sentences.ts'
import { type Clause, saySame } from '../rules/exemptions/same-meaning.ts'
import type { VersionPair } from '../context/version-pair.ts'

/** Findings of one passage beyond which it is rewritten. */
const MAX_PASSAGE = 80
/** How far up an entry's lead-in stands, in blocks. */
const MAX_ENTRIES = 60

/** The findings of each edit, those called harmless that only together say the same as before. */
export function judgeTogether(all: readonly Finding[][], versions: VersionPair): Finding[][] {
	const harmless = new Set<Finding>()
	const weigh = (passage: readonly Finding[]) => {
		const grave = passage.filter((finding) => finding.severity === 'material' && !harmless.has(finding))
		const judged = passage.length === 1
		if (grave.some(isTurnedRow)) return
		if (grave.length === 0 || judged || passage.length > MAX_PASSAGE) return
		const still = passage.filter(
			({ sentenceEdit }) => sentenceEdit !== null && sentenceEdit.elsewhere === null,
		)
		if ([grave, still].some((some) => isSame(some, versions)))
			for (const finding of grave) harmless.add(finding)
	}
	for (const findings of all) weigh(findings)
	for (const passage of adjacentEdits(all)) weigh(passage)
	for (const passage of Map.groupBy(all.flat(), ({ edit }) => edit.section.at(-1) ?? '').values())
		weigh(passage)
	if (harmless.size === 0) return [...all]
	return all.map((findings) =>
		findings.map((finding): Finding =>
			harmless.has(finding)
				? {
						...finding,
						severity: 'minor',
						reasons: [reasonOf('restated', finding.sentenceEdit ?? finding.edit)],
						topics: finding.topics,
					}
				: finding,
		),
	)
}

/** A row with the same cells under other columns. */
const isTurnedRow = ({ edit, sentenceEdit }: Finding): boolean =>
	edit.block === 'row' &&
	sentenceEdit !== null &&
	sentenceEdit.before === edit.before &&
	sentenceEdit.removed.length + sentenceEdit.added.length === 0

function isSame(passage: readonly Finding[], versions: VersionPair): boolean {
	const side = (which: 'before' | 'after') =>
		passage.flatMap(({ edit, sentenceEdit }) => {
			const text = edit.block === 'row' ? edit[which] : (sentenceEdit?.[which] ?? null)
			const at = which === 'before' ? edit.beforeIndex : edit.afterIndex
			const blocks = (which === 'before' ? versions.older : versions.newer).blocks
			return text === null || at === null ? [] : passageClauses(text, blocks, at)
		})
	const [older, newer] = [side('before'), side('after')]
	return older.length > 0 && newer.length > 0 && saySame(versions.renamed(older), newer)
}

/** The sentences of a text, entries of a list or table with what leads into them. */
function passageClauses(text: string, blocks: readonly Block[], at: number): Clause[] {
	const whole = blocks[at]?.kind === 'row' ? [text] : sentences(text).map((sentence) => sentence.text)
	let from = at
	return whole.map((words) => {
		const found = blocks.slice(from, at + whole.length).findIndex(({ text }) => text.includes(words))
		from = found < 0 ? from : from + found
		const left = leadIn(blocks, from)
		return left === '' ? words.replaceAll(' | ', ' ') : `${left} ${words.replaceAll(' | ', ' ')}`
	})
}

/** The line before a list that ends with a colon or is no whole sentence; the head of a table. */
function leadIn(blocks: readonly Block[], at: number): string {
	const kind = blocks[at]!.kind
	if (kind !== 'item' && kind !== 'row') return ''
	let from = at
	while (from > Math.max(0, at - MAX_ENTRIES) && blocks[from]!.kind === kind) from--
	if (kind === 'row')
		return from + 1 === at ? '' : blocks[from + 1]!.text.replaceAll(' | ', ' ').replace(/[.!?]/g, '')
	const { text, kind: above } = blocks[from]!
	return above === 'paragraph' && /[:,]?\s*$/.test(text) && !/[.!?]\W*$/.test(text)
		? (sentences(text).at(-1)?.text ?? '').replace(/[:.]+\s*$/, '')
		: ''
}

/** Edits that stand beside each other in the older or the newer text. */
function adjacentEdits(all: readonly Finding[][]): Finding[][] {
	const out: Finding[][] = []
	/** Where the last edit ended on each side. */
	const last = { before: -9, after: -9 }
	for (const findings of all) {
		const { beforeIndex, afterIndex, before, after } = findings[0]!.edit
		const beside = isNext(beforeIndex, last.before) || isNext(afterIndex, last.after)
		if (beside) out.at(-1)!.push(...findings)
		else out.push([...findings])
		if (beforeIndex !== null) last.before = beforeIndex + linesOf(before)
		if (afterIndex !== null) last.after = afterIndex + linesOf(after)
	}
	return out
}

const isNext = (index: number | null, end: number): boolean => index !== null && Math.abs(index - end) <= 1
const linesOf = (text: string | null): number => (text ?? '').split('\n').length
