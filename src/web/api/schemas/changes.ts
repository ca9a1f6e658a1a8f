import { z } from 'zod'

import { severities, topics } from '../../../policy/model.ts'
import { address, day, named, next, time } from './components.ts'

const severity = named('Severity', z.enum(severities))
const topic = named('Topic', z.enum(topics))
export const source = named('Source', z.enum(['live', 'pushed', 'web-archive', 'import']))
const quote = z.string().optional().describe('Exact words of that version')

export const scope = named(
	'Scope',
	z.object({
		regions: z.array(z.string()).describe('Where the members live of whom it is said; empty: none is named'),
		outside: z.array(z.string()).describe('Where those live of whom it is not'),
		models: z.enum(['content-generating', 'other', 'any']),
		from: z.string().nullable(),
		who: z.array(z.string()).describe('Of whom, where not of members at large'),
	}),
)

const reason = named(
	'Reason',
	z.object({
		rule: z.string().describe('Stable name; /materiality explains each'),
		text: z.string(),
		severity,
		before: quote,
		after: quote,
	}),
)

export const finding = z.object({
	id: z.string(),
	state: z.enum(['stated', 'reworded', 'rescoped', 'withdrawn', 'answered', 'partly-answered']),
	quote: z.string().nullable(),
	before: z.string().nullable(),
	lead: z.string().nullable().optional(),
	leadBefore: z.string().nullable().optional(),
	scope: scope.nullable().optional(),
	scopeBefore: scope.nullable().optional(),
})

const edit = named(
	'Edit',
	z.object({
		kind: z.enum(['added', 'removed', 'changed', 'moved']),
		block: z.enum(['heading', 'paragraph', 'item', 'row', 'question']),
		section: z.array(z.string()).describe('Headings above it, outermost first'),
		before: z.string().nullable(),
		after: z.string().nullable(),
		beforeIndex: z.int().nullable(),
		afterIndex: z.int().nullable(),
		runs: z.array(z.object({ op: z.enum(['same', 'removed', 'added']), text: z.string() })).optional(),
		links: z.array(z.object({ text: z.string(), before: z.string(), after: z.string() })).optional(),
		severity,
		topics: z.array(topic),
		reasons: z.array(reason),
	}),
)

const stretch = z.object({ text: z.string(), hit: z.boolean() })
const hit = named(
	'Hit',
	z.object({
		edit: z.int().nullable().describe('Number of the edit, from 1; null for the headline'),
		side: z.enum(['before', 'after']).nullable(),
		text: z.array(stretch),
	}),
)

const outlineFields = {
	id: z.string(),
	document: z.string(),
	from: z.int().describe('0 where the document was not published before'),
	to: z.int(),
	returnTo: z.int().nullable().describe('The earlier version whose words these are'),
	flips: z.boolean().optional().describe('The text goes back and forth between two wordings'),
	firstSeen: time,
	confirmedAt: time,
	source,
	severity,
	alert: z.boolean().describe('Whether a default subscription is told'),
	topics: z.array(topic).describe('The leading ones, strongest first'),
	allTopics: z.array(topic).describe('Every one of them: what filters go by'),
	reasons: z.array(reason),
	summary: z.string(),
	silentEdit: z.boolean().nullable().describe('The text changed and its own date did not'),
	effectiveDate: day.nullable(),
	noticeDays: z.int().nullable(),
	announcedAt: time.nullable().optional().describe('When that date was first announced on record'),
	announcements: z.array(z.object({ date: day, quote: z.string(), preview: z.string().nullable() })),
	statements: z.array(finding),
	assessment: z.int().describe('Version of the rules that judged it'),
	editCount: z.int(),
	page: address,
	api: address,
}

export const changeList = named(
	'ChangeList',
	z.object({
		changes: z.array(
			z.object({
				...outlineFields,
				hits: z.array(hit).optional().describe('Where it has the words looked for; only with `q`'),
			}),
		),
		next,
	}),
)

export const change = named(
	'Change',
	z.object({
		...outlineFields,
		edits: z.array(edit),
		verdicts: z
			.array(z.object({ assessment: z.int(), severity, summary: z.string(), at: time }))
			.describe('Every verdict it was given, the first first'),
	}),
)
