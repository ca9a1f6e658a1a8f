import { expect } from 'vitest'
import { z } from 'zod'

import { createApp } from '../../src/app.tsx'
import type { Env } from '../../src/env.ts'
import { operations } from '../../src/web/api/operations/all.ts'
import { type Operation, problemsOf } from '../../src/web/api/operations/operation.ts'
import { problemSchema, problems } from '../../src/web/guard/failure.tsx'

/** Ids of operations that were answered as they should be, each with the status. */
export const conformed = new Set<string>()

const patterns = operations.map((operation) => ({
	operation,
	pattern: new URLPattern({ pathname: operation.path }),
}))

/** The operation a request is for. */
export function operationOf(method: string, pathname: string): Operation | undefined {
	const asked = method === 'HEAD' ? 'get' : method.toLowerCase()
	// An address without parameters comes before one that has them.
	return patterns
		.filter(({ operation, pattern }) => operation.method === asked && pattern.test({ pathname }))
		.toSorted((a, b) => a.operation.path.split(':').length - b.operation.path.split(':').length)[0]?.operation
}

/** The web room, each answer of whose API is held against its description. */
export function openApp() {
	const app = createApp()
	return {
		request: async (path: string, init: RequestInit, env: Env): Promise<Response> =>
			conform(path, init.method ?? 'GET', await app.request(path, init, env)),
	}
}

/** Holds an answer of the API against what the OpenAPI document says of it: nothing missing, nothing beside it. */
async function conform(path: string, method: string, answer: Response): Promise<Response> {
	const { pathname } = new URL(path, 'https://clausewatch.example')
	const operation = operationOf(method, pathname)
	if (method === 'OPTIONS' || (!operation && !pathname.startsWith('/api/'))) return answer
	const where = `${method} ${path} → ${answer.status}`
	if (answer.status >= 400 && operation?.answers[answer.status] === undefined) {
		expect(answer.headers.get('content-type'), where).toBe('application/problem+json')
		if (method !== 'HEAD') await expectProblem(where, answer)
		if (operation) expect(problemsOf(operation), where).toContain(answer.status)
		return answer
	}
	expect(operation, where).toBeDefined()
	const described = operation!.answers[answer.status]
	expect(described, where).not.toBeUndefined()
	if (described === null || described === undefined) expect(await answer.clone().text(), where).toBe('')
	else if (described instanceof z.ZodType) {
		expect(answer.headers.get('content-type'), where).toMatch(/^application\/json/)
		if (method !== 'HEAD') expectExactly(where, described, await answer.clone().json())
	} else expect(answer.headers.get('content-type')?.split(';')[0], where).toBe(described.type)
	conformed.add(operation!.id)
	return answer
}

async function expectProblem(where: string, answer: Response): Promise<void> {
	const problem: unknown = await answer.clone().json()
	expectExactly(where, problemSchema, problem)
	const { code, status, title } = problemSchema.parse(problem)
	expect({ code, status, title }, where).toEqual(problems().find((one) => one.code === code))
	expect(status, where).toBe(answer.status)
}

/** A schema leaves out what it does not know: what comes back whole holds nothing else. */
function expectExactly(where: string, schema: z.ZodType, body: unknown): void {
	const read = schema.safeParse(body)
	expect(read.error?.issues, where).toBeUndefined()
	expect(read.data, where).toEqual(body)
}
