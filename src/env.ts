import { z } from 'zod'

import pkg from '../package.json' with { type: 'json' }

import { type Fault, placeOf, readInput } from './wording/faults.ts'
import { parseWatchlist, watchlist } from './watchlist.ts'
import type { Document } from './policy/model.ts'

/** What wrangler.toml binds, and the settings as they come: strings, unchecked. */
export interface Env {
	readonly SNAPSHOTS: KVNamespace
	readonly DB: D1Database
	/** Words of the record (store/search/); nothing that DB does not have. */
	readonly SEARCH: D1Database
	readonly CHECKS: Queue
	readonly ALERTS: Queue
	readonly EMAIL: SendEmail
	/** How often one network may read the API and the feeds; without it, as often as it likes. */
	readonly READS?: RateLimit
	readonly [setting: string]: unknown
}

const url = z.url({
	protocol: /^https?$/,
	error: 'must be a whole http(s) address, e.g. https://clausewatch.example',
})
const whole = (least: number) => z.coerce.number().int('must be a whole number').min(least)
const secret = z.string().min(32, 'must be at least 32 characters of random text')
const flag = z
	.enum(['true', 'false'], { error: 'must be "true" or "false"' })
	.transform((text) => text === 'true')

/** Every setting, its check and its default. Described for people in docs/deploy.md, which a test keeps complete. */
export const settingsSchema = z.object({
	/** Where this site is reached; links in alerts begin with it. */
	PUBLIC_URL: url.transform((text) => text.replace(/\/+$/, '')),
	/** Sender of every email: `Name <address>`. */
	MAIL_FROM: z.string().regex(/^[^<>\r\n]+<[^<>@\s]+@[^<>@\s]+>$/, 'must read Name <address>'),
	/** Page about this installation; LinkedIn's operators find it in the User-Agent. */
	CONTACT_URL: url,
	/** Bearer token of the operator's calls. */
	OPERATOR_TOKEN: secret,
	/** Root of every key: addresses and endpoint secrets are encrypted, tokens signed with keys derived from it. */
	SECRET_KEY: secret,
	/** The one before, while SECRET_KEY is being changed (docs/deploy.md). */
	SECRET_KEY_OLD: secret.optional(),
	/** Who delivers email: Cloudflare's binding, Resend, any SMTP server, or files of this machine. */
	EMAIL_PROVIDER: z.enum(['cloudflare', 'resend', 'smtp', 'file']).default('cloudflare'),
	/** Of Resend, or of a look-alike at RESEND_URL. */
	RESEND_API_KEY: z.string().optional(),
	/** Of the webhook by which Resend tells of bounces and complaints: `whsec_…`. */
	RESEND_WEBHOOK_SECRET: z.string().optional(),
	RESEND_URL: url.default('https://api.resend.com'),
	/** Server for email, its port (465 with tls, else 587), and how the way to it is encrypted. */
	SMTP_HOST: z.string().optional(),
	SMTP_PORT: whole(1).optional(),
	SMTP_SECURITY: z.enum(['tls', 'starttls', 'none']).default('starttls'),
	SMTP_USER: z.string().optional(),
	SMTP_PASSWORD: z.string().optional(),
	/** Mailbox whose mail the Worker reads (docs/deploy.md): a mail to it unsubscribes. */
	UNSUBSCRIBE_ADDRESS: z.email('must be an email address').optional(),
	/** Postal address of who sends, below every email; some countries ask for it. */
	POSTAL_ADDRESS: z.string().max(300).optional(),
	/** LinkedIn's own setting for AI training and its objection form, as emails link them. */
	LINKEDIN_SETTING_URL: url.default(
		'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
	),
	LINKEDIN_OBJECTION_URL: url.default('https://www.linkedin.com/help/linkedin/ask/TS-DPRO'),
	/** Cloudflare Turnstile on the form to subscribe, where both keys are set. */
	TURNSTILE_SITE_KEY: z.string().optional(),
	TURNSTILE_SECRET_KEY: z.string().optional(),
	TURNSTILE_URL: url.default('https://challenges.cloudflare.com/turnstile/v0/siteverify'),
	/** Where letters are put as files; `npm start` sets it to its own mailbox. */
	MAIL_FILES_URL: url.optional(),
	/** Where the operator hears that the monitor went blind; nowhere when absent. */
	OPERATOR_EMAIL: z.email('must be an email address').optional(),
	/** Times a new wording must be seen before it counts. */
	CONFIRMATIONS: whole(1).default(2),
	/** Seconds between the first and the confirming sighting. */
	CONFIRM_AFTER_SECONDS: whole(0).default(600),
	/** Hours without a good capture after which a document counts as blind. */
	BLIND_AFTER_HOURS: whole(1).default(24),
	/** Rounds held or unreachable after which the web archive is asked. 0: never. */
	FALLBACK_AFTER: whole(0).default(3),
	/** The Wayback Machine, or a mirror that answers the same calls. */
	WAYBACK_URL: url.default('https://web.archive.org'),
	/** Dead-man switch, fetched after each full round; off when absent. */
	HEARTBEAT_URL: url.optional(),
	/** JSON list of documents in place of the built-in watchlist. */
	WATCHLIST: z.string().optional(),
	/** Local trials only: documents, webhooks and http on this machine's own addresses. */
	ALLOW_LOOPBACK: flag.default(false),
})

/** What a mailer cannot do without. */
const NEEDED = {
	cloudflare: [],
	resend: ['RESEND_API_KEY'],
	smtp: ['SMTP_HOST'],
	file: ['MAIL_FILES_URL'],
} as const satisfies Record<string, readonly (keyof typeof settingsSchema.shape)[]>

const missingFor = (settings: z.output<typeof settingsSchema>): Fault[] =>
	NEEDED[settings.EMAIL_PROVIDER]
		.filter((name) => settings[name] === undefined)
		.map((name) => ({ path: [name], what: `is missing: EMAIL_PROVIDER is ${settings.EMAIL_PROVIDER}` }))

const sameKey = ({ SECRET_KEY, SECRET_KEY_OLD }: z.output<typeof settingsSchema>): Fault[] =>
	SECRET_KEY === SECRET_KEY_OLD
		? [{ path: ['SECRET_KEY_OLD'], what: 'must be the key before SECRET_KEY, not the same' }]
		: []

export interface Settings extends z.output<typeof settingsSchema> {
	readonly documents: readonly Document[]
}

/** The settings are wrong: one message that names each. */
export class SettingsError extends Error {
	override name = 'SettingsError'
}

/** Checks all settings at once. Throws `SettingsError` naming each that is missing or wrong and what to do. */
export function readSettings(env: Record<string, unknown>): Settings {
	const given: Record<string, unknown> = Object.fromEntries(
		Object.keys(settingsSchema.shape).flatMap((name) =>
			env[name] === undefined || env[name] === '' ? [] : [[name, env[name]]],
		),
	)
	const read = readInput(settingsSchema, given)
	const list = given['WATCHLIST']
	const own = typeof list === 'string' ? parseWatchlist(list) : { documents: watchlist, faults: null }
	const missing = read.faults ? [] : [...missingFor(read.data), ...sameKey(read.data)]
	if (read.faults || own.faults || missing.length > 0) {
		const faults = [
			...missing,
			...(read.faults ?? []).map(({ path, what }): Fault => ({
				path,
				what: String(path[0]) in given ? what : 'is missing',
			})),
			...(own.faults ?? []).map(({ path, what }): Fault => ({ path: ['WATCHLIST', ...path], what })),
		]
		const list = faults.map((fault) => `${placeOf(fault)} ${fault.what}`).join('; ')
		throw new SettingsError(
			`Settings are not right: ${list}. Set them in wrangler.toml [vars], or with \`npx wrangler secret put NAME\` (locally in .dev.vars); docs/deploy.md explains each.`,
		)
	}
	return { ...read.data, documents: own.documents }
}

const checked = new WeakMap<object, Settings>()

/** The settings of this Worker, checked once per isolate. */
export function settingsOf(env: Env): Settings {
	const known = checked.get(env)
	if (known) return known
	const settings = readSettings(env)
	checked.set(env, settings)
	return settings
}

type Bindings = Env
declare global {
	namespace Cloudflare {
		interface Env extends Bindings {}
	}
}

/** Who we say we are, to LinkedIn and to webhook receivers: product, version, and where to ask about it. */
export const userAgent = (settings: Pick<Settings, 'CONTACT_URL'>): string =>
	`Clausewatch/${pkg.version} (+${settings.CONTACT_URL})`
