import type { Settings } from '../../env.ts'
import { fetchPage } from '../../http/fetch-page.ts'
import type { Document } from '../../policy/model.ts'
import type { DocumentState } from '../../store/documents.ts'
import { type Look, type Pace, optionsOf } from './look.ts'

/** The page itself, asked only for what is new since the last good capture. */
export async function lookLive(
	settings: Settings,
	document: Document,
	state: DocumentState | null,
	pace: Pace = {},
): Promise<Look> {
	const start = Date.now()
	const result = await fetchPage(document, {
		...optionsOf(settings),
		...pace,
		etag: state?.etag ?? null,
		lastModified: state?.lastModified ?? null,
	})
	// One capture has one time: what is recorded of it and of its version must agree to the millisecond.
	const at = result.kind === 'page' ? result.capture.observedAt : new Date().toISOString()
	return { source: 'live', at, ms: Date.now() - start, result }
}
