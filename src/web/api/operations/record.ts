import { z } from 'zod'

import type { Settings } from '../../../env.ts'
import { routes } from '../../../routes.ts'
import { noQuery } from '../../guard/checked.ts'
import { historyQuery, oneOf } from '../../load/history-query.ts'
import { change, changeList } from '../schemas/changes.ts'
import {
	captureList,
	document,
	documentList,
	health,
	status,
	version,
	versionList,
} from '../schemas/documents.ts'
import { statement, statementList } from '../schemas/statements.ts'
import type { Operation } from './operation.ts'

const reads = (
	id: string,
	path: string,
	summary: string,
	schema: z.ZodType,
	query: NonNullable<Operation['query']> = noQuery,
): Operation => ({
	id,
	method: 'get',
	path,
	tag: 'Record',
	summary,
	query,
	answers: { 200: schema, 304: null },
})

const file = (id: string, path: string, summary: string, type: string): Operation => ({
	id,
	method: 'get',
	path,
	tag: 'Record',
	summary,
	query: noQuery,
	answers: { 200: { type, what: summary } },
})

/** What the log of one document is narrowed by. */
export const capturesQuery = ({ documents }: Pick<Settings, 'documents'>) =>
	z.strictObject({
		document: oneOf(documents.map(({ id }) => id)),
		before: z.iso.datetime().optional().describe('Only captures that ended before'),
	})

/** What a list of versions is narrowed by. */
export const versionsQuery = () =>
	z.strictObject({
		before: z.coerce.number().int().min(1).optional().describe('Number of a version: only older ones'),
	})

/** What anybody may read. */
export const recordOperations: readonly Operation[] = [
	reads(
		'listChanges',
		routes.apiChanges,
		'Changes, newest first, 30 a page, without their edits',
		changeList,
		historyQuery,
	),
	reads('getChange', routes.apiChange, 'One change with all its edits and verdicts', change),
	reads('listDocuments', routes.apiDocuments, 'The watchlist, and where each document stands', documentList),
	reads('getDocument', routes.apiDocument, 'One watched document', document),
	reads(
		'listVersions',
		routes.apiVersions,
		'Versions of a document, newest first, 100 a page, without their text',
		versionList,
		versionsQuery,
	),
	reads('getVersion', routes.apiVersion, 'One version with its text', version),
	reads(
		'getVersionOn',
		routes.apiVersionOn,
		'The version that stood at the end of a day (UTC), with its text; 404 where nothing on record covers that day',
		version,
	),
	reads(
		'listCaptures',
		routes.apiCaptures,
		'The log of checks of one document, newest first, 500 rows a page',
		captureList,
		capturesQuery,
	),
	reads(
		'listStatements',
		routes.apiStatements,
		'What each document says on each statement, in exact words',
		statementList,
	),
	reads('getStatement', routes.apiStatement, 'One statement with its history', statement),
	reads('getStatus', routes.apiStatus, 'Whether every document is seen, and alerts on their way', status),
	file(
		'exportRecord',
		routes.apiExport,
		'The whole record, one JSON object a line, each with its `type`; the last one is `end` and counts the lines before it',
		'application/x-ndjson',
	),
	file('exportTable', routes.apiExportTable, 'Every edit of every change, one row each', 'text/csv'),
	{
		id: 'getHealth',
		method: 'get',
		path: routes.health,
		tag: 'Record',
		summary: 'Whether every document is seen: 503 where one is not',
		answers: { 200: health, 503: health },
	},
]
