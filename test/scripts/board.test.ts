import { stripVTControlCharacters } from 'node:util'

import { expect, test } from 'vitest'

import { breakLines, createShow } from '../../scripts/demo/board.ts'
import { NotSeen, see } from '../../scripts/demo/seen.ts'

function showOn() {
	const lines: string[] = []
	const show = createShow({
		print: (line) => lines.push(...stripVTControlCharacters(line).split('\n')),
		show: () => undefined,
	})
	return { show, lines }
}

test('a step shows its title and what it saw, within 80 columns', async () => {
	const { show, lines } = showOn()
	const text = 'a line of words that goes on and on until it has to be broken in two somewhere'
	await show.step('A step', async (board) => {
		board.fact('Label', text, 'another')
		board.edit('old', null)
	})
	expect(lines[0]).toMatch(/^✓ A step +\d+\.\d s$/)
	expect(lines[1]).toMatch(/^ {2}Label {11}a line of words/)
	expect(lines[3]).toBe(`${' '.repeat(18)}another`)
	expect(lines[4]).toBe('  Removed         old')
	expect(lines.every((line) => line.length <= 80)).toBe(true)
	expect(show.count()).toBe(1)
})

test('a step that does not see what it claims is crossed out, named, and not counted', async () => {
	const { show, lines } = showOn()
	const step = show.step('A claim', async () => see('the page is gone', false))
	await expect(step).rejects.toThrow(new NotSeen('A claim: the page is gone'))
	expect(lines[0]?.trim()).toBe('✗ A claim')
	expect(show.count()).toBe(0)
})

test('a word longer than a line stays whole', () => {
	expect(breakLines('see http://localhost:8787/changes now', 10)).toEqual([
		'see',
		'http://localhost:8787/changes',
		'now',
	])
})
