/** What an element makes of the text inside it. `text` is trimmed; `ended` is false where only a line ends inside it. */
export type Mark = (text: string, ended: boolean) => string

/** The text of a line in the making, piece by piece, with the marks of the elements it stands in. */
export interface InlineText {
	readonly isEmpty: () => boolean
	readonly add: (piece: string) => void
	/** False where too many are open: it then makes nothing of its text. */
	readonly openMark: (mark: Mark) => boolean
	readonly closeMark: () => void
	/** The whole line, marked; none of it is left. The marks that are open go on in the next line. */
	readonly take: () => string
}

/** Marks in marks: this deep and no deeper. */
const MOST_MARKS = 8

/** A line without text. */
export function writeInline(): InlineText {
	const marks: Mark[] = []
	/** The text before each open mark. */
	const before: string[] = []
	let text = ''
	const close = (ended: boolean) => {
		const inner = text.trim()
		const marked = marks.at(-1)!(inner, ended)
		// Spaces at the ends of what is set beside its term are none between words.
		const isAmid = inner !== '' && !marked.startsWith(' ')
		const [start, end] = isAmid || marked === '' ? [/^\s/.test(text), /\s$/.test(text)] : [false, false]
		text = `${before.pop()}${start ? ' ' : ''}${marked}${end ? ' ' : ''}`
	}
	return {
		isEmpty: () => text === '' && before.every((outer) => outer === ''),
		add(piece) {
			text += piece
		},
		openMark(mark) {
			if (marks.length === MOST_MARKS) return false
			marks.push(mark)
			before.push(text)
			text = ''
			return true
		},
		closeMark() {
			close(true)
			marks.pop()
		},
		take() {
			if (marks.length === 0) {
				const whole = text
				text = ''
				return whole
			}
			const open = [...marks]
			while (marks.length > 0) {
				close(false)
				marks.pop()
			}
			const whole = text
			text = ''
			for (const mark of open) {
				marks.push(mark)
				before.push('')
			}
			return whole
		},
	}
}
