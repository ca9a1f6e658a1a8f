import { z } from 'zod'

import type { Settings } from '../../../env.ts'
import { readStart } from '../../../http/read-capped.ts'

/** Milliseconds Cloudflare has to say whether a person filled in the form, and bytes of its answer that are read. */
const TIMEOUT = 10_000
const ANSWER = 16 * 1024

const answerSchema = z.object({ success: z.boolean() })

/**
 * Whether a person filled in the form, by Cloudflare's word; true where no keys are set. Where Cloudflare does not answer
 * it is true too: the other limits hold, and nobody is kept out by a service that is away.
 */
export async function isPerson(
	settings: Settings,
	token: string | undefined,
	ip: string | null,
): Promise<boolean> {
	const secret = settings.TURNSTILE_SECRET_KEY
	if (secret === undefined) return true
	if (!token) return false
	try {
		const answer = await fetch(settings.TURNSTILE_URL, {
			method: 'POST',
			redirect: 'manual',
			body: new URLSearchParams({ secret, response: token, ...(ip === null ? {} : { remoteip: ip }) }),
			signal: AbortSignal.timeout(TIMEOUT),
		})
		return answerSchema.parse(JSON.parse(await readStart(answer, ANSWER))).success
	} catch {
		console.warn('Turnstile gave no answer; the request is taken')
		return true
	}
}
