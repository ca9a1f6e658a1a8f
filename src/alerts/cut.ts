/** The start of a text in at most `most` characters, whole words only where it has any, with a mark that more follows. */
export function cut(text: string, most: number): string {
	if (text.length <= most) return text
	const room = most - 2
	const space = text.lastIndexOf(' ', room)
	const start = text.slice(0, space > room / 2 ? space : room)
	// Half of a character that takes two is none.
	return `${start.replace(/[\uD800-\uDBFF]$/, '').trimEnd()} …`
}

/** The same of a text that grows as it is escaped: at most `most` characters once it is. */
export function cutEscaped(text: string, most: number, escape: (text: string) => string): string {
	for (let room = most; ;) {
		const escaped = escape(cut(text, room))
		if (escaped.length <= most) return escaped
		room = Math.floor((room * most) / escaped.length) - 1
	}
}
