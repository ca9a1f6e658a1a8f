import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startLocalWorker } from '../../scripts/local/local-worker.ts'
import { createOperator } from '../../scripts/operator.ts'
import type { AnswerName } from '../origin/answers.ts'
import type { Shelf } from '../origin/archive.ts'
import { type Seen, serveFaults } from '../origin/server.ts'

export const token = 'o'.repeat(40)

/** A whole Worker with its storage, watching documents at an origin that answers as it is told. */
export async function startHouse(ids: readonly string[]) {
	const { origin, close } = await serveFaults()
	const folder = mkdtempSync(join(tmpdir(), 'clausewatch-'))
	const documents = ids.map((id) => ({
		id,
		title: 'Privacy Policy',
		url: `${origin}/${id}/legal/privacy-policy`,
		locale: 'en',
		select: '#component-container',
		landmarks: ['Privacy Policy', 'personal data', 'Services', 'Members'],
	}))
	const worker = await startLocalWorker({
		config: 'wrangler.toml',
		folder,
		port: 0,
		settings: {
			PUBLIC_URL: 'http://localhost:8787',
			MAIL_FROM: 'Clausewatch <alerts@clausewatch.example>',
			CONTACT_URL: 'https://clausewatch.example/about',
			OPERATOR_TOKEN: token,
			SECRET_KEY: 's'.repeat(40),
			ALLOW_LOOPBACK: 'true',
			WATCHLIST: JSON.stringify(documents),
		},
		onLog: () => {},
	})
	const get = async <T>(path: string): Promise<T> => (await fetch(worker.url + path)).json() as Promise<T>
	const plan = async (key: string, what: readonly AnswerName[] | Shelf) => {
		await fetch(`${origin}/${key}`, { method: 'PUT', body: JSON.stringify(what) })
	}
	return {
		url: worker.url,
		origin,
		operator: createOperator(worker.url, token, []),
		get,
		plan,
		requestsFor: async (key: string) => (await (await fetch(`${origin}/seen/${key}`)).json()) as Seen[],
		stop: async () => {
			await worker.stop()
			close()
			rmSync(folder, { recursive: true, force: true })
		},
	}
}

export type House = Awaited<ReturnType<typeof startHouse>>
