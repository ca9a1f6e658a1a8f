import { z } from 'zod'

import { wakeAlerts } from '../store/alerts/outbox.ts'
import { sendAll } from '../store/queues.ts'
import type { Env, Settings } from '../env.ts'
import { ASSESSMENT_VERSION, assess, differenceBetween } from '../policy/assess.ts'
import { NOT_PUBLISHED } from '../policy/memory.ts'
import type { Block, Change, Document } from '../policy/model.ts'
import { insertAlert } from '../store/alerts/alerts.ts'
import { listDaysAnnounced } from '../store/announcements.ts'
import {
	type RecordedChange,
	getChange,
	keepVerdict,
	listOutdatedChanges,
	replaceVerdict,
} from '../store/changes.ts'
import { putStatements, putStates } from '../store/statements.ts'
import { getVersion } from '../store/versions.ts'
import { correctionAlert } from './raise.ts'
import { versionText } from './version-text.ts'

/** A recorded change to be judged by today's rules. */
export const reassessJobSchema = z.object({ kind: z.literal('reassess'), change: z.string() })
export type ReassessJob = z.output<typeof reassessJobSchema>

/** Changes judged anew by one sweep: each is a message and an invocation of its own. */
const PER_SWEEP = 50

/** Queues the changes of watched documents whose verdict older rules gave. */
export async function queueReassessments(
	env: Env,
	{ documents }: Pick<Settings, 'documents'>,
): Promise<void> {
	const watched = documents.map(({ id }) => id)
	const ids = await listOutdatedChanges(env.DB, ASSESSMENT_VERSION, watched, PER_SWEEP)
	const jobs = ids.map((change): ReassessJob => ({ kind: 'reassess', change }))
	await sendAll(env.CHECKS, jobs)
}

/** A change that cannot be judged anew keeps its verdict, and makes room for those that can, until the rules change again. */
export async function leaveVerdict(env: Env, { change }: ReassessJob): Promise<void> {
	console.error(`${change} cannot be judged by today's rules; the verdict it has stands`)
	await keepVerdict(env.DB, change, ASSESSMENT_VERSION).run()
}

/**
 * Judges a recorded change anew. The earlier verdict stays on record; nothing is announced again, but a severity that
 * moved is told as `change.corrected` to whoever got the alert.
 */
export async function reassess(env: Env, settings: Settings, id: string, now: Date): Promise<void> {
	const change = await getChange(env.DB, id)
	const document = settings.documents.find((one) => one.id === change?.document)
	if (!change || !document || change.assessment >= ASSESSMENT_VERSION) return
	const [before, after, announced] = await Promise.all([
		textOf(env, document, change.from),
		textOf(env, document, change.to),
		listDaysAnnounced(env.DB, change.firstSeen),
	])
	if (!after) throw new Error(`${id} leads to no text`)
	const difference = differenceBetween(document, before, after, change.firstSeen, change, announced)
	const verdict: Change = { ...plainChange(change), ...assess(difference) }
	const { statements } = difference
	const at = now.toISOString()
	const alert =
		verdict.severity === change.severity || change.source === 'import'
			? null
			: correctionAlert(change, verdict, at)
	await env.DB.batch([
		...replaceVerdict(env.DB, id, verdict, ASSESSMENT_VERSION, at),
		...(statements.before
			? putStates(env.DB, { document: change.document, version: change.from, states: statements.before })
			: []),
		...putStatements(env.DB, {
			document: change.document,
			version: change.to,
			at: change.firstSeen,
			states: statements.after,
			altered: verdict.statements,
		}),
		...(alert ? [insertAlert(env.DB, alert)] : []),
	])
	if (alert) await wakeAlerts(env, [alert.id])
}

async function textOf(env: Env, document: Document, number: number): Promise<readonly Block[] | null> {
	if (number === NOT_PUBLISHED) return null
	const version = await getVersion(env.DB, document.id, number)
	if (!version) throw new Error(`${document.id} has no version ${number}`)
	return versionText(env, document, version)
}

const plainChange = ({
	id: _id,
	source: _source,
	assessment: _assessment,
	...change
}: RecordedChange): Change => change
