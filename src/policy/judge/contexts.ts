// Blocks whose words stayed while what they stand under turned: an answer under another question, an entry under another
// lead-in, a cell under another column.
import { cellsOf, type Frame } from '../context/frame.ts'
import type { VersionPair } from '../context/version-pair.ts'
import { canonicalTokens } from '../english/canonical.ts'
import { quoted } from '../english/quotes.ts'
import { keyOf } from '../english/sentences.ts'
import { operatorOf } from '../lexicon/operators.ts'
import { placesIn } from '../lexicon/topic-terms.ts'
import type { Block, Edit } from '../model.ts'
import { reasonOf } from '../rules/reasons.ts'
import type { Finding } from './finding.ts'

/** Longer blocks say themselves what they affirm or deny. */
const MAX_ENTRY_WORDS = 12
/** What turns a whole sentence that stands under it. */
const TURNS_ALL = new Set<string>(['denial', 'switch', 'condition', 'modality'])
/** What turns a mere entry besides. */
const TURNING_ENTRIES = new Set<string>([...TURNS_ALL, 'action', 'actor', 'qualifier', 'comparison', 'time'])

/** In a heading above an entry, pronouns aside. */
const TURNING_HEADINGS = new Set<string>(['switch', 'condition', 'action', 'actor', 'qualifier'])

/** Whom, what age or which data a heading is about: it holds for all that stands under it. */
const OF_WHOM =
	/^\d|^(?:un|non)(?=.{4})|^(?:non|sensitive|biometric|precise|anonym\w+|aggregated?|encrypted|optional|mandatory|members?|visitors?|guests?|child(?:ren)?|minors?|teens?|adults?|residents?|employees?|recruiters?|free|premium|private|public)$/

/** The findings with those turned that moved or stayed under words that say something else. */
export function turnedContexts(
	edits: readonly Edit[],
	judged: readonly Finding[][],
	versions: VersionPair,
): Finding[][] {
	let known: ReadonlyMap<string, string> | null = null
	const reworded = (key: string) => (known ??= rewordings(edits, versions)).get(key)
	const { older, newer } = versions
	const kept = keptPairs(edits, versions)
	const moved = edits.flatMap(({ kind, beforeIndex, afterIndex }) =>
		kind === 'moved' && beforeIndex !== null && afterIndex !== null
			? [[beforeIndex, afterIndex] as const]
			: [],
	)
	const trailOf = (from: number, to: number) =>
		[older.frames[from]!, newer.frames[to]!].map(({ path }) => keyOf(path.at(-1) ?? ''))
	const trails = new Set([...kept, ...moved].map((pair) => trailOf(...pair).join('\n')))
	/** What stood under the one heading stands under the other, and the other way round. */
	const isSwapped = (from: number, to: number) => {
		const [was, is] = trailOf(from, to) as [string, string]
		const { kind } = newer.blocks[to]!
		return was !== is && kind !== 'heading' && kind !== 'question' && trails.has(`${is}\n${was}`)
	}
	const isTurned = (from: number, to: number) =>
		isSwapped(from, to) ||
		turns(
			versions.older.frames[from]!,
			versions.newer.frames[to]!,
			versions.newer.blocks[to]!,
			reworded,
			versions,
			leadAbove(from, to, versions),
		)
	const moves = judged.map((findings) => {
		const { kind, beforeIndex, afterIndex } = findings[0]!.edit
		return kind === 'moved' && isTurned(beforeIndex!, afterIndex!)
			? findings.map((finding) => asTurned(finding, versions))
			: findings
	})
	const stayed = kept.flatMap(([from, to]) =>
		isTurned(from, to) ? [[asTurned(findingOf(from, to, versions), versions)]] : [],
	)
	return [...moves, ...stayed]
}

const asTurned = (finding: Finding, versions: VersionPair): Finding => ({
	...finding,
	severity: 'material',
	reasons: [
		reasonOf('context-turned', finding.sentenceEdit ?? finding.edit, '', turnIn(finding.edit, versions)),
	],
})

const MAX_QUOTED = 90

/** “Voice” now stands under “We collect”, before under “We do not collect”. */
function turnIn({ before, after, beforeIndex, afterIndex }: Edit, { older, newer }: VersionPair): string {
	const [from, to] = [older.frames[beforeIndex!]!, newer.frames[afterIndex!]!]
	const names = ({ path, lead, heads }: Frame) => [lead, ...path.toReversed(), heads?.join(' | ')]
	const other = (frame: Frame, beside: Frame) =>
		names(frame).find((name) => name && !names(beside).some((one) => keyOf(one ?? '') === keyOf(name)))
	const [was, is] = [other(from, to), other(to, from)].map((name) => name && quoted(name, MAX_QUOTED))
	const words = quoted(after ?? before ?? '', MAX_QUOTED)
	if (was && is) return `${words} now stands under ${is}, before under ${was}`
	if (was || is) return is ? `${words} now stands under ${is}` : `${words} no longer stands under ${was}`
	return `${words} now stands elsewhere`
}

const findingOf = (from: number, to: number, { older, newer }: VersionPair): Finding => ({
	edit: {
		kind: 'moved',
		block: newer.blocks[to]!.kind,
		section: newer.blocks[to]!.section,
		before: older.blocks[from]!.text,
		after: newer.blocks[to]!.text,
		beforeIndex: from,
		afterIndex: to,
	},
	sentenceEdit: null,
	severity: 'material',
	reasons: [],
	topics: [],
})

/** Blocks no edit touches, in order: they are the same on both sides. */
function keptPairs(edits: readonly Edit[], { older, newer }: VersionPair): (readonly [number, number])[] {
	const untouched = (blocks: readonly Block[], side: 'before' | 'after') => {
		const touched = new Set(
			edits.flatMap((edit) => {
				const at = side === 'before' ? edit.beforeIndex : edit.afterIndex
				const lines = (edit[side] ?? '').split('\n').length
				return at === null ? [] : Array.from({ length: lines }, (_, offset) => at + offset)
			}),
		)
		return [...blocks.keys()].filter((at) => !touched.has(at))
	}
	const [from, to] = [untouched(older.blocks, 'before'), untouched(newer.blocks, 'after')]
	return from.flatMap((at, index) => (to[index] === undefined ? [] : [[at, to[index]] as const]))
}

/** Older words of headings, questions, lead-ins and heads under their newer wording, where that is an edit of its own. */
function rewordings(edits: readonly Edit[], { newer }: VersionPair): ReadonlyMap<string, string> {
	const standing = new Set(newer.blocks.map(({ text }) => keyOf(text)))
	return new Map(
		edits.flatMap(({ kind, before, after }) =>
			kind === 'changed' && before !== null && after !== null && !standing.has(keyOf(before))
				? [[keyOf(before), keyOf(after)] as const]
				: [],
		),
	)
}

function turns(
	older: Frame,
	newer: Frame,
	block: Block,
	reworded: (key: string) => string | undefined,
	versions: VersionPair,
	isLedFromAbove: boolean,
): boolean {
	const same = (a: string | null, b: string | null) => {
		if (a === b) return true
		const key = keyOf(a ?? '')
		return key === keyOf(b ?? '') || reworded(key) === keyOf(b ?? '')
	}
	const isSame =
		older.path.length === newer.path.length &&
		older.path.every((text, at) => same(text, newer.path[at]!)) &&
		(isLedFromAbove || same(older.lead, newer.lead)) &&
		sameHeads(older.heads, newer.heads, same)
	// A heading or question is itself what others stand under: they are compared.
	if (isSame || block.kind === 'heading' || block.kind === 'question') return false
	const isEntry = block.kind === 'row' || block.text.split(' ').length <= MAX_ENTRY_WORDS
	const stays = same(older.path.at(-1) ?? null, newer.path.at(-1) ?? null)
	// A question that became a heading stands above what follows it: that is its rank, and turns nothing under another heading.
	const isRanked = (text: string) =>
		stays && versions.older.headings.has(keyOf(text)) && versions.newer.headings.has(keyOf(text))
	const own = (frame: Frame, other: Frame): Frame => ({
		path: frame.path.filter(
			(text) => !isRanked(text) && !other.path.some((there) => same(text, there) || same(there, text)),
		),
		lead: isLedFromAbove || same(older.lead, newer.lead) ? null : frame.lead,
		heads: frame.heads,
	})
	const words = (frame: Frame, other: Frame) => turningWords(own(frame, other), isEntry, block, stays)
	return words(older, newer) !== words(newer, older)
}

/** How far above what it leads into a line may stand, in blocks. */
const FAR = 12

/** Whether the line that led into a block still stands above it, though what it leads into is no list any more, or one now. */
function leadAbove(from: number, to: number, { older, newer }: VersionPair): boolean {
	const leads = [older.frames[from]!.lead, newer.frames[to]!.lead]
	const lead = leads[0] ?? leads[1]
	if (!lead || (leads[0] && leads[1])) return false
	const [{ blocks }, at] = leads[0] ? [newer, to] : [older, from]
	const above = blocks.slice(Math.max(0, at - FAR), at).findLast(({ text }) => keyOf(text) === keyOf(lead))
	return above !== undefined && above.section.join('\n') === blocks[at]!.section.join('\n')
}

/** Heads that only changed places are no rewording of the head row: the cells under them turn. */
const sameHeads = (
	older: Frame['heads'],
	newer: Frame['heads'],
	same: (a: string | null, b: string | null) => boolean,
): boolean => {
	const [from, to] = [older?.map(keyOf) ?? [], newer?.map(keyOf) ?? []]
	if (from.join('|') === to.join('|')) return true
	const isReordered = from.toSorted().join('|') === to.toSorted().join('|')
	return !isReordered && same(older?.join(' | ') ?? null, newer?.join(' | ') ?? null)
}

/** The words of what only one frame has that turn what stands under it, as one text. */
function turningWords({ path, lead, heads }: Frame, isEntry: boolean, block: Block, stays: boolean): string {
	const above = stays ? null : path.at(-1)
	const forms = (text: string | null | undefined) => canonicalTokens(text ?? '').map(({ form }) => form)
	const all = [...path, lead ?? ''].join('\n')
	const found = [
		...(isEntry
			? forms(above).filter((form) => TURNING_HEADINGS.has(operatorOf(form) ?? '') && form.length > 4)
			: []),
		...(lead?.trimEnd().endsWith('?')
			? []
			: forms(lead).filter((form) => (isEntry ? TURNING_ENTRIES : TURNS_ALL).has(operatorOf(form) ?? ''))),
		...(isAnswer(block, path.at(-1) ?? lead) || leansOnHeading(block)
			? [...forms(above), ...forms(lead)].filter((form) => form.length > 3)
			: []),
		...forms(above).filter((form) => operatorOf(form) === 'denial' || OF_WHOM.test(form)),
	]
	return [[...new Set(found)].sort().join(' '), columnsOf(block, heads), placesIn(all).join()].join('|')
}

/** Each cell under its head, whatever the order of the columns. */
const columnsOf = ({ kind, text }: Block, heads: Frame['heads']): string =>
	kind === 'row' && heads
		? heads
				.map((head, at) => `${keyOf(head)}=${keyOf(cellsOf(text)[at] ?? '')}`)
				.sort()
				.join('|')
		: ''

/** "We take them from your address book": whom or what it speaks of, its heading says. */
const leansOnHeading = ({ text, kind }: Block): boolean =>
	kind !== 'row' && text.split(' ').length <= MAX_LEANING_WORDS && LEANING.test(text)
/** Longer blocks say themselves of what they speak. */
const MAX_LEANING_WORDS = 25
/** A pronoun among the first words; "these terms" and "agree that" are none. */
const LEANING =
	/^\W*(?:[\w’']+ ){0,3}(?:(?:it|them|they)\b|(?:these|those|this|that)(?= (?:is|are|was|were|will|may|can|could|must|has|have|does|do|on|off|by|from|for|to|with|in|when|if|at|only|never|not|anytime)\b|[.,;!]))/iu

/** "Yes", "No", "Never": an answer says what its question asks. "No other person may" answers only where something is asked. */
const isAnswer = ({ text, kind }: Block, above: string | null): boolean =>
	kind !== 'row' &&
	/^\W*(?:yes|no|never|always|on|off|it depends|not)\b/iu.test(text) &&
	!(/^\W*no \p{L}/iu.test(text) && above !== null && !/\?\W*$/u.test(above))
