import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startLocalWorker } from '../../scripts/local/local-worker.ts'
import { createOperator } from '../../scripts/operator.ts'
import { type Plan, planned } from '../origin/plan.ts'
import { serveOrigin } from '../origin/server.ts'

export const token = 'o'.repeat(40)

/** A whole Worker with its storage, watching documents at an origin that answers as it is told. */
export async function startHouse(ids: readonly string[]) {
	const origin = await serveOrigin()
	const folder = mkdtempSync(join(tmpdir(), 'clausewatch-'))
	const documents = ids.map((id) => ({
		id,
		title: 'Privacy Policy',
		url: `${origin.url}/${id}/legal/privacy-policy`,
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
	return {
		url: worker.url,
		origin: origin.url,
		operator: createOperator(worker.url, token, []),
		get,
		plan: (key: string, what: Plan) => origin.publish(`/${key}`, ...planned(what)),
		requestsFor: (key: string) => origin.seen(`/${key}`),
		stop: async () => {
			await worker.stop()
			origin.close()
			rmSync(folder, { recursive: true, force: true })
		},
	}
}

export type House = Awaited<ReturnType<typeof startHouse>>
