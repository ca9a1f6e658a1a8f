import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = globSync('src/**/*.{ts,tsx}')
const imports = (file: string): string[] =>
	[...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, name]) => name ?? '')

/** Rooms from the roof down; a file may import its own room, rooms beside it and rooms below. */
const floors = [
	['worker.ts'],
	['app.tsx', 'jobs.ts'],
	['watch', 'alerts', 'web'],
	['store'],
	['env.ts', 'routes.ts', 'watchlist.ts'],
	['in-words.ts'],
	['policy'],
]
const floorOf = (path: string): number => {
	const room = path.split('/')[1] ?? ''
	return floors.findIndex((rooms) => rooms.includes(room))
}

test('every file stands in a room', () => {
	expect(sources.filter((file) => floorOf(file) === -1)).toEqual([])
})

test('nothing imports upward', () => {
	const upward = sources.flatMap((file) =>
		imports(file)
			.filter((name) => name.startsWith('.'))
			.map((name) => new URL(name, `file:///${file}`).pathname.slice(1))
			.filter((target) => target.startsWith('src/') && floorOf(target) < floorOf(file))
			.map((target) => `${file} → ${target}`),
	)
	expect(upward).toEqual([])
})

test('policy/ imports nothing but itself and its libraries', () => {
	const allowed = new Set(['node:crypto', 'htmlparser2', 'diff'])
	const strangers = sources
		.filter((file) => file.startsWith('src/policy/'))
		.flatMap((file) =>
			imports(file)
				.filter(
					(name) =>
						!(name.startsWith('.') && new URL(name, `file:///${file}`).pathname.startsWith('/src/policy/')) &&
						!allowed.has(name),
				)
				.map((name) => `${file} → ${name}`),
		)
	expect(strangers).toEqual([])
})

test('no file is longer than 250 lines', () => {
	const long = [...sources, ...globSync('scripts/**/*.ts')].filter(
		(file) => readFileSync(file, 'utf8').split('\n').length > 251,
	)
	expect(long).toEqual([])
})
