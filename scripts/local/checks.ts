import { setTimeout as sleep } from 'node:timers/promises'

import type { Api, CaptureLog, DocumentStatus } from './api.ts'

/** A document as its last check left it. */
export interface Check {
	readonly document: string
	readonly outcome: CaptureLog['outcome']
	readonly reason: string | null
	/** The version that stands, and its length; null while there is none. */
	readonly version: number | null
	readonly characters: number | null
	/** What the fetch took. */
	readonly ms: number | null
}

/** Milliseconds between two looks at what was done. */
const POLL = 500

/**
 * Every check done from `since` (ISO) on, as it is seen to be done; null where a look found none. Never ends.
 */
export async function* followChecks(
	api: Pick<Api, 'status' | 'captures' | 'versions'>,
	since: string,
): AsyncGenerator<Check | null> {
	const seen = new Map<string, string>()
	for (;;) {
		// A look that fails is one that found nothing: the next is soon, and the Worker's log has the cause.
		const { documents } = await api.status().catch(() => ({ documents: [] }))
		const news = documents.filter(({ id, checkedAt }) => checkedAt && checkedAt > (seen.get(id) ?? since))
		for (const document of news.sort((a, b) => (a.checkedAt ?? '').localeCompare(b.checkedAt ?? ''))) {
			seen.set(document.id, document.checkedAt ?? '')
			yield await describe(api, document)
		}
		if (news.length === 0) yield null
		await sleep(POLL)
	}
}

async function describe(
	api: Pick<Api, 'captures' | 'versions'>,
	{ id, version, outcome, reason }: DocumentStatus,
): Promise<Check> {
	const [captures, versions] = await Promise.all([api.captures(id), api.versions(id)])
	const characters = versions.find(({ number }) => number === version)?.characters ?? null
	return {
		document: id,
		outcome: outcome ?? 'unchanged',
		reason,
		version,
		characters,
		ms: captures[0]?.ms ?? null,
	}
}
