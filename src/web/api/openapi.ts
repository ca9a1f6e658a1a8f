import { z } from 'zod'

import pkg from '../../../package.json' with { type: 'json' }

import type { Settings } from '../../env.ts'
import { problemSchema } from '../guard/failure.tsx'
import { operations } from './operations/all.ts'
import { type Operation, problemsOf } from './operations/operation.ts'
import { components, named } from './schemas/components.ts'

type Json = Readonly<Record<string, unknown>>

named('Problem', problemSchema)

const REFERENCE = '#/components/schemas/'

/** Names and addresses of JSON Schema that have no place inside an OpenAPI document. */
const bare = ({ $schema: _schema, $id: _id, ...rest }: Json): Json => rest

const schemasOf = (kind: keyof typeof components, io: 'input' | 'output'): Record<string, Json> => {
	const { schemas } = z.toJSONSchema(components[kind], { io, uri: (id) => REFERENCE + id })
	return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema as Json)]))
}

const idOf = (schema: z.ZodType): string | undefined =>
	(components.answered.get(schema) ?? components.sent.get(schema))?.id

const inlineOrNamed = (schema: z.ZodType): Json => {
	const id = idOf(schema)
	return id === undefined ? bare(z.toJSONSchema(schema, { io: 'input' })) : { $ref: REFERENCE + id }
}

const PARAMETERS: Readonly<Record<string, string>> = {
	id: 'As lists give it',
	number: 'Number of a version, from 1',
	date: 'A day such as 2026-11-24',
}

function parametersOf({ path, query }: Operation, settings: Settings): Json[] {
	const inPath = Array.from(path.matchAll(/:(\w+)/g), ([, name = '']) => ({
		name,
		in: 'path',
		required: true,
		description: PARAMETERS[name],
		schema: { type: 'string' },
	}))
	const asked = query ? (z.toJSONSchema(query(settings), { io: 'input' }) as Json) : {}
	const required = new Set((asked['required'] ?? []) as string[])
	const inQuery = Object.entries((asked['properties'] ?? {}) as Record<string, Json>).map(
		([name, { description, ...schema }]) =>
			Object.assign(
				{ name, in: 'query', required: required.has(name), schema },
				description === undefined ? {} : { description },
			),
	)
	return [...inPath, ...inQuery]
}

function answersOf(operation: Operation): Record<string, Json> {
	const answers = Object.entries(operation.answers).map(([status, answer]): [string, Json] => {
		if (answer === null) return [status, { description: status === '304' ? 'Not modified' : 'Done' }]
		const [type, schema, description] =
			answer instanceof z.ZodType
				? ['application/json', inlineOrNamed(answer), operation.summary]
				: [answer.type, { type: 'string' }, answer.what]
		return [status, { description, content: { [type]: { schema } } }]
	})
	const content = { 'application/problem+json': { schema: { $ref: `${REFERENCE}Problem` } } }
	const problems = problemsOf(operation)
		.filter((status) => !(status in operation.answers))
		.map((status): [string, Json] => [String(status), { description: 'Problem', content }])
	return Object.fromEntries([...answers, ...problems])
}

const describe = (operation: Operation, settings: Settings): Json => ({
	operationId: operation.id,
	tags: [operation.tag],
	summary: operation.summary,
	parameters: parametersOf(operation, settings),
	...(operation.body
		? {
				requestBody: {
					required: operation.id !== 'startChecks',
					content: { 'application/json': { schema: inlineOrNamed(operation.body) } },
				},
			}
		: {}),
	security: operation.caller ? [{ [operation.caller]: [] }] : [],
	responses: answersOf(operation),
})

/** A path as OpenAPI writes it. */
export const templateOf = (path: string): string => path.replace(/:(\w+)/g, '{$1}')

/** The OpenAPI 3.1 document of this installation, made from the schemas that the routes use. */
export function openApi(settings: Settings) {
	const paths: Record<string, Record<string, Json>> = {}
	for (const operation of operations)
		(paths[templateOf(operation.path)] ??= {})[operation.method] = describe(operation, settings)
	return {
		openapi: '3.1.0',
		info: {
			title: 'Clausewatch',
			version: pkg.version,
			description: pkg.description,
			license: { name: 'MIT', identifier: 'MIT' },
		},
		servers: [{ url: settings.PUBLIC_URL }],
		tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
		paths,
		components: {
			schemas: { ...schemasOf('answered', 'output'), ...schemasOf('sent', 'input') },
			securitySchemes: {
				operator: { type: 'http', scheme: 'bearer', description: 'OPERATOR_TOKEN' },
				owner: {
					type: 'http',
					scheme: 'bearer',
					description: 'OPERATOR_TOKEN, or the last part of the manage link in a subscriber’s emails',
				},
			},
		},
	}
}
