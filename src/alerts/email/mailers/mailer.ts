/** An email but for its recipient. */
export interface Mail {
	readonly subject: string
	readonly text: string
	readonly html: string
	readonly headers: Readonly<Record<string, string>>
}

/** One email to one recipient. */
export interface Letter {
	readonly to: string
	readonly mail: Mail
}

/** What came of handing an email to the mail service. */
export type SendResult =
	| { readonly kind: 'sent'; readonly id: string | null }
	/** This recipient, another time; so is every code nobody listed. */
	| Unsent<'retry'>
	/** All recipients, another time: the cause is the service's or a setting's. */
	| Unsent<'pause'>
	/** Not this recipient, as long as the operator does not allow them at the service. */
	| Unsent<'drop'>
	/** Never this recipient again. */
	| Unsent<'forget'>
	/** Ours to mend: the service refuses the letter itself. Tried again, and the operator is told. */
	| Unsent<'bug'>

interface Unsent<Kind> {
	readonly kind: Kind
	/** Of the service or of ours, e.g. `E_DELIVERY_FAILED`, `smtp 550 5.1.1`; never the service's words, which may name the recipient. */
	readonly code: string
}

export type Failure = Exclude<SendResult, { kind: 'sent' }>

/** Hands letters to a mail service. */
export interface Mailer {
	/** Most letters of one `send`. */
	readonly atOnce: number
	/** What came of each, in order. Never throws on what the service does. */
	readonly send: (letters: readonly Letter[]) => Promise<readonly SendResult[]>
	/** Lets go of what it holds open. */
	readonly close: () => Promise<void>
}

/** Milliseconds the service has for one email: a chunk's four waves of sends end well within its lease. */
export const TIMEOUT = 30_000

export const unsent = (kind: Failure['kind'], code: string): Failure => ({ kind, code })

/** A code as it may be kept: a word of the service's, nothing that could be an address. */
export const plainCode = (code: unknown): string =>
	typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : 'unknown'

/**
 * Waits no longer than `timeout` (ms), else rejects with a `TimeoutError`. A send cannot be called back, so one given up
 * may leave after all, and then comes twice: as after a crash between a send and its result, twice is better than never.
 */
export async function within<Result>(timeout: number, sending: Promise<Result>): Promise<Result> {
	let timer: ReturnType<typeof setTimeout> | undefined
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), timeout)
	})
	try {
		return await Promise.race([sending, late])
	} finally {
		clearTimeout(timer)
	}
}
