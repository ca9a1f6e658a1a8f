import { setTimeout as sleep } from 'node:timers/promises'

import type { Capture } from '../../src/policy/model.ts'
import type { FetchOptions } from '../../src/http/fetch-page.ts'
import { type Memento, fetchMemento, listMementos } from '../../src/watch/sources/wayback.ts'
import { OperatorError, type Watched } from '../operator.ts'
import type { History, Lost } from './history.ts'

/** How the archive is asked: one request at a time, and a pause between them. */
export interface Manners extends FetchOptions {
	/** Milliseconds between two pages. */
	readonly pause: number
}

/** What the Internet Archive can bear from one client, and as much patience as it asks for. */
export const politely: Pick<Manners, 'pause' | 'backoff' | 'patience' | 'timeout'> = {
	pause: 1_500,
	backoff: [10_000, 60_000, 300_000],
	patience: 900_000,
	timeout: 60_000,
}

/** What the Wayback Machine has of a document: of captures in a row with the same bytes the first. */
export async function waybackHistory(
	archive: string,
	document: Watched,
	range: { readonly from?: string | undefined; readonly to?: string | undefined },
	manners: Manners,
): Promise<History> {
	const mementos: Memento[] = []
	let resume: string | undefined
	do {
		const list = await listMementos(archive, document.url, { ...range, resume }, manners)
		if (list.kind === 'failure')
			throw new OperatorError(`the index of ${archive} could not be had: ${list.reason}`)
		mementos.push(...list.mementos)
		resume = list.resume ?? undefined
	} while (resume !== undefined)
	return {
		total: mementos.length,
		captures: mementos.map((memento) => ({
			document: document.id,
			at: memento.at,
			rereads: false,
			load: () => load(archive, memento, document, manners),
		})),
	}
}

async function load(
	archive: string,
	memento: Memento,
	document: Watched,
	manners: Manners,
): Promise<Capture | Lost> {
	await sleep(manners.pause)
	const result = await fetchMemento(memento, document, manners)
	if (result.kind === 'page') return result.capture
	if (result.kind === 'failure' && result.transient)
		throw new OperatorError(
			`${archive} does not answer for ${memento.at} (${result.reason}); run this again to go on`,
		)
	return { lost: 'not to be had from the archive' }
}
