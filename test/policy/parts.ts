// A text written as lines, as the parts of a page in LinkedIn's templates.
import { escape, type Part } from '../fixtures/linkedin/noise.ts'

/** `# ` to `### ` headings, `- ` items, `? ` questions that fold, ` | ` rows, else paragraphs; [text](address) is a link. */
export function partsOf(text: string): Part[] {
	const sections = text
		.replaceAll(/^[ \t]+/gm, '')
		.split(/^(?=[#?])/m)
		.filter((section) => section.trim() !== '')
	return sections.map((section) => {
		const [, label, answer] = /^\? (.*)\n?([^]*)$/.exec(section) ?? []
		return label === undefined ? toHtml(section) : { label, html: toHtml(answer!) }
	})
}

/** Lines of the same kind that follow each other are one list, one table. */
function toHtml(section: string): string {
	const groups = section.match(/^(?:(?:- .*\n?)+|(?:.* \| .*\n?)+|.+\n?)/gm) ?? []
	return groups
		.map((group) => group.trim().split('\n'))
		.map((lines) => {
			const [, marks = '', words = ''] = /^(#+ |- )?(.*)$/u.exec(lines[0]!)!
			if (marks.startsWith('#')) return `<h${marks.length - 1}>${inline(words)}</h${marks.length - 1}>`
			if (marks === '- ')
				return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`
			if (words.includes(' | ')) return `<table>${lines.map(row).join('')}</table>`
			return `<p>${inline(words)}</p>`
		})
		.join('')
}

const row = (line: string): string =>
	`<tr>${line
		.split(' | ')
		.map((cell) => `<td>${inline(cell)}</td>`)
		.join('')}</tr>`

const inline = (words: string): string =>
	escape(words).replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
