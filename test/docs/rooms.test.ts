import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const sources = globSync('src/**/*.{ts,tsx}')

/** Everything a file imports or passes on, types and dynamic imports included. */
const importsOf = (file: string): string[] => {
	const text = readFileSync(file, 'utf8')
	const written = text.matchAll(/^(?:import|export)\s+(?:[\w*{][^'";=]*\sfrom\s+)?'([^']+)'/gm)
	const called = text.matchAll(/\bimport\('([^']+)'\)/g)
	return [...written, ...called].map(([, name]) => name ?? '')
}

/** Each import of one of our files by another. */
const links = sources.flatMap((file) =>
	importsOf(file)
		.filter((name) => name.startsWith('.'))
		.map((name) => ({ from: file, to: join(dirname(file), name) })),
)

/** What stands in these folders, floor by floor from the roof down; who shares a floor does not know the others there. */
const floors: Record<string, readonly (readonly string[])[]> = {
	src: [
		['worker.ts'],
		['app.tsx', 'jobs.ts'],
		['web'],
		['watch', 'alerts'],
		['evidence'],
		['routes.ts', 'env.ts'],
		['watchlist.ts'],
		['wording', 'http'],
		['store'],
		['policy'],
	],
	'src/web': [['pages', 'api'], ['feeds'], ['guard'], ['views'], ['load', 'style']],
	'src/policy': [
		['observe.ts'],
		['glance.ts'],
		['assess.ts'],
		['telling'],
		['judge'],
		['rules'],
		['statements'],
		['context', 'recognise', 'confirm'],
		['memory.ts'],
		['compare'],
		['page'],
		['english'],
		['lexicon'],
		['model.ts'],
	],
}

/** The folder or file right under `folder` in which a file stands. */
const roomOf = (file: string, folder: string): string => file.slice(folder.length + 1).split('/')[0] ?? ''
test.each(Object.keys(floors))('everything in %s has its floor', (folder) => {
	const rooms = sources.filter((file) => file.startsWith(`${folder}/`)).map((file) => roomOf(file, folder))
	const known = new Set(floors[folder]!.flat())
	expect([...new Set(rooms)].filter((room) => !known.has(room))).toEqual([])
})

test.each(Object.keys(floors))('in %s nothing imports upward or sideways', (folder) => {
	const floorOf = (file: string) => floors[folder]!.findIndex((rooms) => rooms.includes(roomOf(file, folder)))
	const wrong = links
		.filter(({ from, to }) => from.startsWith(`${folder}/`) && to.startsWith(`${folder}/`))
		.filter(({ from, to }) => roomOf(from, folder) !== roomOf(to, folder) && floorOf(to) <= floorOf(from))
		.map(({ from, to }) => `${from} → ${to}`)
	expect(wrong).toEqual([])
})

/** The first circle met, as its way round; null when there is none. */
function findCircle(links: readonly { readonly from: string; readonly to: string }[]): string[] | null {
	const next = Map.groupBy(links, ({ from }) => from)
	const done = new Set<string>()
	const walk = (way: string[]): string[] | null => {
		const here = way.at(-1) ?? ''
		const met = way.indexOf(here)
		if (met < way.length - 1) return way.slice(met)
		if (done.has(here)) return null
		for (const { to } of next.get(here) ?? []) {
			const circle = walk([...way, to])
			if (circle) return circle
		}
		done.add(here)
		return null
	}
	for (const from of next.keys()) {
		const circle = walk([from])
		if (circle) return circle
	}
	return null
}

test('no circle of files, not even of types', () => {
	expect(findCircle(links)).toBeNull()
})

const folders = [...new Set(sources.flatMap(foldersAbove))]

function foldersAbove(file: string): string[] {
	const folder = dirname(file)
	return folder === '.' ? [] : [...foldersAbove(folder), folder]
}

test.each(folders)('no circle of what stands in %s', (folder) => {
	const inside = links
		.filter(({ from, to }) => from.startsWith(`${folder}/`) && to.startsWith(`${folder}/`))
		.map(({ from, to }) => ({ from: roomOf(from, folder), to: roomOf(to, folder) }))
		.filter(({ from, to }) => from !== to)
	expect(findCircle(inside)).toBeNull()
})

test('a circle would be found', () => {
	const link = (way: string) => ({ from: way[0]!, to: way[1]! })
	expect(findCircle(['ab', 'bc', 'ac', 'dc'].map(link))).toBeNull()
	expect(findCircle(['ab', 'bc', 'cd', 'db'].map(link))).toEqual(['b', 'c', 'd', 'b'])
})

test('policy/ imports nothing but itself and its libraries', () => {
	const allowed = new Set(['node:crypto', 'htmlparser2', 'entities', 'diff'])
	const strangers = sources
		.filter((file) => file.startsWith('src/policy/'))
		.flatMap((file) =>
			importsOf(file)
				.filter((name) =>
					name.startsWith('.') ? !join(dirname(file), name).startsWith('src/policy/') : !allowed.has(name),
				)
				.map((name) => `${file} → ${name}`),
		)
	expect(strangers).toEqual([])
})

test('nothing of the Worker imports tests or scripts', () => {
	const outside = links.filter(
		({ to }) => !to.startsWith('src/') && to !== 'package.json' && to !== 'docs/privacy.md',
	)
	expect(outside).toEqual([])
})

test('no file is longer than 250 lines', () => {
	const long = [...sources, ...globSync('scripts/**/*.ts')].filter(
		(file) => readFileSync(file, 'utf8').split('\n').length > 251,
	)
	expect(long).toEqual([])
})

/** One file an entry, found by its name: docs/decisions/0006-a-rule-is-one-file.md. */
const CATALOGUES = new Set(['src/policy/rules/exemptions'])

test('no folder holds more than 20 files', () => {
	const files = [...sources, ...globSync(['scripts/**/*.ts', 'test/**/*.{ts,tsx}'])]
	const crowded = [...Map.groupBy(files, dirname)].filter(([, inside]) => inside.length > 20)
	expect(crowded.map(([folder]) => folder).filter((folder) => !CATALOGUES.has(folder))).toEqual([])
})
