import type { z } from 'zod'

/** One thing wrong with an input: where, and what, as a sentence part after the name of the place. */
export interface Fault {
	readonly path: readonly PropertyKey[]
	readonly what: string
}

/** What is wrong with each field of an input, by its name: `{ email: 'is missing' }`. */
export type FaultsByField = Readonly<Record<string, string>>

/** The place of a fault by name, `documents.1`; `whole` where it is the input itself. */
export const placeOf = ({ path }: Fault, whole = 'body'): string => path.map(String).join('.') || whole

/** Faults as people see them: the first of each field. */
export function byField(faults: readonly Fault[]): FaultsByField {
	const fields = Object.create(null) as Record<string, string>
	for (const fault of faults) fields[placeOf(fault)] ??= fault.what
	return fields
}

/** Reads an input by a schema; what is wrong with it is said in plain words, a schema's own first. */
export function readInput<Schema extends z.ZodType>(
	schema: Schema,
	input: unknown,
): { readonly data: z.output<Schema>; readonly faults: null } | { readonly faults: readonly Fault[] } {
	const parsed = schema.safeParse(input, { error: inWords })
	if (parsed.success) return { data: parsed.data, faults: null }
	return {
		faults: parsed.error.issues.flatMap((issue) =>
			issue.code === 'unrecognized_keys'
				? issue.keys.map((key) => ({
						path: [...issue.path, key],
						what: 'is not known here; check its spelling',
					}))
				: [{ path: issue.path, what: issue.message }],
		),
	}
}

const kinds: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'an object of named fields',
}
const forms: Readonly<Record<string, string>> = {
	datetime: 'a time such as 2026-11-24T03:17:00.000Z',
	email: 'an email address',
	url: 'a whole address, e.g. https://clausewatch.example',
}

const inWords: z.core.$ZodErrorMap = (issue) => {
	switch (issue.code) {
		case 'invalid_type':
			return issue.input === undefined ? 'is missing' : `must be ${kinds[issue.expected] ?? issue.expected}`
		case 'invalid_value':
			return `must be one of ${issue.values.map(String).join(', ')}`
		case 'invalid_format':
			return `must be ${forms[issue.format] ?? 'in the form docs/api.md gives'}`
		case 'too_small':
			return issue.origin === 'string' && Number(issue.minimum) === 1
				? 'must not be empty'
				: `must ${amount(issue.origin, 'least', issue.minimum)}`
		case 'too_big':
			return `must ${amount(issue.origin, 'most', issue.maximum)}`
		default:
			return 'is not what it should be'
	}
}

function amount(origin: string, bound: 'least' | 'most', number: number | bigint): string {
	if (origin === 'string') return `be at ${bound} ${number} characters long`
	return `${origin === 'array' ? 'hold' : 'be'} at ${bound} ${number}`
}
