import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import { settingsSchema } from '../../src/env.ts'
import { routes } from '../../src/routes.ts'

const read = (file: string): string => readFileSync(file, 'utf8')

test('every setting is explained in the deploy guide', () => {
	const guide = read('docs/deploy.md')
	expect(Object.keys(settingsSchema.shape).filter((name) => !guide.includes(`| \`${name}\` |`))).toEqual([])
})

test('the Worker is called what package.json says, by which it knows its own address on workers.dev', () => {
	const [, name] = /^name = "(.+)"$/m.exec(read('wrangler.toml')) ?? []
	expect(name).toBe((JSON.parse(read('package.json')) as { name: string }).name)
})

test('every public address is explained in the API guide', () => {
	const guide = read('docs/api.md')
	expect(
		Object.values(routes).filter((path) => !guide.includes(`\`${path}\``) && !guide.includes(` ${path}\``)),
	).toEqual([])
})

test('every table and key is explained in the storage guide', () => {
	const guide = read('docs/storage.md')
	const tables = globSync('migrations/*.sql').flatMap((file) =>
		[...read(file).matchAll(/CREATE TABLE (\w+)/g)].map(([, table]) => table ?? ''),
	)
	expect(tables.length).toBeGreaterThan(4)
	expect(tables.filter((table) => !guide.includes(`| \`${table}\` |`))).toEqual([])
	for (const prefix of ['page:', 'text:']) expect(guide).toContain(prefix)
})

test('every link from one document to another leads somewhere', () => {
	const broken = ['README.md', ...globSync('docs/**/*.md')].flatMap((file) =>
		[...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
			.map(([, target]) => target ?? '')
			.filter((target) => globSync(new URL(target, `file:///${file}`).pathname.slice(1)).length === 0)
			.map((target) => `${file} → ${target}`),
	)
	expect(broken).toEqual([])
})

test('every source file a document names is there', () => {
	const missing = globSync('docs/**/*.md').flatMap((file) =>
		[...read(file).matchAll(/`((?:src|test|scripts)\/[\w./-]+\.\w+)`/g)]
			.map(([, path]) => path ?? '')
			.filter((path) => globSync(path).length === 0)
			.map((path) => `${file} → ${path}`),
	)
	expect(missing).toEqual([])
})
