/** Written out, these could turn a terminal, a log or a reader's eye: DEL and C1, marks of direction, line separators. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON that holds every text exactly, and shows none of what is not seen: it is escaped, as control characters are. */
export const plainJson = (data: unknown): string => escapeUnseen(JSON.stringify(data))

/** The same, of what is JSON already. */
export const escapeUnseen = (json: string): string => json.replace(UNSEEN, escaped)
