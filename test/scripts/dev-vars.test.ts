import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

import { makeDevVars, makeSecrets } from '../../scripts/local/dev-vars.ts'
import { readSettings } from '../../src/env.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausewatch-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('secrets are made that the settings accept, others each time, for the owner alone', () => {
	const path = join(folder, 'fresh')
	expect(makeDevVars(path)).toBe(true)
	const made = readVars(path)
	expect(Object.keys(made)).toEqual(Object.keys(readVars('.dev.vars.example')))
	const addresses = { PUBLIC_URL: 'http://localhost:1', CONTACT_URL: 'http://localhost:1' }
	expect(readSettings({ ...addresses, MAIL_FROM: 'A <a@b.example>', ...made })).toMatchObject(made)
	expect(makeSecrets()).not.toEqual(made)
	expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('secrets that are there are left alone', () => {
	const path = join(folder, 'kept')
	writeFileSync(path, 'SECRET_KEY=mine\n')
	expect(makeDevVars(path)).toBe(false)
	expect(readFileSync(path, 'utf8')).toBe('SECRET_KEY=mine\n')
})

const readVars = (path: string): Record<string, string> =>
	Object.fromEntries(
		[...readFileSync(path, 'utf8').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
	)
