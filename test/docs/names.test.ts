import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Rooms of the pure core in which a name means one thing, whether it is exported or not. */
const ROOMS = ['page', 'english', 'lexicon', 'compare', 'confirm', 'context', 'recognise']

const DECLARED = /^(?:export )?(?:const|let|function|class|interface|type) ([A-Za-z_$][\w$]*)/gm

it('one name, one meaning: no two files declare the same', () => {
	const files = globSync(['src/policy/*.ts', ...ROOMS.map((room) => `src/policy/${room}/**/*.ts`)])
	const declared = files.flatMap((file) =>
		Array.from(readFileSync(file, 'utf8').matchAll(DECLARED), ([, name]) => ({ name: name!, file })),
	)
	expect(declared.length).toBeGreaterThan(300)
	const twice = [...Map.groupBy(declared, ({ name }) => name)]
		.filter(([, places]) => places.length > 1)
		.map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`)
	expect(twice).toEqual([])
})
