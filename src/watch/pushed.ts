import { Buffer } from 'node:buffer'
import { z } from 'zod'

import { wakeAlerts } from '../store/alerts/outbox.ts'
import type { Env, Settings } from '../env.ts'
import type { Document } from '../policy/model.ts'
import { MOST_BYTES } from '../policy/recognise/recognise.ts'
import { getDocumentState, lastKnownAt } from '../store/documents.ts'
import type { Recorded } from './record.ts'
import type { Look } from './sources/look.ts'
import { isSameSite } from '../http/redirects.ts'
import type { Fault } from '../wording/faults.ts'
import { takeCapture } from './take-capture.ts'

/** Milliseconds another machine's clock may be ahead of ours. */
const CLOCK_SKEW = 5 * 60 * 1000

/** Bytes as base64 (RFC 4648 section 4), at most 5 MB of them. */
const bytes = z
	.string()
	.max(Math.ceil(MOST_BYTES / 3) * 4, 'must hold at most 5 MB')
	.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'must be base64')
	.transform((text): Uint8Array => new Uint8Array(Buffer.from(text, 'base64')))

/** What another machine saw at a document's address: an answer, whatever its status. */
export const pushedSchema = z.strictObject({
	document: z.string(),
	/** When it saw that, ISO 8601 UTC. */
	observedAt: z.iso.datetime(),
	/** Where the answer came from, after redirects. */
	url: z.url({ protocol: /^https?$/, error: 'must be a whole http(s) address' }),
	status: z.number().int().min(100).max(999),
	contentType: z.string().nullable(),
	body: bytes,
})
export type Pushed = z.output<typeof pushedSchema>

/** Taken and recorded, or not taken. */
export type PushTaken =
	| { readonly kind: 'taken'; readonly recorded: Recorded }
	| { readonly kind: 'refused'; readonly fault: Fault }

/** Steps a document by what another machine saw of it, under the same rules as by what we see ourselves. */
export async function takePushedCapture(
	env: Env,
	settings: Settings,
	document: Document,
	pushed: Pushed,
	now: Date,
): Promise<PushTaken> {
	const at = new Date(pushed.observedAt)
	const state = await getDocumentState(env.DB, document.id)
	const goodAt = lastKnownAt(state)
	const refused = (field: keyof Pushed, what: string): PushTaken => ({
		kind: 'refused',
		fault: { path: [field], what },
	})
	if (!isSameSite(new URL(document.url), new URL(pushed.url)))
		return refused('url', `is not on the site of ${document.url}`)
	if (at.getTime() > now.getTime() + CLOCK_SKEW)
		return refused('observedAt', `is in the future; it is ${now.toISOString()} now`)
	if (goodAt && at.toISOString() <= goodAt)
		return refused('observedAt', `is not after the last good capture, which was at ${goodAt}`)
	const { document: _, ...answer } = pushed
	const capture = { ...answer, observedAt: at.toISOString() }
	const look: Look = {
		source: 'pushed',
		at: capture.observedAt,
		ms: null,
		result: { kind: 'page', capture, etag: null, lastModified: null },
	}
	const recorded = await takeCapture(env, settings, document, look, state)
	await wakeAlerts(env, recorded.alerts)
	return { kind: 'taken', recorded }
}
