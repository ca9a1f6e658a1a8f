import type { Env } from '../../env.ts'
import { insertTest } from '../../store/alerts/alerts.ts'
import { awaitTest } from '../../store/alerts/endpoint-edits.ts'
import { type Endpoint, insertTestDelivery } from '../../store/alerts/endpoints.ts'
import { wake } from '../../store/alerts/outbox.ts'
import { numberWebhooks } from '../../store/alerts/webhooks.ts'
import { testBody } from './body.ts'

/** Statements that put a test of an endpoint into its line, and the alert's name. */
export function testOf(
	env: Env,
	id: string,
	at: string,
): { readonly alert: string; readonly statements: readonly D1PreparedStatement[] } {
	const alert = `endpoint.test/${id}/${crypto.randomUUID()}`
	const statements = [
		insertTest(env.DB, { id: alert, endpoint: id, body: testBody(id, at), createdAt: at }),
		insertTestDelivery(env.DB, alert, id, at),
		numberWebhooks(env.DB, alert, at),
	]
	return { alert, statements }
}

/** Sends an endpoint a test; one that is disabled waits for its answer, and is active with it. The alert's name. */
export async function testEndpoint(env: Env, { id, number }: Endpoint, now: Date): Promise<string> {
	const { alert, statements } = testOf(env, id, now.toISOString())
	await env.DB.batch([awaitTest(env.DB, number), ...statements])
	await wake(env, [{ kind: 'send', alert, channel: 'webhook', from: number, to: number }])
	return alert
}
