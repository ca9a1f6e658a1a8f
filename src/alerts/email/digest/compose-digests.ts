import type { Env, Settings } from '../../../env.ts'
import { type StoredAlert, getAlert } from '../../../store/alerts/alerts.ts'
import { endOf, listDigested } from '../../../store/alerts/digests.ts'
import { getChange } from '../../../store/changes.ts'
import type { Mail } from '../mailers/mailer.ts'
import { type DigestEntry, digestSheet } from '../messages/digest-sheet.ts'
import type { OwnTokens } from '../messages/foot.ts'
import { alertHeaders } from '../messages/headers.ts'
import { writeForMany } from '../messages/write-mail.ts'

export type Compose = (tokens: OwnTokens) => Mail

/** How the digests of a period are written: those of the same alerts once, however many get them. */
export function digestComposer(
	env: Env,
	settings: Settings,
	digest: StoredAlert,
): (subscribers: readonly number[]) => Promise<(subscriber: number) => Promise<Compose>> {
	const end = endOf(digest.id)
	const entries = remember(async (id: string) => entryOf(env, id))
	const letters = remember(async (ids: string) => {
		const all = await Promise.all(ids.split('\n').map(entries))
		const sheetFor = (tokens: OwnTokens) => digestSheet(settings, end, all, tokens)
		return writeForMany(settings, sheetFor, alertHeaders(settings, digest))
	})
	return async (subscribers) => {
		const digested = await listDigested(env.DB, end, subscribers)
		return (subscriber) => letters((digested.get(subscriber) ?? []).join('\n'))
	}
}

async function entryOf(env: Env, id: string): Promise<DigestEntry> {
	const alert = await getAlert(env.DB, id)
	if (!alert) throw new Error(`a digest tells of ${id}, which is not on record`)
	return { alert, change: alert.changeId === null ? null : await getChange(env.DB, alert.changeId) }
}

function remember<Result>(make: (key: string) => Promise<Result>): (key: string) => Promise<Result> {
	const known = new Map<string, Promise<Result>>()
	return (key) => {
		const made = known.get(key) ?? make(key)
		known.set(key, made)
		return made
	}
}
