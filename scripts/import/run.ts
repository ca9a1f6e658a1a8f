import type { Operator, Standing, Taken } from '../operator.ts'
import { OperatorError } from '../operator.ts'
import type { History, Past } from './history.ts'

/** What became of the captures of one document. */
export interface Report {
	readonly document: string
	/** How many captures had which outcome; `held` ones by their reason: `held: login`. */
	readonly outcomes: ReadonlyMap<string, number>
	/** How many were not pushed, by why. */
	readonly skipped: ReadonlyMap<string, number>
	/** Versions the document has in all after the import; null when nothing was joined. */
	readonly versions: number | null
	readonly merged: boolean
	/** Why its history could not be taken or joined; null when it was. */
	readonly problem: string | null
}

/** How far the import is, after each capture. */
export interface Step {
	readonly past: Past
	readonly done: number
	readonly total: number | null
	/** What became of it: an outcome of the Worker, or why it was skipped. */
	readonly result: string
}

interface Tally {
	readonly standing: Standing | null
	readonly outcomes: Map<string, number>
	readonly skipped: Map<string, number>
	problem: string | null
}

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

/**
 * Pushes a history through the Worker in order of time and joins it to what the documents have. Goes on where an
 * earlier run broke off; rejects with `OperatorError` when it breaks off itself, with nothing joined.
 */
export async function importHistory(
	operator: Operator,
	history: History,
	{ restart, onStep }: { readonly restart: boolean; readonly onStep: (step: Step) => void },
): Promise<Report[]> {
	const watched = new Set((await operator.documents()).map(({ id }) => id))
	const tallies = new Map<string, Tally>()
	let done = 0
	for await (const past of history.captures) {
		const tally = tallies.get(past.document) ?? (await begin(operator, past.document, watched, restart))
		tallies.set(past.document, tally)
		const result = await importOne(operator, past, tally)
		onStep({ past, done: ++done, total: history.total, result })
	}
	const reports: Report[] = []
	for (const [document, tally] of tallies) reports.push(await finish(operator, document, tally))
	return reports
}

async function begin(
	operator: Operator,
	document: string,
	watched: ReadonlySet<string>,
	restart: boolean,
): Promise<Tally> {
	const known = watched.has(document)
	if (known && restart) await operator.drop(document)
	const standing = known ? await operator.standing(document) : null
	return { standing, outcomes: new Map(), skipped: new Map(), problem: null }
}

async function importOne(operator: Operator, past: Past, tally: Tally): Promise<string> {
	const reason = reasonToSkip(past, tally.standing)
	const loaded = reason === null ? await past.load() : { lost: reason }
	if ('lost' in loaded) {
		count(tally.skipped, loaded.lost)
		if (reason === REFUSED) tally.problem = tally.standing?.refusal ?? null
		return loaded.lost
	}
	const taken = wordsFor(await operator.importCapture(past.document, loaded, past.rereads))
	count(taken === KNOWN ? tally.skipped : tally.outcomes, taken)
	return taken
}

const KNOWN = 'there already'
const REFUSED = 'refused'

function reasonToSkip({ at }: Past, standing: Standing | null): string | null {
	if (!standing) return 'not on the watchlist'
	if (standing.takenUntil !== null && at <= standing.takenUntil) return KNOWN
	if (standing.before !== null && at >= standing.before) return 'after the first live look'
	return standing.refusal === null ? null : REFUSED
}

const wordsFor = ({ outcome, reason }: Taken): string =>
	outcome === 'known' ? KNOWN : reason === null ? outcome : `${outcome}: ${reason}`

async function finish(operator: Operator, document: string, tally: Tally): Promise<Report> {
	const { outcomes, skipped, problem, standing } = tally
	const report: Report = { document, outcomes, skipped, versions: null, merged: false, problem }
	if (problem !== null || !standing) return report
	try {
		const joined = await operator.join(document)
		return joined.kind === 'joined' ? { ...report, versions: joined.versions, merged: joined.merged } : report
	} catch (error) {
		if (error instanceof OperatorError) return { ...report, problem: error.message }
		throw error
	}
}
