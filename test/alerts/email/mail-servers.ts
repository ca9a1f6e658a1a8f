// Mail services as they are, on this machine: a real SMTP server in four ways, and one that answers as Resend does.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { json, text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { TestProject } from 'vitest/node'

const file = (name: string) => readFileSync(`test/fixtures/tls/${name}`)

/** A letter as it arrived. */
export interface Arrived {
	readonly to: string
	/** MIME from SMTP, JSON of one email from Resend. */
	readonly raw: string
	/** Which connection or call brought it. */
	readonly by: string
}

interface MailServers {
	readonly smtp: Readonly<Record<'plain' | 'auth' | 'starttls' | 'tls', number>>
	/** Address of the service like Resend. `GET /inbox` lists what arrived anywhere, `DELETE /inbox` forgets it. */
	readonly http: string
}

declare module 'vitest' {
	interface ProvidedContext {
		readonly mailServers: MailServers
	}
}

/** What the SMTP server says of recipients whose address begins so. */
const REFUSALS: Readonly<Record<string, string>> = {
	gone: '5.1.1 no mailbox of that name',
	busy: '4.2.0 try again later',
	policy: '5.7.1 you may not send here',
}

const refuse = (code: number, words: string): Error => Object.assign(new Error(words), { responseCode: code })

function smtp(inbox: Arrived[], options: SMTPServerOptions): SMTPServer {
	const server = new SMTPServer({
		logger: false,
		key: file('localhost.key'),
		cert: file('localhost.pem'),
		onAuth: ({ username, password }, _session, done) =>
			username === 'ann' && password === 'right'
				? done(null, { user: 'ann' })
				: done(refuse(535, '5.7.8 wrong')),
		onMailFrom: ({ address }, _session, done) =>
			done(address.startsWith('stranger') ? refuse(550, '5.7.1 not your sender') : null),
		onRcptTo({ address }, _session, done) {
			const words = REFUSALS[address.split('-')[0] ?? '']
			done(words ? refuse(words.startsWith('4') ? 451 : 550, `${words}: ${address}`) : null)
		},
		onData(stream, session, done) {
			void text(stream).then((raw) => {
				if (raw.includes('Subject: spam')) return done(refuse(554, '5.7.1 looks like spam'))
				for (const { address } of session.envelope.rcptTo) inbox.push({ to: address, raw, by: session.id })
				done()
			})
		},
		...options,
	})
	// A client that trusts nobody hangs up in the middle of TLS.
	server.on('error', () => {})
	return server
}

interface Email {
	readonly to: readonly string[]
}

/** Resend's `/emails/batch`, with permissive validation and keys that are known again. */
function resend(inbox: Arrived[]) {
	const known = new Map<string, unknown>()
	return createServer(async (request, response) => {
		const answer = (status: number, body: unknown) => {
			response.writeHead(status, { 'content-type': 'application/json' })
			response.end(JSON.stringify(body))
		}
		if (request.url === '/inbox') {
			if (request.method === 'DELETE') inbox.length = 0
			return answer(200, inbox)
		}
		const { authorization, 'idempotency-key': key, 'user-agent': agent } = request.headers
		const emails = (await json(request)) as Email[]
		if (request.url !== '/emails/batch' || typeof key !== 'string') return answer(404, { name: 'not_found' })
		if (agent === undefined) return answer(403, { name: 'forbidden' })
		if (authorization === 'Bearer over-quota') return answer(429, { name: 'daily_quota_exceeded' })
		if (authorization === 'Bearer broken') return answer(500, { name: 'internal_server_error' })
		if (authorization !== 'Bearer right') return answer(401, { name: 'invalid_api_key' })
		const refused = emails.flatMap(({ to }, index) =>
			to[0]?.startsWith('gone') ? [{ index, message: `Invalid \`to\`: ${to[0]}` }] : [],
		)
		const taken = emails.filter((_, index) => refused.every((one) => one.index !== index))
		if (!known.has(key)) {
			for (const email of taken) inbox.push({ to: email.to[0] ?? '', raw: JSON.stringify(email), by: key })
			known.set(key, { data: taken.map(() => ({ id: crypto.randomUUID() })), errors: refused })
		}
		answer(200, known.get(key))
	})
}

async function portOf(server: { listen: Server['listen'] }): Promise<number> {
	const listening: Server = await new Promise((resolve) => {
		const it: Server = server.listen(0, 'localhost', () => resolve(it))
	})
	return (listening.address() as AddressInfo).port
}

/** Vitest's global set-up: starts the servers and tells the tests where they are. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const inbox: Arrived[] = []
	const servers = {
		plain: smtp(inbox, { disabledCommands: ['STARTTLS', 'AUTH'] }),
		auth: smtp(inbox, { disabledCommands: ['STARTTLS'], allowInsecureAuth: true }),
		starttls: smtp(inbox, {}),
		tls: smtp(inbox, { secure: true }),
	}
	const http = resend(inbox)
	const [plain, auth, starttls, tls, port] = await Promise.all([
		portOf(servers.plain),
		portOf(servers.auth),
		portOf(servers.starttls),
		portOf(servers.tls),
		portOf(http),
	])
	project.provide('mailServers', {
		smtp: { plain, auth, starttls, tls },
		http: `http://localhost:${port}`,
	})
	return async () => {
		http.close()
		http.closeAllConnections()
		await Promise.all(
			Object.values(servers).map((server) => new Promise<void>((resolve) => server.close(() => resolve()))),
		)
	}
}
