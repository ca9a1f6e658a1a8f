/** Pieces joined at a time. */
const MOST_PIECES = 1_000

/** A string in the making. */
export interface Pieces {
	readonly isEmpty: () => boolean
	readonly add: (piece: string) => void
	/** All pieces as one string; none are left. */
	readonly take: () => string
}

/** Gathers text piece by piece, joined now and then: millions of small pieces take little memory, and linear time. */
export function gatherPieces(): Pieces {
	let joined = ''
	let pieces: string[] = []
	return {
		isEmpty: () => pieces.length === 0 && joined === '',
		add(piece) {
			if (pieces.push(piece) < MOST_PIECES) return
			joined += pieces.join('')
			pieces = []
		},
		take() {
			const text = joined + pieces.join('')
			joined = ''
			pieces = []
			return text
		},
	}
}

/** Whether a piece is nothing but indentation, as most text between tags is. */
export function isBlank(piece: string): boolean {
	for (let at = 0; at < piece.length; at++) if (piece.charCodeAt(at) > 32) return false
	return true
}
