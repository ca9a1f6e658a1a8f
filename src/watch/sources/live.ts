import type { Settings } from '../../env.ts'
import { fetchPage } from '../../http/fetch-page.ts'
import type { Document } from '../../policy/model.ts'
import type { DocumentState } from '../../store/documents.ts'
import { addressInLanguage } from './language.ts'
import { type Look, type Pace, optionsOf } from './look.ts'

/** The page itself, asked only for what is new since it last showed the version that stands. */
export async function lookLive(
	settings: Settings,
	document: Document,
	state: DocumentState | null,
	pace: Pace = {},
): Promise<Look> {
	const { etag = null, lastModified = null } = state?.known.version ? state : {}
	const look = await lookAt(document, { ...optionsOf(settings), ...pace, etag, lastModified })
	const asked = addressInLanguage(document)
	if (asked === null) return look
	const inLanguage = async (): Promise<Look> => ({
		...(await lookAt({ ...document, url: asked }, { ...optionsOf(settings), ...pace })),
		asked,
	})
	return { ...look, inLanguage }
}

async function lookAt(...[page, options]: Parameters<typeof fetchPage>): Promise<Look> {
	const start = Date.now()
	const result = await fetchPage(page, options)
	// One capture has one time: what is recorded of it and of its version must agree to the millisecond.
	const at = result.kind === 'page' ? result.capture.observedAt : new Date().toISOString()
	return { source: 'live', at, ms: Date.now() - start, result }
}
