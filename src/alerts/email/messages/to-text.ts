import { editWords } from '../../../wording/names.ts'
import { sidesOf } from './excerpt.ts'
import type { Part, Sheet } from './sheet.ts'
import { paragraphs, wrap } from './wrap.ts'

/** A letter as plain text. */
export const toText = ({ parts, foot }: Sheet): string =>
	paragraphs([...parts.map(partText), '-- ', ...foot.map(partText)])

function partText(part: Part): string {
	switch (part.kind) {
		case 'label':
			return [part.mark.toUpperCase(), part.text].filter(Boolean).join(' · ')
		case 'title':
			return part.text.toUpperCase()
		case 'notice':
			return wrap(part.text, '! ', '  ')
		case 'code':
			return `    ${part.text}`
		case 'quote': {
			const { kind, section, lead } = part.excerpt
			const { before, after } = sidesOf(part.excerpt)
			return [
				`${editWords[kind].toUpperCase()}${section ? `, in “${section}”` : ''}`,
				...(lead === null ? [] : [wrap(`After: “${lead}”`, '  ')]),
				...(before === null || kind === 'moved' ? [] : [wrap(`Was: “${before}”`, '  ')]),
				...(after === null ? [] : [wrap(`Now: “${after}”`, '  ')]),
			].join('\n')
		}
		case 'facts':
			return part.facts.map(([label, fact]) => wrap(`${label}: ${fact}`)).join('\n')
		case 'button':
			return `${part.text}:\n${part.href}`
		case 'links':
			return part.links.map(([words, href]) => `${words}:\n${href}`).join('\n')
		default:
			return wrap(part.text)
	}
}
