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
import type { Answer, Asked } from './server.ts'

const redirect = ({ send }: Asked, location: string) => send('', 302, { location })
const policy = ({ url, seed }: Asked, wording: Wording) => policyPage(wording, url, seed)

/** The same address under another name of this machine. */
const elsewhere = (url: string) => url.replace('127.0.0.1', 'localhost')

/** Sends the length of the whole page, then half of it. */
const begin = (asked: Asked) => {
	const whole = Buffer.from(policy(asked, 'standing'))
	asked.response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(whole.length) })
	asked.response.write(whole.subarray(0, whole.length / 2))
}

/** One line of the page has another number on every request. */
const counting = (asked: Asked, wording: Wording) =>
	policy(asked, wording).replace('Members in Europe may', `All ${asked.seed} Members in Europe may`)

const bomb = gzipSync(Buffer.alloc(60_000_000, '<p>'))

/** Every way the origin can answer. */
export const answers = {
	standing: (asked) => asked.send(policy(asked, 'standing')),
	changed: (asked) => asked.send(policy(asked, 'changed')),
	counting: (asked) => asked.send(counting(asked, 'standing')),
	'changed and counting': (asked) => asked.send(counting(asked, 'changed')),
	'never the same': (asked) =>
		asked.send(policy(asked, 'changed').replaceAll('.</p>', `, says page ${asked.seed}.</p>`)),
	french: (asked) => asked.send(policy(asked, 'french')),
	tagged: (asked) =>
		asked.request.headers['if-none-match'] === '"4-may"'
			? asked.response.writeHead(304, { etag: '"4-may"' }).end()
			: asked.send(policy(asked, 'standing'), 200, { etag: '"4-may"' }),
	'refused 999': ({ send }) => send('Request denied', 999),
	'redirect to authwall': (asked) =>
		asked.url.includes('/authwall?')
			? asked.send(loginPage)
			: redirect(asked, `${asked.url}/authwall?sessionRedirect=${encodeURIComponent(asked.url)}`),
	'login page': ({ send }) => send(loginPage),
	'security check': ({ send }) => send(checkpointPage),
	'captcha page': ({ send }) => send(captchaPage),
	'half a page': (asked) => {
		const page = policy(asked, 'standing')
		asked.send(page.slice(0, page.length / 2))
	},
	'reset in mid-body': (asked) => {
		begin(asked)
		setTimeout(() => asked.request.socket.resetAndDestroy(), 20)
	},
	'end in mid-body': (asked) => {
		begin(asked)
		setTimeout(() => asked.request.socket.destroy(), 20)
	},
	'gzip bomb': ({ send }) => send(bomb, 200, { 'content-encoding': 'gzip' }),
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
	'500 error': ({ send }) => send(errorPage, 500),
	'429 for a minute': ({ send }) => send('', 429, { 'retry-after': '60' }),
	'429 for a moment': ({ send }) => send('', 429, { 'retry-after': '0' }),
	'redirect loop': (asked) => redirect(asked, asked.url),
	'redirect to another host': (asked) => redirect(asked, elsewhere(asked.url)),
	'redirect to another port': (asked) => redirect(asked, asked.url.replace(/:\d+/, ':9')),
	'redirect to another scheme': (asked) => redirect(asked, asked.url.replace('http:', 'https:')),
	'redirect with a user name': (asked) => redirect(asked, asked.url.replace('//', '//somebody@')),
	'304 to all': ({ response }) => response.writeHead(304, { etag: '"4-may"' }).end(),
	'in the language asked for': (asked) =>
		asked.send(policy(asked, new URL(asked.url).searchParams.get('_l') === 'en_US' ? 'standing' : 'french')),
	'redirect within the site': (asked) =>
		asked.url.endsWith('/moved')
			? asked.send(policy(asked, 'standing'))
			: redirect(asked, `${asked.url}/moved`),
	'wrong charset': (asked) =>
		asked.send(Buffer.from(policy(asked, 'standing').replaceAll('We ', 'Wé '), 'latin1')),
	'not HTML': ({ send }) => send('{"policy":true}', 200, { 'content-type': 'application/json' }),
	'empty body': ({ send }) => send(''),
	'not found': ({ send }) => send(errorPage, 404),
	'no content element': ({ send }) => send(emptyPage),
	'error page': ({ send }) => send(errorPage),
} satisfies Record<string, Answer>

export type AnswerName = keyof typeof answers
