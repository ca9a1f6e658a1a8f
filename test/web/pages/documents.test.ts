import { expect, it } from 'vitest'

import { sha256 } from '../../../src/policy/page/hash.ts'
import type { Block } from '../../../src/policy/model.ts'
import { ago, ask, keepCapture, keepChange, keepState, keepVersion, pageAt, paragraph } from '../records.ts'

const first = [paragraph('We keep it ten days.')]
const second = [paragraph('We keep it <script>ninety</script> days.')]

it('lists every wording of a document with the change that led to it', async () => {
	await keepVersion(1, first, ago(90))
	await keepVersion(2, second, ago(2))
	await keepChange(2, first, second, { summary: 'Keeps it longer.' })
	const page = await pageAt('/documents/linkedin-ai-faq')
	expect(page).toContain('First reading')
	expect(page).toContain('<a href="/changes/linkedin-ai-faq-v2">Keeps it longer.</a>')
	expect(page.indexOf('Version 2')).toBeLessThan(page.indexOf('Version 1'))
})

it('says what will come for a document not read yet', async () => {
	const page = await pageAt('/documents/linkedin-ai-faq')
	expect(page).toContain('Not read yet')
	expect(page).toContain('No check has been made yet')
})

it('shows every look at it and each time nobody looked', async () => {
	for (const hours of [30, 29, 28, 10, 9]) await keepCapture({ at: ago(hours) })
	await keepCapture({ at: ago(8), outcome: 'held', reason: 'refused', status: 999, version: null })
	await keepCapture({ at: ago(7), outcome: 'held', reason: 'refused', status: 999, version: null })
	const page = await pageAt('/documents/linkedin-ai-faq')
	const log = page.slice(page.indexOf('<tbody>'), page.indexOf('</tbody>'))
	const rows = log.split('</tr>').map((row) => row.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '))
	expect(rows[0]).toMatch(/0 No check for 7 hours/)
	expect(rows[1]).toMatch(/2 Held\. LinkedIn refused the request/)
	expect(rows[2]).toMatch(/2 Unchanged\. Version 1/)
	expect(rows[3]).toMatch(/0 No check for 18 hours/)
	expect(rows[4]).toMatch(/3 Unchanged\. Version 1/)
})

it('shows the text of a version as it stood, lists and tables included', async () => {
	const blocks: Block[] = [
		{ kind: 'heading', level: 2, section: [], text: 'What we keep' },
		{ kind: 'item', section: ['What we keep'], text: 'Posts' },
		{ kind: 'item', section: ['What we keep'], text: 'Likes' },
		{ kind: 'row', section: ['What we keep'], text: 'Posts | ten days' },
		{ kind: 'question', section: ['What we keep'], text: 'Why?' },
		...second,
	]
	await keepVersion(1, blocks, ago(4))
	const page = await pageAt('/documents/linkedin-ai-faq/versions/1')
	expect(page).toContain('<h2 id="b1">What we keep</h2>')
	expect(page).toContain('<ul><li id="b2">Posts</li><li id="b3">Likes</li></ul>')
	expect(page).toContain('<tr id="b4"><td>Posts</td><td>ten days</td></tr>')
	expect(page).toContain('<h3 id="b5">Why?</h3>')
	expect(page).toContain('&lt;script&gt;ninety')
})

it('keeps the links of a text where their words stand, and none that is not of the web', async () => {
	const links = [
		{ text: 'the notice', href: 'https://www.linkedin.com/legal/privacy/eu?a=1&b="2"' },
		{ text: 'here', href: 'javascript:alert(1)' },
		{ text: 'gone', href: 'https://www.linkedin.com/gone' },
	]
	await keepVersion(1, [{ ...paragraph('Read the notice here.'), links }], ago(4))
	const page = await pageAt('/documents/linkedin-ai-faq/versions/1')
	expect(page).toContain(
		'Read <a href="https://www.linkedin.com/legal/privacy/eu?a=1&amp;b=&quot;2&quot;" rel="noreferrer nofollow">the notice</a> here.',
	)
	expect(page).not.toContain('javascript:')
	expect(page).not.toContain('linkedin.com/gone')
})

it('hands out the page as served, byte for byte, as a file that no browser runs', async () => {
	const version = await keepVersion(1, second, ago(4))
	const answer = await ask('/documents/linkedin-ai-faq/versions/1/snapshot')
	expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
	expect(answer.headers.get('content-disposition')).toBe('attachment; filename="linkedin-ai-faq-v1.html.txt"')
	expect(answer.headers.get('content-security-policy')).toContain('sandbox')
	expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
	const body = new Uint8Array(await answer.arrayBuffer())
	expect(new TextDecoder().decode(body)).toBe(version.html)
	expect(sha256(body)).toBe(version.snapshot)
})

it('keeps the record of a document that is no longer watched, without calling it blind', async () => {
	const id = 'left-the-watchlist'
	await keepVersion(1, first, ago(900), id)
	await keepVersion(2, second, ago(800), id)
	await keepState({ id, goodAt: ago(700) })
	await keepChange(2, first, second, { document: id })
	for (const path of [`/documents/${id}`, `/documents/${id}/versions/2`, `/changes/${id}-v2`]) {
		const answer = await ask(path)
		expect(answer.status, path).toBe(200)
		expect(await answer.text(), path).not.toContain('blind')
	}
})

it.each([
	'/documents/nothing',
	'/documents/linkedin-ai-faq/versions/7',
	'/documents/linkedin-ai-faq/versions/first',
	'/documents/linkedin-ai-faq/versions/1.5/snapshot',
])('is a clear 404 for %s', async (path) => {
	const answer = await ask(path)
	expect(answer.status).toBe(404)
	expect(await answer.text()).toMatch(/No document of this name|no version of this number/)
})

it('refuses a time of the log that is none', async () => {
	const answer = await ask('/documents/linkedin-ai-faq?before=lately')
	expect(answer.status).toBe(400)
	expect(await answer.text()).toContain('before must be a time such as')
})

it.each(['1e0', '0x1', '01', '+1', '%201'])('version 1 has no second address %s', async (number) => {
	await keepVersion(1, first, ago(9))
	for (const path of [number, `${number}/snapshot`]) {
		expect((await ask(`/documents/linkedin-ai-faq/versions/${path}`)).status).toBe(404)
	}
})
