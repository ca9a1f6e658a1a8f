import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'

import { alteredStatements } from '../../../src/policy/statements/altered.ts'
import { findStatements } from '../../../src/policy/statements/find.ts'
import { putStatements } from '../../../src/store/statements.ts'
import { ago, ask, pageAt, paragraph } from '../records.ts'

/** Puts a version's statements on record, as watch/ does. */
async function standing(text: string, document: string, version = 1, before: string | null = null) {
	const blocks = [paragraph(text)]
	const states = findStatements({ id: document }, blocks)
	const altered =
		before === null ? [] : alteredStatements(findStatements({ id: document }, [paragraph(before)]), states)
	await env.DB.batch(putStatements(env.DB, { document, version, at: ago(50), states, altered }))
}

const never = 'We do not use your private messages to train generative AI models.'
const indeed = 'We use your private messages to train generative AI models.'

it('says when quotes will appear, before anything was read, and lists the open questions', async () => {
	const page = await pageAt('/statements')
	expect(page).toContain('may stand in has been read yet')
	expect(page).toContain('Nothing read yet.')
})

it('quotes what a document says, with a link to where it stands', async () => {
	await standing(never, 'linkedin-ai-faq')
	const page = await pageAt('/statements')
	const article = page.slice(
		page.indexOf('id="messages-left-out"'),
		page.indexOf('</article>', page.indexOf('id="messages-left-out"')),
	)
	expect(article).toContain(never)
	expect(article).toContain('href="/documents/linkedin-ai-faq/versions/1#b1"')
	expect(article).not.toContain('disagree')
})

it('shows that two documents disagree', async () => {
	await standing(never, 'linkedin-ai-faq')
	await standing(indeed, 'linkedin-privacy-policy')
	const page = await pageAt('/statements')
	const at = page.indexOf('id="messages-left-out"')
	const article = page.slice(at, page.indexOf('</article>', at))
	expect(article).toContain('documents disagree')
	expect(article).toContain(never)
	expect(article).toContain(indeed)
})

it('tells a contradiction from what is said of others', async () => {
	await standing('In China, your posts are not used to train AI models.', 'linkedin-ai-faq')
	await standing('In the UK, your posts are used to train AI models.', 'linkedin-privacy-policy')
	const page = await pageAt('/statements')
	const at = page.indexOf('id="posts-used"')
	const article = page.slice(at, page.indexOf('</article>', at))
	expect(article).toContain('In the UK: Posts are used to train AI')
	expect(article).toContain('Says otherwise of other members or models')
	expect(article).toContain('in China')
	expect(article).not.toContain('documents disagree')
})

it('keeps what was withdrawn, with the change that withdrew it', async () => {
	await standing(never, 'linkedin-ai-faq')
	await standing('Nothing of the kind.', 'linkedin-ai-faq', 2, never)
	const page = await pageAt('/statements')
	expect(page).toContain('Was said, and is no longer found in the documents read: Generative AI FAQ.')
	expect(page).toContain(`<blockquote>${never}</blockquote>`)
	expect(page).toContain('href="/changes/linkedin-ai-faq-v2"')
})

it('is the same in the API', async () => {
	await standing(never, 'linkedin-ai-faq')
	const { statements } = await (await ask('/api/v1/statements')).json<{ statements: { id: string }[] }>()
	expect(statements.find(({ id }) => id === 'messages-left-out')).toMatchObject({
		kind: 'commitment',
		says: [{ document: { id: 'linkedin-ai-faq' }, quote: never, version: 1, blockIndex: 0 }],
		denies: [],
		history: [],
	})
})
