import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

import {
	type Wording,
	captchaPage,
	checkpointPage,
	emptyPage,
	errorPage,
	loginPage,
	policyPage,
} from './pages.ts'

/** What one request is about: the document's own address, another host's, and a number new on every request. */
export interface Asked {
	readonly request: IncomingMessage
	readonly response: ServerResponse
	readonly url: string
	readonly elsewhere: string
	readonly seed: number
}

type Answer = (asked: Asked) => unknown

const send = (
	{ response }: Asked,
	body: string | Uint8Array,
	status = 200,
	headers: Record<string, string> = {},
) => {
	response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
	response.end(body)
}
const redirect = (asked: Asked, location: string) => send(asked, '', 302, { location })
const policy = (asked: Asked, wording: Wording) => policyPage(wording, asked.url, asked.seed)

/** Sends the length of the whole page, then what `cut` leaves of it. */
const begin = (asked: Asked): Buffer => {
	const whole = Buffer.from(policy(asked, 'standing'))
	asked.response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(whole.length) })
	const half = whole.subarray(0, whole.length / 2)
	asked.response.write(half)
	return half
}

const bomb = gzipSync(Buffer.alloc(60_000_000, '<p>'))

/** Every way the origin can answer. */
export const answers = {
	standing: (asked) => send(asked, policy(asked, 'standing')),
	changed: (asked) => send(asked, policy(asked, 'changed')),
	restless: (asked) =>
		send(asked, policy(asked, 'changed').replace('our affiliates', `our ${asked.seed} affiliates`)),
	french: (asked) => send(asked, policy(asked, 'french')),
	tagged: (asked) =>
		asked.request.headers['if-none-match'] === '"4-may"'
			? asked.response.writeHead(304, { etag: '"4-may"' }).end()
			: send(asked, policy(asked, 'standing'), 200, { etag: '"4-may"' }),
	'refused 999': (asked) => send(asked, 'Request denied', 999),
	'redirect to authwall': (asked) =>
		asked.request.url?.startsWith('/authwall')
			? send(asked, loginPage)
			: redirect(asked, `/authwall?sessionRedirect=${encodeURIComponent(asked.url)}`),
	'login page': (asked) => send(asked, loginPage),
	'security check': (asked) => send(asked, checkpointPage),
	'captcha page': (asked) => send(asked, captchaPage),
	'half a page': (asked) => {
		const page = policy(asked, 'standing')
		send(asked, page.slice(0, page.length / 2))
	},
	'reset in mid-body': (asked) => {
		begin(asked)
		setTimeout(() => asked.request.socket.resetAndDestroy(), 20)
	},
	'end in mid-body': (asked) => {
		begin(asked)
		setTimeout(() => asked.request.socket.destroy(), 20)
	},
	'gzip bomb': (asked) => send(asked, bomb, 200, { 'content-encoding': 'gzip' }),
	'endless stream': ({ response }) => {
		response.writeHead(200, { 'content-type': 'text/html' })
		const more = () => {
			while (!response.destroyed && response.write('<p>And on it goes.</p>'.repeat(1000)));
		}
		response.on('drain', more)
		more()
	},
	'stall before the headers': () => {},
	'stall in mid-body': begin,
	'500 error': (asked) => send(asked, errorPage, 500),
	'429 for a minute': (asked) => send(asked, '', 429, { 'retry-after': '60' }),
	'429 for a moment': (asked) => send(asked, '', 429, { 'retry-after': '0' }),
	'redirect loop': (asked) => redirect(asked, asked.url),
	'redirect to another host': (asked) => redirect(asked, asked.elsewhere),
	'redirect within the site': (asked) =>
		asked.request.url?.endsWith('/moved')
			? send(asked, policy(asked, 'standing'))
			: redirect(asked, `${asked.url}/moved`),
	'wrong charset': (asked) =>
		send(asked, Buffer.from(policy(asked, 'standing').replaceAll('We ', 'Wé '), 'latin1')),
	'not HTML': (asked) => send(asked, '{"policy":true}', 200, { 'content-type': 'application/json' }),
	'empty body': (asked) => send(asked, ''),
	'not found': (asked) => send(asked, errorPage, 404),
	'no content element': (asked) => send(asked, emptyPage),
	'error page': (asked) => send(asked, errorPage),
} satisfies Record<string, Answer>

export type AnswerName = keyof typeof answers
