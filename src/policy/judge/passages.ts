// Edits that are harmless only when taken together: a list that became prose, sentences joined or cut, a table's rows.
import type { PhraseEdit } from '../compare/phrase-edits.ts'
import { wholeEdit } from '../compare/sentence-edits.ts'
import type { EditInContext } from '../context/edit-in-context.ts'
import type { VersionPair } from '../context/version-pair.ts'
import { DENIES } from '../lexicon/denial.ts'
import { reasonOf } from '../rules/reasons.ts'
import { exemptions } from '../rules/order.ts'
import type { Finding } from './finding.ts'

/** Findings of one passage beyond which it is rewritten. */
const MAX_PASSAGE = 80
/** Characters beyond which it is. */
const MAX_PASSAGE_LENGTH = 12_000
const GUARD = new RegExp(String.raw`${DENIES}|\b(?:if|unless|only|except|either|any)\b`, 'iu')

/** The findings of each edit, those called harmless that only together say the same as before. */
export function judgeTogether(all: readonly Finding[][], versions: VersionPair): Finding[][] {
	const proven = new Map<Finding, string>()
	const weigh = (passage: readonly Finding[]) => {
		const grave = passage.filter((finding) => finding.severity === 'material' && !proven.has(finding))
		if (grave.length === 0 || passage.length < 2 || passage.length > MAX_PASSAGE) return
		const rule = sameTogether(passage, versions)
		if (rule) for (const finding of grave) proven.set(finding, rule)
	}
	for (const findings of all) weigh(findings)
	for (const passage of adjacentEdits(all)) weigh(passage)
	if (proven.size === 0) return [...all]
	return all.map((findings) =>
		findings.map((finding): Finding => {
			const rule = proven.get(finding)
			if (!rule) return finding
			const reason = reasonOf(rule, finding.sentenceEdit ?? finding.edit)
			return {
				...finding,
				severity: reason.severity,
				reasons: [reason],
				topics: reason.severity === 'cosmetic' ? [] : finding.topics,
			}
		}),
	)
}

/** The rule by which both sides of a passage say the same, read from its start to its end; null where none proves it. */
function sameTogether(passage: readonly Finding[], versions: VersionPair): string | null {
	const edits = [...new Set(passage.map(({ edit }) => edit))].filter(({ kind }) => kind !== 'moved')
	const side = (which: 'before' | 'after', index: 'beforeIndex' | 'afterIndex') =>
		edits
			.filter((edit) => edit[which] !== null)
			.toSorted((a, b) => a[index]! - b[index]!)
			.map((edit) => edit[which]!)
			.join('\n')
	const [before, after] = [side('before', 'beforeIndex'), side('after', 'afterIndex')]
	if (before === '' || after === '' || before.length + after.length > MAX_PASSAGE_LENGTH) return null
	const edit = { ...edits[0]!, kind: 'changed' as const, before, after, runs: undefined }
	const sentenceEdit = wholeEdit({ ...edit, before: unnumbered(before), after: unnumbered(after) })
	const one: EditInContext = { edit, sentenceEdit, versions }
	const guarded = GUARD.test(before) || GUARD.test(after)
	let rule = 'layout'
	for (const phrase of sentenceEdit.phrases) {
		if (isJoining(phrase, guarded ? 'or' : 'and')) continue
		const found = exemptions.find((exemption) => exemption.phrase?.({ ...one, phrase }))
		if (!found || found.name === 'moved') return null
		if (found.severity === 'minor') rule = found.name
	}
	return rule
}

/** Each line without the number or bullet it is listed under. */
const unnumbered = (text: string): string =>
	text
		.split('\n')
		.map((line) => line.replace(/^\s*(?:[•●▪◦*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/u, ''))
		.join('\n')

/** What joins the entries of a list in prose: "or" under a denial, "and" elsewhere. */
const isJoining = ({ removedTokens, addedTokens }: PhraseEdit, word: 'and' | 'or'): boolean =>
	[...removedTokens, ...addedTokens].every(({ form }) => form === word || form === 'including')

/** Where a passage stands in one version: its first block, and the one after its last; null where it has none yet. */
type Range = readonly [from: number, to: number] | null

/** Edits that stand beside each other in the older or the newer text. */
function adjacentEdits(all: readonly Finding[][]): Finding[][] {
	const out: Finding[][] = []
	let [before, after]: [Range, Range] = [null, null]
	for (const findings of all) {
		const { edit } = findings[0]!
		const [older, newer] = [rangeOf(edit.beforeIndex, edit.before), rangeOf(edit.afterIndex, edit.after)]
		if (touches(before, older) || touches(after, newer)) {
			out.at(-1)!.push(...findings)
			;[before, after] = [joined(before, older), joined(after, newer)]
		} else {
			out.push([...findings])
			;[before, after] = [older, newer]
		}
	}
	return out
}

const rangeOf = (at: number | null, text: string | null): Range =>
	at === null ? null : [at, at + (text ?? '').split('\n').length]
const touches = (a: Range, b: Range): boolean => a !== null && b !== null && b[0] <= a[1] && b[1] >= a[0]
const joined = (a: Range, b: Range): Range =>
	a && b ? [Math.min(a[0], b[0]), Math.max(a[1], b[1])] : (a ?? b)
