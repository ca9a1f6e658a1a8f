import { json } from 'node:stream/consumers'
import type { TestProject } from 'vitest/node'

import { type Plan, planned } from './plan.ts'
import { serveOrigin } from './server.ts'

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the origin, without a slash at the end. */
		readonly origin: string
	}
}

/**
 * Vitest's global set-up: starts the origin and tells the tests its address. They run in workerd, so they order its
 * answers by HTTP: a plan sent to `/plan/<key>` is what `/<key>` gets from now on; `/seen/<key>` lists its requests.
 */
export default async function setup(project: TestProject): Promise<() => void> {
	const origin = await serveOrigin()
	const placeOf = (url: string) => new URL(url).pathname.replace(/^\/\w+/, '')
	origin.publish('/plan', async ({ request, url, send }) => {
		origin.publish(placeOf(url), ...planned((await json(request)) as Plan))
		send('')
	})
	origin.publish('/seen', ({ url, send }) => send(JSON.stringify(origin.seen(placeOf(url)))))
	project.provide('origin', origin.url)
	return origin.close
}
