import type { Env } from '../env.ts'
import { notifyOperator } from '../store/alerts/outbox.ts'
import { deleteBroken, findBroken, insertBroken } from '../store/broken-checks.ts'

/** A check threw as often as the queue allows: the operator hears of it once, however many rounds it goes on. */
export async function noticeDeadCheck(env: Env, document: string, now: Date): Promise<void> {
	await insertBroken(env.DB, document, now.toISOString()).run()
	const since = (await findBroken(env.DB, document)) ?? now.toISOString()
	const notice = {
		key: `check/${document}/${since}`,
		title: `Checks of ${document} break.`,
		text: 'Every try to check it threw, so this is a fault of Clausewatch or of its storage, not of the page. The log of the Worker names it. You hear once more when it ends.',
	}
	await notifyOperator(env, notice, now)
}

/** A check did not throw: if the ones before did, the operator hears that it is over. */
export async function noticeSoundCheck(env: Env, document: string, now: Date): Promise<void> {
	const since = await findBroken(env.DB, document)
	if (since === null) return
	const notice = {
		key: `check/${document}/${since}/over`,
		title: `Checks of ${document} work again.`,
		text: `Every try had thrown since ${since}. What changed meanwhile is found by this check and the next.`,
	}
	await notifyOperator(env, notice, now)
	await deleteBroken(env.DB, document).run()
}
