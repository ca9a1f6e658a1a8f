// The mailbox of this machine: the Worker puts its letters here, people read them here.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'

import { findFreePort } from './free-port.ts'

/** Nothing of a letter is fetched from elsewhere or run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'"

/** Starts the mailbox. `folder` keeps each letter as a file, `<id>.eml`. Returns its address, without a slash at the end. */
export async function startMailbox(folder: string): Promise<string> {
	mkdirSync(folder, { recursive: true })
	const port = await findFreePort()
	const server = createServer(async (request, response) => {
		const [, id = '', part = ''] = /^\/([\w-]*)(?:\.(eml|html))?$/.exec(request.url ?? '') ?? []
		if (request.method === 'PUT' && part === 'eml') {
			writeFileSync(join(folder, `${id}.eml`), await buffer(request))
			response.end()
			return
		}
		await show(folder, id, part, response)
	})
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
	server.unref()
	return `http://localhost:${(server.address() as AddressInfo).port}`
}

async function show(folder: string, id: string, part: string, response: ServerResponse): Promise<void> {
	const names = readdirSync(folder).filter((name) => name.endsWith('.eml'))
	const answer = (type: string, body: string | Buffer, status = 200) => {
		response.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': POLICY })
		response.end(body)
	}
	if (id === '') return answer('text/html; charset=utf-8', await listPage(folder, names))
	if (!names.includes(`${id}.eml`)) return answer('text/plain', 'No such letter.\n', 404)
	const raw = readFileSync(join(folder, `${id}.eml`))
	if (part === 'eml') return answer('message/rfc822', raw)
	const letter = await PostalMime.parse(raw)
	answer('text/html; charset=utf-8', part === 'html' ? (letter.html ?? '') : letterPage(id, letter))
}

const escape = (text = ''): string =>
	text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')

const page = (title: string, body: string): string =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${title}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere}iframe{width:100%;height:70vh;border:1px solid}li{margin:.4rem 0}</style>
<h1>${title}</h1>${body}</html>`

/** Newest first. */
async function listPage(folder: string, names: readonly string[]): Promise<string> {
	const letters = await Promise.all(
		names.map(async (name) => ({
			id: name.slice(0, -4),
			at: statSync(join(folder, name)).mtime,
			letter: await PostalMime.parse(readFileSync(join(folder, name))),
		})),
	)
	const items = letters
		.toSorted((a, b) => b.at.getTime() - a.at.getTime())
		.map(
			({ id, at, letter }) =>
				`<li><a href="/${id}">${escape(letter.subject)}</a><br>to ${escape(letter.to?.[0]?.address)}, ${at.toISOString()}`,
		)
	return page('Letters', items.length > 0 ? `<ul>${items.join('\n')}</ul>` : '<p>No letter yet.</p>')
}

const letterPage = (id: string, { subject, to, headers, text }: Email): string =>
	page(
		escape(subject),
		`<p><a href="/">All letters</a> · to ${escape(to?.[0]?.address)} · <a href="/${id}.eml">as it was sent</a></p>
<iframe title="HTML" src="/${id}.html" sandbox="allow-popups allow-top-navigation-by-user-activation"></iframe><h2>Plain text</h2><pre>${escape(text)}</pre>
<h2>Headers</h2><pre>${headers.map(({ originalKey, value }) => escape(`${originalKey}: ${value}`)).join('\n')}</pre>`,
	)
