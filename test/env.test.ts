import { expect, test } from 'vitest'

import { SettingsError, readSettings } from '../src/env.ts'

const right = {
	PUBLIC_URL: 'https://watch.example/',
	MAIL_FROM: 'Clausewatch <alerts@watch.example>',
	CONTACT_URL: 'https://watch.example/about',
	OPERATOR_TOKEN: 'o'.repeat(32),
	SECRET_KEY: 's'.repeat(32),
}

const problemOf = (env: Record<string, unknown>): string => {
	try {
		readSettings(env)
	} catch (error) {
		if (error instanceof SettingsError) return error.message
		throw error
	}
	return 'none'
}

test('right settings are read, with defaults for the rest', () => {
	const settings = readSettings(right)
	expect(settings).toMatchObject({
		PUBLIC_URL: 'https://watch.example',
		CONFIRMATIONS: 2,
		CONFIRM_AFTER_SECONDS: 600,
		BLIND_AFTER_HOURS: 24,
		ALLOW_LOOPBACK: false,
	})
	expect(settings.documents.map(({ id }) => id)).toContain('linkedin-ai-faq')
})

test('all that is missing is named in one message, with what to do', () => {
	const message = problemOf({})
	for (const name of Object.keys(right)) expect(message).toContain(`${name} is missing`)
	expect(message).toContain('npx wrangler secret put NAME')
})

test.each([
	['PUBLIC_URL', 'watch.example', 'must be a whole http(s) address'],
	['PUBLIC_URL', 'ftp://watch.example', 'must be a whole http(s) address'],
	['MAIL_FROM', 'alerts@watch.example', 'must read Name <address>'],
	['MAIL_FROM', 'Evil\r\nBcc: x <a@b.example>', 'must read Name <address>'],
	['OPERATOR_TOKEN', 'short', 'must be at least 32 characters'],
	['CONFIRMATIONS', '0', 'must be at least 1'],
	['CONFIRM_AFTER_SECONDS', 'soon', 'must be a number'],
	['BLIND_AFTER_HOURS', '1.5', 'must be a whole number'],
	['ALLOW_LOOPBACK', 'yes', 'must be "true" or "false"'],
	['OPERATOR_EMAIL', 'me', 'must be an email address'],
])('%s set to %j is refused by name', (name, value, said) => {
	const message = problemOf({ ...right, [name]: value })
	expect(message).toContain(name)
	expect(message).toContain(said)
	expect(message).not.toContain('is missing')
})

test('no secret is ever repeated in a message', () => {
	expect(problemOf({ ...right, SECRET_KEY: 'hunter2' })).not.toContain('hunter2')
})

test('a broken watchlist is refused with the entry and field that is wrong', () => {
	const entry = { id: 'one', title: 'One', url: 'https://one.example/', locale: 'en' }
	const problem = (list: unknown): string =>
		problemOf({ ...right, WATCHLIST: typeof list === 'string' ? list : JSON.stringify(list) })
	expect(problem([entry])).toBe('none')
	expect(problem('[')).toContain('WATCHLIST is not JSON')
	expect(problem([])).toContain('WATCHLIST must hold at least one document')
	expect(problem([entry, { ...entry, id: 'Not An Id' }])).toContain('WATCHLIST.1.id must be 3 to 64')
	expect(problem([{ ...entry, url: 'one' }])).toContain('WATCHLIST.0.url must be a whole http(s) address')
	expect(problem([{ ...entry, select: 'main > p' }])).toContain('WATCHLIST.0.select must be a plain selector')
	expect(problem([entry, entry])).toContain('WATCHLIST has an id twice')
	expect(problem([{ ...entry, title: undefined }])).toContain('WATCHLIST.0.title is missing')
	expect(problem([{ ...entry, title: '' }])).toContain('WATCHLIST.0.title must not be empty')
	expect(problem([{ ...entry, kind: 'poem' }])).toContain('WATCHLIST.0.kind must be one of policy, notice')
	expect(problem({})).toContain('WATCHLIST must be a list')
	expect(problem([{ ...entry, selct: 'main' }])).toContain('WATCHLIST.0.selct is not known here')
})

test('a broken watchlist is named beside all else that is wrong', () => {
	const message = problemOf({ ...right, SECRET_KEY: 'short', WATCHLIST: '[{}]' })
	expect(message).toContain('SECRET_KEY must be at least 32')
	expect(message).toContain('WATCHLIST.0.id is missing')
})
