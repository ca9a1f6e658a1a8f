import { Buffer } from 'node:buffer'
import { z } from 'zod'

import { type Settings, userAgent } from '../../../env.ts'
import { readStart } from '../../../http/read-capped.ts'
import { type Failure, type Letter, type Mailer, type SendResult, unsent } from './mailer.ts'
import { oneLine } from './sender.ts'

/** Most letters Resend takes in one call. */
const BATCH = 100
/** Bytes of an answer that are read: 100 ids are 6 kB. */
const ANSWER = 64 * 1024

/** What Resend means by the names of its errors, where that is no plain "another time". */
const MEANING: Readonly<Record<string, Failure['kind']>> = {
	daily_quota_exceeded: 'pause',
	monthly_quota_exceeded: 'pause',
	missing_api_key: 'pause',
	invalid_api_key: 'pause',
	restricted_api_key: 'pause',
	invalid_access: 'pause',
	invalid_from_address: 'pause',
	validation_error: 'bug',
	missing_required_field: 'bug',
	invalid_attachment: 'bug',
	invalid_parameter: 'bug',
	invalid_idempotency_key: 'bug',
}

const sentSchema = z.object({
	data: z.array(z.object({ id: z.string() })),
	errors: z.array(z.object({ index: z.int() })).optional(),
})
const errorSchema = z.object({ name: z.string().regex(/^\w{1,60}$/) })

/** Resend's HTTP API: up to 100 letters a call. The same call made again within a day sends nothing twice. */
export function resendMailer(settings: Settings, timeout: number): Mailer {
	return {
		atOnce: BATCH,
		async send(letters) {
			const body = JSON.stringify(letters.map((letter) => toEmail(settings, letter)))
			try {
				const answer = await post(settings, body, timeout)
				return answer.failure
					? letters.map(() => answer.failure)
					: resultsOf(letters.length, sentSchema.parse(answer.json))
			} catch (error) {
				const code = error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'no answer'
				return letters.map(() => unsent('retry', code))
			}
		},
		close: async () => {},
	}
}

const toEmail = ({ MAIL_FROM }: Settings, { to, mail }: Letter) => ({
	from: MAIL_FROM,
	to: [to],
	subject: oneLine(mail.subject),
	text: mail.text,
	html: mail.html,
	headers: mail.headers,
})

type Answer = { readonly failure: Failure } | { readonly failure: null; readonly json: unknown }

async function post(settings: Settings, body: string, timeout: number): Promise<Answer> {
	const answer = await fetch(`${settings.RESEND_URL}/emails/batch`, {
		method: 'POST',
		redirect: 'manual',
		body,
		headers: {
			authorization: `Bearer ${settings.RESEND_API_KEY}`,
			'content-type': 'application/json',
			'user-agent': userAgent(settings),
			'idempotency-key': await digestOf(body),
			// One address it does not take costs the others nothing.
			'x-batch-validation': 'permissive',
		},
		signal: AbortSignal.timeout(timeout),
	})
	const json = parse(await readStart(answer, ANSWER))
	return answer.ok ? { failure: null, json } : { failure: explain(answer.status, json) }
}

/** By the error's name, else by the status. A batch refused as a whole is no fault of those in it. */
function explain(status: number, json: unknown): Failure {
	const named = errorSchema.safeParse(json)
	const code = named.success ? named.data.name : `http ${status}`
	const kind = MEANING[code] ?? (status === 401 || status === 403 ? 'pause' : 'retry')
	return unsent(kind, code)
}

/** Ids are listed in order for those that were taken, the index of each that was not beside them. */
function resultsOf(count: number, { data, errors = [] }: z.output<typeof sentSchema>): SendResult[] {
	const refused = new Set(errors.map(({ index }) => index))
	const ids = data.values()
	return Array.from({ length: count }, (_, index) =>
		refused.has(index)
			? unsent('drop', 'validation_error')
			: { kind: 'sent', id: ids.next().value?.id ?? null },
	)
}

async function digestOf(body: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))
	return Buffer.from(digest).toString('hex')
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}
