import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What a file of the pure core declares at its top, exported or not. */
const DECLARED = /^(?:export )?(?:const|let|function|class|interface|type) ([A-Za-z_$][\w$]*)/gm

it('one name, one meaning: no two files of the pure core declare the same', () => {
	const files = globSync('src/policy/**/*.ts')
	const declared = files.flatMap((file) =>
		Array.from(readFileSync(file, 'utf8').matchAll(DECLARED), ([, name]) => ({ name: name!, file })),
	)
	expect(declared.length).toBeGreaterThan(1000)
	const twice = [...Map.groupBy(declared, ({ name }) => name)]
		.filter(([, places]) => places.length > 1)
		.map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`)
	expect(twice).toEqual([])
})
