import { type CaptureRun, RUN_GAP } from '../../store/captures.ts'

/** A line of the log as people read it: alike captures in a row as one, or a time nobody looked. */
export type LogLine =
	| { readonly kind: 'seen'; readonly run: CaptureRun }
	| { readonly kind: 'gap'; readonly from: string; readonly to: string }

/** A stretch of the coverage ribbon; `gap` is a time without any capture. Times in ms since 1970. */
export interface Stretch {
	readonly kind: 'good' | 'held' | 'gap'
	readonly from: number
	readonly to: number
}

const isGap = (from: string, to: string) => Date.parse(to) - Date.parse(from) > RUN_GAP
/** Whoever serves an earlier version shows the document, though nothing is made of it. */
const isGood = ({ outcome, reason }: CaptureRun) => outcome !== 'held' || reason === 'older-version'

const alike = (a: CaptureRun, b: CaptureRun) =>
	a.outcome === b.outcome &&
	a.reason === b.reason &&
	a.source === b.source &&
	a.version === b.version &&
	a.setAside > 0 === b.setAside > 0 &&
	a.asked === b.asked

/** The log, newest first, with alike neighbours joined and every gap a line of its own. Takes runs newest first. */
export function readLog(runs: readonly CaptureRun[], now: string): LogLine[] {
	const lines: LogLine[] = []
	let later = now
	for (const run of runs) {
		const last = lines.at(-1)
		if (isGap(run.lastAt, later)) lines.push({ kind: 'gap', from: run.lastAt, to: later })
		else if (last?.kind === 'seen' && alike(last.run, run)) {
			lines[lines.length - 1] = { kind: 'seen', run: join(run, last.run) }
			later = run.firstAt
			continue
		}
		lines.push({ kind: 'seen', run })
		later = run.firstAt
	}
	return lines
}

const join = (older: CaptureRun, newer: CaptureRun): CaptureRun => ({
	...newer,
	firstAt: older.firstAt,
	count: older.count + newer.count,
})

/** What was seen when, oldest first and without holes, over `from` to `to` (ms). Takes runs newest first. */
export function coverageOf(runs: readonly CaptureRun[], from: number, to: number): Stretch[] {
	const stretches: Stretch[] = []
	const add = (kind: Stretch['kind'], start: number, end: number) => {
		const [a, b] = [Math.max(start, from), Math.min(end, to)]
		const last = stretches.at(-1)
		if (b <= a) return
		if (last?.kind === kind) stretches[stretches.length - 1] = { ...last, to: b }
		else stretches.push({ kind, from: a, to: b })
	}
	let reached = from
	for (const [index, run] of runs.toReversed().entries()) {
		const start = Date.parse(run.firstAt)
		const next = runs[runs.length - 2 - index]
		// A capture speaks for the time up to the next one, unless that took too long to come.
		const until = next ? Date.parse(next.firstAt) : to
		const last = Date.parse(run.lastAt)
		const end = until - last > RUN_GAP ? last : until
		add('gap', reached, start)
		add(isGood(run) ? 'good' : 'held', start, end)
		reached = Math.max(reached, end)
	}
	add('gap', reached, to)
	return stretches
}
