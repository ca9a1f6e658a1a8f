import { readFileSync } from 'node:fs'
import { dereference, validate } from '@readme/openapi-parser'
import { expect, test } from 'vitest'

import { readSettings } from '../../src/env.ts'
import { openApi } from '../../src/web/api/openapi.ts'
import { operations } from '../../src/web/api/operations/all.ts'

const settings = readSettings({
	PUBLIC_URL: 'https://clausewatch.example',
	MAIL_FROM: 'Clausewatch <alerts@clausewatch.example>',
	CONTACT_URL: 'https://clausewatch.example/about',
	OPERATOR_TOKEN: 'o'.repeat(40),
	SECRET_KEY: 's'.repeat(40),
})
type Document = Parameters<typeof dereference>[0]
const document = () => structuredClone(openApi(settings)) as unknown as Document & ReturnType<typeof openApi>

test('the OpenAPI document passes a public validator', async () => {
	expect(await validate(document())).toEqual({ valid: true, warnings: [], specification: 'OpenAPI' })
})

test('the validator would find a fault', async () => {
	const broken = document()
	Object.assign(broken.paths['/api/v1/changes/{id}']!['get']!, { parameters: [] })
	expect(await validate(broken)).toMatchObject({ valid: false })
})

test('every reference leads somewhere, and every operation has a name of its own', async () => {
	await dereference(document())
	expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length)
})

test('a query is described field by field, as its schema has it', () => {
	const { parameters } = openApi(settings).paths['/api/v1/changes']!['get'] as { parameters: object[] }
	expect(parameters).toContainEqual({
		name: 'severity',
		in: 'query',
		required: false,
		schema: { type: 'string', enum: ['cosmetic', 'minor', 'material'] },
	})
})

test('docs/api.md lists every call with its summary, and no other', () => {
	const guide = readFileSync('docs/api.md', 'utf8')
	const listed = Array.from(guide.matchAll(/^\| `(GET|POST|PATCH|DELETE) (\/[^`]*)` \| (.*) \|$/gm), (row) =>
		row.slice(1, 4).join(' '),
	)
	const described = operations.map(
		({ method, path, summary }) => `${method.toUpperCase()} ${path} ${summary}`,
	)
	expect(listed.toSorted()).toEqual(described.toSorted())
})
