import { keyOf } from '../english/sentences.ts'
import type { StatementFinding } from '../model.ts'
import { statements } from './catalogue/all.ts'
import type { StatementState } from './find.ts'
import { reachesBeyond } from './reach.ts'

/**
 * The statements that two versions of a document do not have alike. An unchanged quote of the same members, regions and
 * models is no news, wherever it now stands.
 */
export function alteredStatements(
	before: readonly StatementState[],
	after: readonly StatementState[],
): StatementFinding[] {
	const older = new Map(before.map((state) => [state.id, state]))
	return after.flatMap((now): StatementFinding[] => {
		const was = older.get(now.id)
		const state = was && (saidIn(now) || saidIn(was)) ? alterationOf(was, now) : saidIn(now) && newly(now)
		if (!state) return []
		const is = saidIn(now) ?? now.denied
		const had = was ? saidIn(was) : null
		return [
			{
				id: now.id,
				state,
				quote: is?.quote ?? null,
				before: had?.quote ?? null,
				lead: is?.lead ?? null,
				leadBefore: had?.lead ?? null,
				scope: is?.scope ?? null,
				scopeBefore: had?.scope ?? null,
			},
		]
	})
}

const saidIn = ({ found, partly }: StatementState) => found ?? partly

function alterationOf(was: StatementState, now: StatementState): StatementFinding['state'] | null {
	if (!saidIn(now)) return 'withdrawn'
	if (!saidIn(was) || (was.found === null) !== (now.found === null)) return newly(now)
	const [older, newer] = [was.all, now.all].map((all) => all.map(({ scope }) => scope))
	if (reachesBeyond(newer!, older!) || reachesBeyond(older!, newer!)) return 'rescoped'
	const known = new Set(was.all.map(({ quote }) => keyOf(quote)))
	return now.all.some(({ quote }) => known.has(keyOf(quote))) ? null : 'reworded'
}

const newly = ({ id, found }: StatementState): StatementFinding['state'] =>
	statements.find((one) => one.id === id)?.kind !== 'open-question'
		? 'stated'
		: found
			? 'answered'
			: 'partly-answered'
