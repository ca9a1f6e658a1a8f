import { z } from 'zod'

/** Every schema that has a name in the OpenAPI document: of what is answered, and of what callers send. */
export const components = { answered: z.registry<{ id: string }>(), sent: z.registry<{ id: string }>() }

/** Gives the schema of an answer, or of a part of one, its name. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
	components.answered.add(schema, { id })
	return schema
}

/** Gives the schema of a body its name. */
export function sent<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
	components.sent.add(schema, { id })
	return schema
}

export const time = z.iso.datetime().describe('ISO 8601, UTC')
export const day = z.string().describe('ISO date; YYYY-MM where no day is given')
export const address = z.url()
export const next = address.nullable().describe('Address of the older ones; null for the last page')
