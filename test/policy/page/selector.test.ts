import { expect, it } from 'vitest'

import { isSelected, parseSelector } from '../../../src/policy/page/selector.ts'

const element = { id: 'main', class: 'text wide', 'data-kind': 'article' }

it.each([
	'section',
	'*',
	'#main',
	'.wide',
	'section.text.wide',
	'[data-kind]',
	'section[data-kind="article"]',
	'p, #main',
])('selects by %s', (text) => {
	expect(isSelected(parseSelector(text)!, 'section', element)).toBe(true)
})

it.each(['div', '#mai', '.wid', '[data-kind="art"]', 'section.narrow', '[hidden]', 'p, div'])(
	'does not select by %s',
	(text) => {
		expect(isSelected(parseSelector(text)!, 'section', element)).toBe(false)
	},
)

it.each(['', 'main p', 'main > p', ':has(p)', 'a + b', 'main,', '[a^="b"]', '..a'])(
	'understands no other: %s',
	(text) => {
		expect(parseSelector(text)).toBeNull()
	},
)
