import type { Document } from '../../src/policy/model.ts'
import type { CaptureLog, DocumentStatus } from '../local/api.ts'
import { seeSoon } from './seen.ts'
import type { Stage } from './stage.ts'

/** Has documents checked at once, and gives the state of each once that is done. */
export async function check(
	{ api }: Stage,
	documents: readonly Document[],
): Promise<readonly DocumentStatus[]> {
	const since = new Date().toISOString()
	await api.startChecks(documents.map(({ id }) => id))
	return seeSoon('the checks were not done', async () => {
		const { documents: all } = await api.status()
		const done = documents.map(({ id }) => all.find((one) => one.id === id && (one.checkedAt ?? '') > since))
		return done.every((one) => one !== undefined) ? done : null
	})
}

/** Has one document checked whose text was edited, and gives the outcomes up to the one that records the change. */
export async function checkEdited(stage: Stage, { id }: Document): Promise<readonly CaptureLog[]> {
	const since = new Date().toISOString()
	await stage.api.startChecks([id])
	return seeSoon(`the edit of ${id} was not recorded`, async () => {
		const news = (await stage.api.captures(id)).filter(({ firstAt }) => firstAt > since).reverse()
		return news.at(-1)?.outcome === 'changed' ? news : null
	})
}
