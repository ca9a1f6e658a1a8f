// Versions for the tests: written as lines, read as blocks.
import * as fc from 'fast-check'

import type { Block, Document } from '../../src/policy/model.ts'

export const policy: Document = {
	id: 'a-privacy-policy',
	title: 'Privacy Policy',
	url: 'https://www.example.com/legal/privacy-policy',
	locale: 'en',
	kind: 'policy',
}

/** Blocks of a text: `# `, `## ` for headings, `- ` for items, `? ` for questions, ` | ` for rows, else paragraphs. */
export function version(text: string): Block[] {
	const path: string[] = []
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line): Block => {
			const [, marks = '', words = ''] = /^(#+ |- |\? )?(.*)$/u.exec(line)!
			if (marks.startsWith('#')) {
				const level = marks.length - 1
				path.length = Math.min(path.length, level - 1)
				const section = [...path]
				path.push(words)
				return { kind: 'heading', level, section, text: words }
			}
			const kind =
				marks === '- ' ? 'item' : marks === '? ' ? 'question' : words.includes(' | ') ? 'row' : 'paragraph'
			return { kind, section: [...path], text: words }
		})
}

/** All a version says, a block a line: what every quote must stand in. */
export const textOf = (blocks: readonly Block[]): string => blocks.map((block) => block.text).join('\n')

/** Sentences that share most of their words, so that blocks repeat, move, split and get reworded. */
const sentence = fc
	.tuple(
		fc.constantFrom('We may share', 'We collect', 'You can delete', 'Partners receive'),
		fc.constantFrom(
			'profile data',
			'your posts and comments',
			'the messages you send',
			'a device identifier',
		),
		fc.constantFrom('with affiliates', 'for security', 'when you ask us to', 'in some countries only'),
	)
	.map((parts) => `${parts.join(' ')}.`)
const block = fc
	.tuple(
		fc.constantFrom<Block['kind'][]>('paragraph', 'item', 'heading'),
		fc.array(sentence, { minLength: 1, maxLength: 3 }),
	)
	.map(([kind, sentences]): Block => ({ kind, section: [], text: sentences.join(' ') }))
export const someBlocks = fc.array(block, { maxLength: 14 })
