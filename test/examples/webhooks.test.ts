import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import { Webhook as SvixWebhook } from 'svix'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { postWebhook } from '../../src/alerts/webhook/post.ts'
import { bodySchemas, webhookSchema } from '../../src/alerts/webhook/schema.ts'
import { newSecret, signatureHeaders } from '../../src/alerts/webhook/sign.ts'
import { line } from './bodies.ts'
import { pretty } from './pretty.ts'

const FILE = 'docs/webhooks.md'
const guide = readFileSync(FILE, 'utf8')
const EXAMPLES = /(<!-- example: ([\w.]+) -->\n```json\n)([\s\S]*?)(\n```\n<!-- end -->)/g
const examples = new Map([...guide.matchAll(EXAMPLES)].map(([, , type, json]) => [type!, json!]))
const types = Object.keys(bodySchemas)
const typeOf = (body: string) => (JSON.parse(body) as { type: string }).type

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)
const schema = webhookSchema('https://clausewatch.example/schemas/webhooks.json')
const validate: ValidateFunction = ajv.compile(schema)

interface Received {
	readonly headers: Readonly<Record<string, string>>
	readonly body: string
}
const received: Received[] = []
const receiver = createServer(async (request, response) => {
	received.push({ headers: request.headers as Record<string, string>, body: await text(request) })
	response.writeHead(204).end()
})
beforeAll(() => new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve)))
afterAll(() => receiver.close())

describe('the examples of docs/webhooks.md', () => {
	it('are one of each type', () => {
		expect([...examples.keys()].toSorted()).toEqual(types.toSorted())
		expect(line.map(({ body }) => typeOf(body)).toSorted()).toEqual(types.toSorted())
	})

	// Where they are out of date: npx vitest run --config test/vitest.config.ts test/examples -u
	it('are what the product makes today', async () => {
		const made = new Map(line.map(({ body }) => [typeOf(body), pretty(JSON.parse(body))]))
		const written = guide.replaceAll(
			EXAMPLES,
			(_, start: string, type: string, _json, end: string) => start + made.get(type) + end,
		)
		await expect(written).toMatchFileSnapshot(`../../${FILE}`)
	})

	it.each(types)('%s is sent, valid and verified by standardwebhooks and svix', async (type) => {
		const secret = newSecret()
		const body = JSON.stringify(JSON.parse(examples.get(type)!))
		const sent = line.find((one) => typeOf(one.body) === type)!
		expect(body).toBe(sent.body)
		const { port } = receiver.address() as AddressInfo
		const headers = signatureHeaders([secret], sent.id, new Date(), body)
		expect(await postWebhook(`http://127.0.0.1:${port}/`, headers, body)).toMatchObject({ status: 204 })
		const arrived = received.at(-1)!
		expect(arrived.body).toBe(body)
		new StandardWebhook(secret).verify(arrived.body, arrived.headers)
		new SvixWebhook(secret).verify(arrived.body, arrived.headers)
		const altered = arrived.body.replace('"sequence":', '"sequence" :')
		expect(() => new StandardWebhook(secret).verify(altered, arrived.headers)).toThrow(/signature/i)
		expect(() => new SvixWebhook(secret).verify(altered, arrived.headers)).toThrow(/signature/i)
		validate(JSON.parse(arrived.body))
		expect(validate.errors ?? []).toEqual([])
	})
})

describe('the schema', () => {
	const parsed = (type: string) => JSON.parse(examples.get(type)!) as Record<string, object>

	it('is JSON Schema 2020-12, with an address and a version', () => {
		expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
		expect(schema.$id).toBe('https://clausewatch.example/schemas/webhooks.json?version=1')
		expect(ajv.validateSchema(schema)).toBe(true)
	})

	it.each(types)('knows every field of %s', (type) => {
		const known = bodySchemas[type as keyof typeof bodySchemas].parse(parsed(type))
		expect(known).toEqual(parsed(type))
	})

	it.each(types)('refuses %s with a field of another kind, or without one', (type) => {
		const body = parsed(type)
		expect(validate({ ...body, sequence: '1' })).toBe(false)
		expect(validate({ ...body, timestamp: 'yesterday' })).toBe(false)
		expect(validate({ ...body, type: 'change.forgotten' })).toBe(false)
		for (const field of Object.keys(body)) {
			const { [field]: _, ...rest } = body
			expect(validate(rest), field).toBe(false)
		}
	})

	it('takes fields that are added later', () => {
		const body = parsed('change.confirmed')
		expect(validate({ ...body, data: { ...body['data'], added: 1 }, later: true })).toBe(true)
	})
})
