import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'

import type { Block, Scope } from '../../src/policy/model.ts'
import { ASSESSMENT_VERSION } from '../../src/policy/assess.ts'
import { alteredStatements } from '../../src/policy/statements/altered.ts'
import { findStatements } from '../../src/policy/statements/find.ts'
import {
	adoptStatements,
	listStatementAlterations,
	listStatementStandings,
	putAlterations,
	putStatements,
} from '../../src/store/statements.ts'

const faq = { id: 'linkedin-ai-faq' }
const text = (...lines: string[]): Block[] =>
	lines.map((line) => ({ kind: 'paragraph', section: [], text: line }))

const promise = 'We do not use private messages to train AI models.'
const reworded = 'Private messages are never used to train our AI models.'
const reversal = 'We use private messages to train AI models.'

const everywhere: Scope = { regions: [], outside: [], models: 'any', from: null, who: [] }

const altered = (before: Block[], after: Block[]) =>
	alteredStatements(findStatements(faq, before), findStatements(faq, after))

/** Records wordings as versions 1, 2, … of a document, a day apart from 1 November 2026. */
async function record(document: { id: string }, ...wordings: Block[][]): Promise<void> {
	for (const [index, after] of wordings.entries()) {
		await env.DB.batch([
			env.DB.prepare(
				`INSERT OR IGNORE INTO versions (document, number, content_hash, snapshot, reader, source, first_seen, last_seen, characters, blocks)
				VALUES (?1, ?2, '', '', 1, 'live', ?3, ?3, 0, 0)`,
			).bind(document.id, index + 1, day(index + 1)),
			...putStatements(env.DB, {
				document: document.id,
				version: index + 1,
				at: day(index + 1),
				states: findStatements(faq, after),
				altered: index === 0 ? [] : altered(wordings[index - 1]!, after),
			}),
		])
	}
}
const day = (number: number) => `2026-11-0${number}T00:00:00.000Z`
const standing = async (statement: string, document = faq.id) =>
	(await listStatementStandings(env.DB)).find(
		(one) => one.statement === statement && one.document === document,
	)

test('the first version says since when and that it may be longer', async () => {
	await record(faq, text('Hello.', promise))
	expect(await standing('messages-left-out')).toEqual({
		document: faq.id,
		statement: 'messages-left-out',
		version: 1,
		found: { quote: promise, lead: null, blockIndex: 1, scope: everywhere },
		partly: null,
		denied: null,
		since: day(1),
		fromStart: true,
	})
	expect(await standing('messages-used')).toMatchObject({
		found: null,
		denied: { quote: promise },
		since: null,
	})
	expect(await listStatementAlterations(env.DB, ['messages-left-out', 'posts-used'], 20)).toEqual([])
})

test('a rewording keeps the day it was first said and goes on record', async () => {
	await record(faq, text(promise), text(reworded))
	expect(await standing('messages-left-out')).toMatchObject({
		version: 2,
		found: { quote: reworded },
		since: day(1),
	})
	expect(await listStatementAlterations(env.DB, ['messages-left-out'], 20)).toEqual([
		{
			document: faq.id,
			version: 2,
			at: day(2),
			finding: {
				id: 'messages-left-out',
				state: 'reworded',
				quote: reworded,
				before: promise,
				lead: null,
				leadBefore: null,
				scope: everywhere,
				scopeBefore: everywhere,
			},
		},
	])
})

test('what reaches others than before is said since it does', async () => {
	const inUk = text('In the UK, we use posts to train AI models.')
	const inUkAndCanada = text('In the UK and Canada, we use posts to train AI models.')
	await record(faq, inUk, inUk, inUkAndCanada, inUkAndCanada)
	expect(await standing('posts-used')).toMatchObject({
		found: { scope: { regions: ['UK', 'Canada'] } },
		since: day(3),
		fromStart: false,
	})
	expect(await listStatementAlterations(env.DB, ['posts-used'], 20)).toMatchObject([
		{
			version: 3,
			finding: {
				state: 'rescoped',
				scope: { regions: ['UK', 'Canada'] },
				scopeBefore: { regions: ['UK'] },
			},
		},
	])
})

test('what was said further down before counts from then, whichever place is quoted', async () => {
	const inUk = 'In the UK, we use posts to train AI models.'
	const inBrazil = 'In Brazil, we use posts to train AI models.'
	await record(faq, text(inBrazil), text(inBrazil, inUk), text(inUk), text(inUk, inBrazil))
	expect(await standing('posts-used')).toMatchObject({
		found: { quote: inUk, scope: { regions: ['UK'] } },
		since: day(2),
		fromStart: false,
	})
})

test('since when is not said while older verdicts wait for today’s rules', async () => {
	await record(faq, text(reversal), text(promise))
	await env.DB.prepare(
		`INSERT INTO changes (id, document, from_version, to_version, first_seen, confirmed_at, source, severity, topics, summary, assessment, change)
		VALUES ('x', ?, 1, 2, '', '', 'live', 'material', '[]', '', 0, '{}')`,
	)
		.bind(faq.id)
		.run()
	expect(await standing('messages-left-out')).toMatchObject({ found: { quote: promise }, since: null })
	await env.DB.prepare('UPDATE changes SET assessment = ?').bind(ASSESSMENT_VERSION).run()
	expect(await standing('messages-left-out')).toMatchObject({ since: day(2) })
})

test('an answer in part is kept as such', async () => {
	await record(faq, text('We train AI models, such as Quillwriter, on posts.'))
	expect(await standing('open-models')).toMatchObject({
		found: null,
		partly: { quote: 'We train AI models, such as Quillwriter, on posts.' },
		since: day(1),
	})
})

test('a withdrawn promise stands no more, and its return begins anew', async () => {
	await record(faq, text(promise), text(reversal))
	expect(await standing('messages-left-out')).toMatchObject({
		found: null,
		denied: { quote: reversal },
		since: null,
	})
	expect(await standing('messages-used')).toMatchObject({ since: day(2), fromStart: false })
	await record(faq, text(promise), text(reversal), text(promise))
	expect(await standing('messages-left-out')).toMatchObject({ since: day(3), fromStart: false })
	expect(
		(await listStatementAlterations(env.DB, ['messages-left-out'], 20)).map(({ finding }) => finding.state),
	).toEqual(['stated', 'withdrawn'])
})

test('what is recorded twice stands once', async () => {
	await record(faq, text(promise), text(reversal))
	const before = [
		await listStatementStandings(env.DB),
		await listStatementAlterations(env.DB, ['messages-left-out', 'posts-used'], 20),
	]
	await env.DB.batch(
		putStatements(env.DB, {
			document: faq.id,
			version: 2,
			at: day(2),
			states: findStatements(faq, text(reversal)),
			altered: altered(text(promise), text(reversal)),
		}),
	)
	expect([
		await listStatementStandings(env.DB),
		await listStatementAlterations(env.DB, ['messages-left-out', 'posts-used'], 20),
	]).toEqual(before)
})

test('a verdict given anew replaces what was on record for its version alone', async () => {
	await record(faq, text(promise), text(reworded), text(reversal))
	await env.DB.batch(putAlterations(env.DB, { document: faq.id, version: 3, at: day(3), altered: [] }))
	expect(
		(await listStatementAlterations(env.DB, ['messages-left-out', 'posts-used'], 20)).map(
			({ version }) => version,
		),
	).toEqual([2])
})

test('gathered history takes the place of what a document had', async () => {
	await record({ id: 'import:linkedin-ai-faq' }, text(promise), text(reversal))
	await record(faq, text(reversal))
	await env.DB.batch([
		...adoptStatements(env.DB, 'import:linkedin-ai-faq', faq.id),
		env.DB.prepare('DELETE FROM versions WHERE document = ?').bind(faq.id),
		env.DB.prepare('UPDATE versions SET document = ? WHERE document = ?').bind(
			faq.id,
			'import:linkedin-ai-faq',
		),
	])
	expect(await standing('messages-used')).toMatchObject({ version: 2, since: day(2) })
	expect(await standing('messages-used', 'import:linkedin-ai-faq')).toBeUndefined()
	expect(
		(await listStatementAlterations(env.DB, ['messages-left-out', 'posts-used'], 20)).every(
			({ document }) => document === faq.id,
		),
	).toBe(true)
})
