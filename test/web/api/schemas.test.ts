import { expect, it } from 'vitest'

import { createApp } from '../../../src/app.tsx'
import { openHouse, settings } from '../../alerts/house.ts'

const get = (path: string) => {
	const { PUBLIC_URL, SECRET_KEY, OPERATOR_TOKEN } = settings
	return createApp().request(path, {}, { ...openHouse().env, PUBLIC_URL, SECRET_KEY, OPERATOR_TOKEN })
}

it('the schema of webhooks is public, and says its version and address', async () => {
	const answer = await get('/schemas/webhooks.json')
	expect(answer.status).toBe(200)
	expect(answer.headers.get('content-type')).toBe('application/schema+json')
	expect(answer.headers.get('access-control-allow-origin')).toBe('*')
	const schema = await answer.json<{ $id: string; $defs: object }>()
	expect(schema.$id).toBe('https://watch.example/schemas/webhooks.json?version=1')
	expect(Object.keys(schema.$defs)).toContain('statement.changed')
	expect(await (await get(new URL(schema.$id).pathname + new URL(schema.$id).search)).json()).toEqual(schema)
	expect((await get('/schemas/webhooks.json?version=2')).status).toBe(404)
})
