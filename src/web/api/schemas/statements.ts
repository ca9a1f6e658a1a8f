import { z } from 'zod'

import { finding, scope } from './changes.ts'
import { named, time } from './components.ts'

const saying = named(
	'Saying',
	z.object({
		document: z.object({ id: z.string(), title: z.string() }),
		version: z.int(),
		since: time.nullable(),
		fromStart: z.boolean().describe('Said since the first version seen, so perhaps for longer'),
		quote: z.string(),
		lead: z.string().nullable().describe('The words it completes or answers'),
		blockIndex: z.int(),
		scope: scope.nullable(),
	}),
)

const quoted = { document: z.string(), quote: z.string() }
const began = z.object({ ...quoted, since: time })

/** One document says it and another otherwise; or both say so, from days apart. */
const disagreement = named(
	'Disagreement',
	z.discriminatedUnion('kind', [
		z.object({
			kind: z.literal('contradiction'),
			statement: z.string(),
			says: z.object(quoted),
			denies: z.object(quoted),
		}),
		z.object({
			kind: z.literal('apart'),
			statement: z.string(),
			first: began,
			later: began,
			days: z.int(),
			atLeast: z.boolean(),
		}),
	]),
)

export const statement = named(
	'Statement',
	z.object({
		id: z.string(),
		title: z.string(),
		kind: z.enum(['commitment', 'permission', 'open-question']),
		says: z.array(saying),
		partly: z.array(saying),
		open: z.string().nullable().describe('What a partial answer leaves open'),
		denies: z.array(saying),
		lookedIn: z.array(z.string()),
		disagreements: z.array(disagreement),
		history: z.array(z.object({ ...finding.shape, change: z.string(), at: time })),
	}),
)

const read = z.object({
	id: z.string(),
	title: z.string(),
	version: z.int(),
	firstSeen: time.nullable(),
	lastSeen: time.nullable(),
})

export const statementList = named(
	'StatementList',
	z.object({ statements: z.array(statement), read: z.array(read) }),
)
