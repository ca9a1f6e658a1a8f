import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { compare } from '../../../src/policy/compare/compare.ts'
import type { Block, Edit } from '../../../src/policy/model.ts'
import { normalise } from '../../../src/policy/english/normalise.ts'
import { someBlocks as blocks, version } from '../versions.ts'

const kinds = (edits: readonly Edit[]) => edits.map(({ kind }) => kind)
const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => normalise(text))

/** What a version becomes by some edits: the blocks they take out are taken out, those they bring are put in place. */
function apply(before: readonly Block[], edits: readonly Edit[]): string[] {
	const gone = new Set(edits.flatMap((edit) => span(edit.before, edit.beforeIndex)))
	const kept = texts(before).filter((_, at) => !gone.has(at))
	const placed = new Map(
		edits.flatMap((edit) =>
			span(edit.after, edit.afterIndex).map(
				(at, line) => [at, normalise(edit.after!.split('\n')[line]!)] as const,
			),
		),
	)
	return Array.from({ length: kept.length + placed.size }, (_, at) => placed.get(at) ?? kept.shift()!)
}
const span = (text: string | null, at: number | null): number[] =>
	text === null ? [] : text.split('\n').map((_, line) => at! + line)

const mirrored = (edit: Edit) => ({
	kind: { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' }[edit.kind],
	before: edit.after,
	after: edit.before,
	beforeIndex: edit.afterIndex,
	afterIndex: edit.beforeIndex,
})
const asPlain = ({ kind, before, after, beforeIndex, afterIndex }: Edit) => ({
	kind,
	before,
	after,
	beforeIndex,
	afterIndex,
})
const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort()

describe('compare, whatever the texts', () => {
	it('finds nothing between equal texts', () => {
		fc.assert(
			fc.property(blocks, (one) => {
				expect(compare(one, structuredClone(one))).toEqual([])
			}),
		)
	})

	it('gives edits that turn one version into the other', () => {
		fc.assert(
			fc.property(blocks, blocks, (before, after) => {
				expect(apply(before, compare(before, after))).toEqual(texts(after))
			}),
			{ numRuns: 300 },
		)
	})

	it('gives the mirrored edits when the versions are swapped', () => {
		fc.assert(
			fc.property(blocks, blocks, (before, after) => {
				expect(sorted(compare(after, before).map(asPlain))).toEqual(
					sorted(compare(before, after).map(mirrored)),
				)
			}),
			{ numRuns: 300 },
		)
	})

	it('never shows the same text as both added and removed', () => {
		fc.assert(
			fc.property(blocks, blocks, (before, after) => {
				const edits = compare(before, after)
				const added = new Set(
					edits.flatMap(({ kind, after }) => (kind === 'added' ? [normalise(after!)] : [])),
				)
				const removed = edits.flatMap(({ kind, before }) => (kind === 'removed' ? [normalise(before!)] : []))
				expect(removed.filter((text) => added.has(text))).toEqual([])
			}),
			{ numRuns: 300 },
		)
	})

	it('shows every word of both sides in the runs of a changed block', () => {
		fc.assert(
			fc.property(blocks, blocks, (before, after) => {
				for (const { runs, before: was, after: is } of compare(before, after)) {
					if (!runs) continue
					const join = (op: string) =>
						runs.map((run) => (run.op === 'same' || run.op === op ? run.text : '')).join('')
					expect(join('added')).toBe(is)
					expect(normalise(join('removed'))).toBe(normalise(was!))
				}
			}),
		)
	})
})

describe('compare', () => {
	it('shows an inserted item alone, its neighbours untouched', () => {
		const before = version('# Data\n- Your name\n- Your city\n- Your photo')
		const after = version('# Data\n- Your name\n- Your year of birth\n- Your city\n- Your photo')
		expect(compare(before, after)).toMatchObject([
			{ kind: 'added', after: 'Your year of birth', section: ['Data'], beforeIndex: null, afterIndex: 2 },
		])
	})

	it('sees no difference in typography, block kinds and link targets', () => {
		const before: Block[] = [{ kind: 'paragraph', section: [], text: "We don't sell it - ever", links: [] }]
		const after: Block[] = [{ kind: 'item', section: [], text: 'We don’t  sell it – ever' }]
		expect(compare(before, after)).toEqual([])
	})

	it('pairs a reworded block with what it was', () => {
		const before = version('We may share your profile with recruiters.\nWe keep logs for ninety days.')
		const after = version(
			'We keep logs for thirty days.\nWe may share your profile and posts with recruiters.',
		)
		expect(kinds(compare(before, after))).toEqual(['changed', 'changed'])
	})

	it('marks the changed words in whole words', () => {
		const [edit] = compare(version('We will never sell your données.'), version('We may sell your données.'))
		expect(edit!.runs).toEqual([
			{ op: 'same', text: 'We ' },
			{ op: 'removed', text: 'will never' },
			{ op: 'added', text: 'may' },
			{ op: 'same', text: ' sell your données.' },
		])
	})

	it('calls a paragraph that stands elsewhere moved', () => {
		const before = version(
			'Alpha comes first here.\nBeta is a long paragraph about security.\nGamma ends it.',
		)
		const after = version('Beta is a long paragraph about security.\nAlpha comes first here.\nGamma ends it.')
		expect(compare(before, after)).toMatchObject([{ kind: 'moved', before: 'Alpha comes first here.' }])
	})

	it('joins the pieces of a split paragraph into one edit without a changed word', () => {
		const before = version(
			'We log each visit to our sites. You can ask for a copy of these logs. We keep them a year.',
		)
		const after = version(
			'We log each visit to our sites.\nYou can ask for a copy of these logs.\nWe keep them a year.',
		)
		const edits = compare(before, after)
		expect(kinds(edits)).toEqual(['changed'])
		expect(edits[0]!.runs!.every(({ op }) => op === 'same')).toBe(true)
	})

	it('shows the cell of a table row that changed', () => {
		const before = version(
			'Session cookie | 30 minutes | Keeps you signed in\nLocale | 1 year | Remembers the language',
		)
		const after = version(
			'Session cookie | 90 minutes | Keeps you signed in\nLocale | 1 year | Remembers the language',
		)
		const [edit, ...rest] = compare(before, after)
		expect(rest).toEqual([])
		expect(edit!.runs!.filter(({ op }) => op !== 'same')).toEqual([
			{ op: 'removed', text: '30' },
			{ op: 'added', text: '90' },
		])
	})

	it('reports removed blocks where they stood', () => {
		const before = version('One stays here.\nTwo will go away.\nThree stays too.')
		const after = version('One stays here.\nThree stays too.\nFour is wholly new.')
		expect(compare(before, after).map(({ kind, before, after }) => [kind, before ?? after])).toEqual([
			['removed', 'Two will go away.'],
			['added', 'Four is wholly new.'],
		])
	})

	it('answers for ten thousand blocks against ten thousand others', () => {
		const many = (seed: string): Block[] =>
			Array.from({ length: 10_000 }, (_, at) => ({
				kind: 'paragraph',
				section: [],
				text: `The ${seed}${at % 997} of ${seed}${at % 991} and the ${seed}${at} we keep.`,
			}))
		const edits = compare(many('a'), many('b'))
		expect(edits.length).toBeGreaterThanOrEqual(10_000)
	})
})
