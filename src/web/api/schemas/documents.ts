import { z } from 'zod'

import { outcomes } from '../../../policy/model.ts'
import { source } from './changes.ts'
import { address, day, named, next, time } from './components.ts'

const outcome = named('Outcome', z.enum(outcomes))

export const document = named(
	'Document',
	z.object({
		id: z.string(),
		title: z.string(),
		url: z.string(),
		locale: z.string(),
		kind: z.enum(['policy', 'notice', 'terms', 'help', 'preview']),
		page: address,
		version: z.int().nullable().describe('Number of the wording that stands'),
		pending: z
			.object({ contentHash: z.string(), firstSeen: time, sightings: z.int() })
			.nullable()
			.describe('A wording seen and not confirmed yet'),
		checkedAt: time.nullable(),
		goodAt: time.nullable().describe('Last capture that was the document'),
		outcome: outcome.nullable().describe('Of the last capture'),
		reason: z.string().nullable().describe('Why it was held'),
		roundsHeld: z.int(),
		sight: z.enum(['seen', 'waiting', 'imported', 'unread', 'blind', 'unwatched']),
		blind: z.boolean(),
		restless: z
			.array(z.object({ text: z.string(), since: time }))
			.describe('Lines set aside because they do not hold still'),
	}),
)
export const documentList = named('DocumentList', z.object({ documents: z.array(document) }))

const versionFields = {
	document: z.string(),
	number: z.int(),
	contentHash: z.string(),
	snapshot: z.string().describe('SHA-256 of the page as served'),
	reader: z.int(),
	source,
	firstSeen: time,
	lastSeen: time,
	characters: z.int(),
	blocks: z.int().describe('How many'),
	effectiveDate: day.nullable(),
	setAside: z.int().describe('Lines of its page that are no part of the text'),
	page: address,
	download: address,
	api: address,
}
export const versionList = named(
	'VersionList',
	z.object({ versions: z.array(z.object(versionFields)), next }),
)

const block = named(
	'Block',
	z.object({
		kind: z.enum(['heading', 'paragraph', 'item', 'row', 'question']),
		level: z.int().optional(),
		section: z.array(z.string()),
		text: z.string(),
		cells: z.array(z.string()).optional(),
		boilerplate: z.enum(['contents', 'menu', 'feedback', 'control']).optional(),
		links: z.array(z.object({ text: z.string(), href: z.string() })).optional(),
	}),
)
export const version = named('Version', z.object({ ...versionFields, text: z.array(block) }))

export const captureList = named(
	'CaptureList',
	z.object({
		captures: z.array(
			z.object({
				id: z.int(),
				document: z.string(),
				outcome,
				reason: z.string().nullable(),
				source,
				firstAt: time,
				lastAt: time,
				count: z.int().describe('Neighbouring `unchanged` captures are one row'),
				status: z.int().nullable(),
				url: z.string().nullable(),
				asked: z.string().nullable(),
				bytes: z.int().nullable(),
				ms: z.number().nullable(),
				snapshot: z.string().nullable(),
				contentHash: z.string().nullable(),
				version: z.int().nullable(),
				setAside: z.int(),
			}),
		),
		next,
	}),
)

const healthFields = {
	ok: z.boolean(),
	problems: z.array(z.string()),
	restless: z.array(z.string()),
	checkedAt: time.nullable(),
}
export const health = named('Health', z.object(healthFields))
export const status = named(
	'Status',
	z.object({
		...healthFields,
		documents: z.array(document),
		deliveries: z.object({ alertsUnderWay: z.int() }),
	}),
)
