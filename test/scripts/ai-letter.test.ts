// Somebody asks for AI training alone; a policy is rewritten, and AI training enters it in one sentence among 48 other edits.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { afterAll, expect, test } from 'vitest'

import { demoDocuments } from '../../scripts/demo/pages.ts'
import { makeSecrets } from '../../scripts/local/dev-vars.ts'
import { createApi } from '../../scripts/local/api.ts'
import { startLocalWorker } from '../../scripts/local/local-worker.ts'
import { startMailbox } from '../../scripts/local/mailbox.ts'
import { legalPage } from '../fixtures/linkedin/legal-page.ts'
import { serveOrigin } from '../origin/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausewatch-test-'))
const origin = await serveOrigin()
afterAll(() => {
	origin.close()
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const places = ['greenhouse', 'orchard', 'nursery', 'meadow', 'allotment', 'park', 'arboretum', 'herb garden']
const things = ['visiting hours', 'plant lists', 'work rosters', 'tool loans', 'seed orders', 'harvest notes']

/** Forty-eight sentences, each of which the rewrite words otherwise. */
const sentence = (number: number, rewritten: boolean): string => {
	const place = places[number % places.length]!
	const thing = things[Math.floor(number / places.length)]!
	switch (number % 4) {
		case 0:
			return rewritten
				? `Members of the ${place} team can see ${thing} that others enter.`
				: `The ${thing} of the ${place} can be seen by all who work there.`
		case 1:
			return rewritten
				? `When you enter ${thing} for the ${place}, we show them beside your name and your photograph.`
				: `When you enter ${thing} for the ${place}, we show them beside your name.`
		case 2:
			return rewritten
				? `We remind you by letter of ${thing} in the ${place}, and on your phone where you have our app.`
				: `We remind you by letter of ${thing} in the ${place}.`
		default:
			return rewritten
				? `Partners who run the ${place} receive ${thing} once a week.`
				: `Partners who run the ${place} receive ${thing} once a month.`
	}
}

function publish(rewritten: boolean): void {
	const paragraphs = Array.from({ length: 12 }, (_, group) => {
		const own = [0, 1, 2, 3].map((index) => sentence(4 * group + index, rewritten))
		const training =
			rewritten && group === 7 ? ['We use what you post to train artificial intelligence models.'] : []
		return `<p>${[...own.slice(0, 2), ...training, ...own.slice(2)].join(' ')}</p>`
	})
	const date = rewritten ? '18 September 2026' : '2 March 2026'
	const parts = [
		`<p>Effective on ${date}</p><p>This Privacy Policy tells our Members which personal data our Services need.</p>`,
		{ label: '1. How we use your data', html: paragraphs.slice(0, 6).join('\n') },
		{ label: '2. How we share it', html: paragraphs.slice(6).join('\n') },
	]
	origin.publish('/legal/privacy-policy', ({ send, seed }) =>
		send(
			legalPage({
				title: 'Privacy Policy',
				url: `${origin.url}/legal/privacy-policy`,
				lang: 'en',
				parts,
				seed,
			}),
		),
	)
}

test('the letter comes, and its headline speaks of AI training', async () => {
	const mailbox = await startMailbox(join(folder, 'letters'))
	const secrets = makeSecrets()
	const { policy } = demoDocuments(origin.url)
	publish(false)
	const worker = await startLocalWorker({
		config: 'wrangler.toml',
		folder,
		port: 0,
		settings: {
			...secrets,
			PUBLIC_URL: 'http://localhost:8787',
			MAIL_FROM: 'Clausewatch <alerts@clausewatch.example>',
			CONTACT_URL: 'https://clausewatch.example/about',
			WATCHLIST: JSON.stringify([policy]),
			CONFIRM_AFTER_SECONDS: '1',
			FALLBACK_AFTER: '0',
			ALLOW_LOOPBACK: 'true',
			EMAIL_PROVIDER: 'file',
			MAIL_FILES_URL: mailbox,
		},
		onLog: () => {},
	})
	try {
		const letters = async (): Promise<Email[]> => {
			const list = await (await fetch(mailbox)).text()
			const ids = [...list.matchAll(/href="\/([\w-]{36})"/g)].map(([, id]) => id)
			return Promise.all(
				ids.map(async (id) => PostalMime.parse(await (await fetch(`${mailbox}/${id}.eml`)).arrayBuffer())),
			)
		}
		const wait = { timeout: 30_000, interval: 200 }
		const post = async (path: string, fields: Record<string, string>) =>
			(await fetch(worker.url + path, { method: 'POST', body: new URLSearchParams(fields) })).text()
		const api = createApi(worker.url, secrets.OPERATOR_TOKEN)

		const asked = await post('/subscribe', { email: 'reader@example.org', topics: 'ai-training' })
		const [, request = ''] = /name="request" value="([^"]+)"/.exec(asked) ?? []
		await expect.poll(letters, wait).toHaveLength(1)
		const [confirm] = await letters()
		const code = /^\d{6}/.exec(confirm?.subject ?? '')?.[0] ?? ''
		expect(await post('/subscriptions/code', { request, code })).toContain('You are subscribed')

		await api.startChecks()
		await expect.poll(async () => (await api.status()).documents[0]?.version, wait).toBe(1)
		publish(true)
		await api.startChecks()
		await expect.poll(async () => (await api.status()).documents[0]?.version, wait).toBe(2)
		await expect.poll(letters, wait).toHaveLength(2)

		const [change] = await api.changes()
		const { edits } = await api.change(change!.id)
		expect(edits.length).toBeGreaterThanOrEqual(12)
		const letter = (await letters()).find(({ text }) => text?.includes(change!.page))
		expect(letter?.to?.[0]?.address).toBe('reader@example.org')
		expect(letter?.subject).toMatch(/^New on AI training/)
		const [first] = letter?.text?.split('WHAT CHANGED, IN WORDS').slice(1) ?? []
		expect(first?.split('CHANGED, in')[1]?.replace(/\s+/g, ' ')).toContain(
			'We use what you post to train artificial intelligence models.',
		)
	} finally {
		await worker.stop()
	}
})
