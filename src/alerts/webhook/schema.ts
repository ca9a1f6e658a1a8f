// What a receiver may rely on in a body. Served as JSON Schema; a test holds every body that is sent against it.
import { z } from 'zod'

import { severities, topics } from '../../policy/model.ts'
import { heldReasons } from '../../policy/recognise/held-reasons.ts'

/** Rises when a field goes or changes its meaning; fields may be added without. */
export const SCHEMA_VERSION = 1

const time = z.string().meta({ format: 'date-time', description: 'ISO 8601, UTC' })
const url = z.string().meta({ format: 'uri' })
const severity = z.enum(severities)
const words = z.string().nullable()

const documentSchema = z.object({
	id: z.string().meta({ description: 'as in the watchlist' }),
	title: z.string(),
	url: url.nullable().meta({ description: 'the watched page; null when it is watched no more' }),
	link: url.meta({ description: 'its page here' }),
})

const scope = z
	.object({
		regions: z.array(z.string()),
		outside: z.array(z.string()),
		models: z.enum(['content-generating', 'other', 'any']),
		from: z.string().nullable().meta({ description: 'ISO date' }),
		who: z.array(z.string()),
	})
	.meta({ description: 'how far the words reach' })

const findingState = z.enum(['stated', 'reworded', 'rescoped', 'withdrawn', 'answered', 'partly-answered'])
const finding = z.object({
	id: z.string().meta({ description: 'of the statement, as on /statements/:id' }),
	state: findingState,
	quote: words.meta({ description: 'exact words of the newer version' }),
	before: words.meta({ description: 'exact words of the older version' }),
})

const change = z.object({
	id: z.string(),
	fromVersion: z.number().int().min(0).meta({ description: '0: the document was not published before' }),
	toVersion: z.number().int().min(1),
	returnTo: z.number().int().nullable().meta({ description: 'the earlier version whose words these are' }),
	severity,
	topics: z.array(z.enum(topics)).meta({ description: 'the leading ones' }),
	allTopics: z.array(z.enum(topics)).meta({ description: 'every topic it touches: what filters go by' }),
	summary: z.string(),
	reasons: z.array(z.object({ rule: z.string(), severity, text: z.string() })),
	statements: z.array(finding).meta({ description: 'named statements that the change alters' }),
	silentEdit: z
		.boolean()
		.nullable()
		.meta({ description: "the text changed and the document's own date did not, or it has none" }),
	effectiveDate: z.string().nullable().meta({ description: 'YYYY-MM-DD, or YYYY-MM' }),
	noticeDays: z.number().int().nullable().meta({ description: 'negative when late' }),
	firstSeen: time,
	confirmedAt: time,
	editCount: z.number().int().min(0).meta({ description: 'of all edits; `edits` may hold fewer' }),
	link: url,
	api: url.meta({ description: 'the change with all its edits, as JSON' }),
	edits: z.array(
		z.object({
			kind: z.enum(['added', 'removed', 'changed', 'moved']),
			severity,
			section: z.array(z.string()).meta({ description: 'headings it stands under, outermost first' }),
			before: words,
			after: words,
		}),
	),
})

const verdict = z.object({ severity, summary: z.string() })
const base = {
	id: z.string().meta({ description: 'names the event; the same in every endpoint' }),
	links: z.object({ status: url }),
}
const about = { ...base, document: documentSchema }

/** The envelope that every body has. */
const body = <Type extends string, Data extends z.ZodType>(type: Type, data: Data, description: string) =>
	z
		.object({
			type: z.literal(type),
			timestamp: time.meta({ description: 'when it happened' }),
			data,
			sequence: z.number().int().min(1).meta({ description: '1, 2, 3 … at each endpoint, without a gap' }),
			previous: z
				.string()
				.nullable()
				.meta({ description: '`webhook-id` of the one before; null for the first' }),
		})
		.meta({ description })

/** The body of each type of webhook, as an endpoint gets it. */
export const bodySchemas = {
	'change.confirmed': body(
		'change.confirmed',
		z.object({ ...about, change }),
		'A wording changed and was seen again.',
	),
	'change.corrected': body(
		'change.corrected',
		z.object({ ...about, change, was: verdict, is: verdict }),
		'Newer rules judge a change you were told of otherwise.',
	),
	'statement.changed': body(
		'statement.changed',
		z.object({
			...about,
			change,
			statement: finding.extend({
				lead: words.optional().meta({ description: 'what the newer words complete or answer' }),
				leadBefore: words.optional(),
				scope: scope.nullable().optional(),
				scopeBefore: scope.nullable().optional(),
			}),
		}),
		'What is said on a named point altered.',
	),
	'monitor.blind': body(
		'monitor.blind',
		z.object({
			...about,
			since: time,
			reason: z
				.enum(Object.keys(heldReasons) as [keyof typeof heldReasons])
				.nullable()
				.meta({ description: 'why its last capture was held' }),
			lastGood: time.nullable(),
		}),
		'A document has not been seen whole for too long.',
	),
	'monitor.recovered': body(
		'monitor.recovered',
		z.object({ ...about, since: time, lastGood: time.nullable() }),
		'It is seen again.',
	),
	'endpoint.test': body(
		'endpoint.test',
		z.object({ endpoint: z.string(), message: z.string() }),
		'Nothing happened; answer with any 2xx status.',
	),
}

/** The same as one JSON Schema 2020-12 document, under its public address. */
export function webhookSchema(address: string) {
	const types = Object.entries(bodySchemas).map(([type, schema]) => {
		const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' })
		return [type, rest] as const
	})
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: `${address}?version=${SCHEMA_VERSION}`,
		title: `Clausewatch webhooks, version ${SCHEMA_VERSION}`,
		description: 'The body of a webhook, by its type. Fields may be added: ignore those you do not know.',
		oneOf: types.map(([type]) => ({ $ref: `#/$defs/${type}` })),
		$defs: Object.fromEntries(types),
	}
}
