import { diffArrays } from 'diff'

import type { Run } from '../model.ts'
import { normalise } from '../english/normalise.ts'

/** Edits beyond which two texts count as wholly different: the search costs its square. */
const MAX_WORD_EDITS = 1500

// A word keeps its inner apostrophes, hyphens and points ("LinkedIn's", "opt-out", "privacy@x.ai", "1,000");
// white space and every other sign stand alone.
const RUN_TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’‑.,@/:-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu

/** The words and signs of a text in order; joining them gives it back. */
export const tokenise = (text: string): string[] => text.match(RUN_TOKEN) ?? []

/**
 * What changed inside a block, in whole words. Differences of typography and white space are `same` and shown as the
 * newer text has them. Joining `same`+`added` gives `after` exactly, `same`+`removed` gives `before` up to `normalise`.
 */
export function wordRuns(before: string, after: string): Run[] {
	const older = tokenise(before)
	const newer = tokenise(after)
	const parts = diffArrays(older.map(foldToken), newer.map(foldToken), { maxEditLength: MAX_WORD_EDITS })
	if (!parts) return [run('removed', before), run('added', after)]
	let [from, to] = [0, 0]
	return joinRuns(
		parts.map(({ removed, added, count }) => {
			if (removed) return { op: 'removed', tokens: older.slice(from, (from += count)) }
			if (!added) from += count
			return { op: added ? 'added' : 'same', tokens: newer.slice(to, (to += count)) }
		}),
	)
}

interface DiffPart {
	readonly op: Run['op']
	readonly tokens: readonly string[]
}

const run = (op: Run['op'], text: string): Run => ({ op, text })

/** The token as it counts: without typography. */
const foldToken = (token: string): string =>
	PLAIN_TOKEN.test(token) ? token : /^\s+$/.test(token) ? ' ' : normalise(token)
const PLAIN_TOKEN = /^[\x20-\x7e]+$/
const hasWord = (tokens: readonly string[]): boolean => tokens.some((token) => /[\p{L}\p{N}]/u.test(token))

/** Joins neighbouring parts; mere spaces and signs between two differences belong to both, so that a reader sees one. */
function joinRuns(parts: readonly DiffPart[]): Run[] {
	const out: Run[] = []
	let removed: string[] = []
	let added: string[] = []
	const same = (tokens: readonly string[]) => {
		if (tokens.length === 0) return
		const last = out.at(-1)
		if (last?.op === 'same') out[out.length - 1] = run('same', last.text + tokens.join(''))
		else out.push(run('same', tokens.join('')))
	}
	const flush = () => {
		const shared = commonEnds(removed, added)
		same(added.slice(0, shared.start))
		const onlyOlder = removed.slice(shared.start, removed.length - shared.end).join('')
		const onlyNewer = added.slice(shared.start, added.length - shared.end).join('')
		if (onlyOlder) out.push(run('removed', onlyOlder))
		if (onlyNewer) out.push(run('added', onlyNewer))
		same(added.slice(added.length - shared.end))
		removed = []
		added = []
	}
	for (const [at, { op, tokens }] of parts.entries()) {
		const between = removed.length + added.length > 0 && at < parts.length - 1 && !hasWord(tokens)
		if (op !== 'added' && (op === 'removed' || between)) removed.push(...tokens)
		if (op !== 'removed' && (op === 'added' || between)) added.push(...tokens)
		if (op === 'same' && !between) {
			flush()
			same(tokens)
		}
	}
	flush()
	return out
}

function commonEnds(a: readonly string[], b: readonly string[]): { start: number; end: number } {
	const limit = Math.min(a.length, b.length)
	let start = 0
	while (start < limit && foldToken(a[start]!) === foldToken(b[start]!)) start++
	let end = 0
	while (end < limit - start && foldToken(a[a.length - 1 - end]!) === foldToken(b[b.length - 1 - end]!)) end++
	return { start, end }
}
