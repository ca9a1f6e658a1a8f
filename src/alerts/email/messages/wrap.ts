/** Characters of a line, by custom of plain text mail. */
const WIDTH = 76

/** Breaks a text into lines between words; the first begins with `first`, the others with `next`. */
export function wrap(text: string, first = '', next = first): string {
	const lines: string[] = []
	let line = ''
	const close = (): number => lines.push((lines.length === 0 ? first : next) + line)
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const room = WIDTH - (lines.length === 0 ? first : next).length
		if (line !== '' && line.length + 1 + word.length > room) {
			close()
			line = word
		} else line = line === '' ? word : `${line} ${word}`
	}
	close()
	return lines.join('\n')
}

/** Joins what there is with blank lines. */
export const paragraphs = (parts: readonly (string | false | null)[]): string =>
	`${parts.filter(Boolean).join('\n\n')}\n`
