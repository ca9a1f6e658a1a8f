import type { Env, Settings } from '../env.ts'
import { countCaptures } from '../store/captures.ts'
import { type DocumentState, listDocumentStates } from '../store/documents.ts'
import { listBroken } from '../store/broken-checks.ts'
import { sendAll } from '../store/queues.ts'
import { type CheckJob, SPARE_LOOKS } from './rounds.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Minute of the hour at which rounds begin: the cron in wrangler.toml. */
const ROUND_MINUTE = 17
/** Milliseconds a round's messages have, retries included, before one that did nothing counts as lost. */
const ROUND_GRACE = 8 * MINUTE
/** The same for a second look, beyond the time it is due. */
const LOOK_GRACE = 2 * MINUTE

/** Queues again what no message is left to do: checks of the last round, and second looks at a new wording. */
export async function queueLostChecks(env: Env, settings: Settings, now: Date): Promise<void> {
	const [states, broken] = await Promise.all([listDocumentStates(env.DB), listBroken(env.DB)])
	const round = lastRound(now)
	const jobs: CheckJob[] = []
	for (const { id } of settings.documents) {
		const state = states.get(id)
		// One whose checks throw waits for the next round: asking oftener only throws oftener.
		if (!state || broken.has(id)) continue
		if (isMissed(state, round, now)) jobs.push({ kind: 'check', document: id, round: round.toISOString() })
		else if (isLookDue(state, settings, now)) {
			const again = await countCaptures(env.DB, id, round.toISOString())
			if (again <= settings.CONFIRMATIONS + SPARE_LOOKS)
				jobs.push({ kind: 'check', document: id, round: null, again: Math.max(1, again) })
		}
	}
	await sendAll(env.CHECKS, jobs)
}

/** When the last round began. */
function lastRound(now: Date): Date {
	const past = now.getTime() - ROUND_MINUTE * MINUTE
	return new Date(past - (past % HOUR) + ROUND_MINUTE * MINUTE)
}

const isMissed = ({ checkedAt, watchedSince }: DocumentState, round: Date, now: Date): boolean =>
	(checkedAt ?? watchedSince) < round.toISOString() && now.getTime() - round.getTime() >= ROUND_GRACE

const isLookDue = ({ known, checkedAt }: DocumentState, settings: Settings, now: Date): boolean =>
	known.pending !== null &&
	now.getTime() - Date.parse(checkedAt ?? known.pending.firstSeen) >=
		settings.CONFIRM_AFTER_SECONDS * 1000 + LOOK_GRACE
