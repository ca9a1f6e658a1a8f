import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { settingsSchema } from '../../src/env.ts'
import { type Origin, serveOrigin } from '../../test/origin/server.ts'
import { type Api, createApi } from '../local/api.ts'
import { makeSecrets } from '../local/dev-vars.ts'
import { findFreePort } from '../local/free-port.ts'
import { startLocalWorker } from '../local/local-worker.ts'
import { type DemoDocuments, demoDocuments, publishFaq, publishPolicy } from './pages.ts'
import { type Receiver, startReceiver } from './receiver.ts'

/** Everything the demo plays with: the Worker, the pages it watches, and who is told. */
export interface Stage {
	/** The Worker's address, without a slash at the end. */
	readonly site: string
	readonly api: Api
	readonly origin: Origin
	readonly documents: DemoDocuments
	readonly receiver: Receiver
	readonly reader: string
}

/** Starts it all on free ports, with its state in a new folder that goes when the process does. `onError` hears of errors in the Worker's log. */
export async function setStage(onError: (message: string) => void): Promise<Stage> {
	const folder = mkdtempSync(join(tmpdir(), 'clausewatch-demo-'))
	process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
	const [origin, receiver, port] = await Promise.all([serveOrigin(), startReceiver(), findFreePort()])
	const documents = demoDocuments(origin.url)
	publishPolicy(origin, 'standing')
	publishFaq(origin, 'standing')
	const secrets = makeSecrets()
	const worker = await startLocalWorker({
		config: resolve(import.meta.dirname, '../../wrangler.toml'),
		folder,
		port,
		settings: {
			// Nothing of an installation's own settings may act in a demo.
			...Object.fromEntries(Object.keys(settingsSchema.shape).map((name) => [name, ''])),
			...secrets,
			PUBLIC_URL: `http://localhost:${port}`,
			MAIL_FROM: 'Clausewatch <alerts@clausewatch.example>',
			CONTACT_URL: 'https://clausewatch.example/about',
			WATCHLIST: JSON.stringify([documents.policy, documents.faq]),
			CONFIRM_AFTER_SECONDS: '1',
			FALLBACK_AFTER: '0',
			ALLOW_LOOPBACK: 'true',
		},
		onLog: ({ level, message }) => level === 'error' && onError(message),
	})
	const api = createApi(worker.url, secrets.OPERATOR_TOKEN)
	return { site: worker.url, api, origin, documents, receiver, reader: 'reader@example.com' }
}
