import { cutEscaped } from '../cut.ts'
import type { ChatMessage } from './message.ts'

/** Most characters of each part of a message, escaped; chosen so that the whole stays within a chat's limits. */
export interface Room {
	readonly kicker: number
	readonly headline: number
	readonly note: number
	readonly heading: number
	/** Of a quote before, and as many after. */
	readonly side: number
	readonly fact: number
}

/** Most notes of a message. */
const MOST_NOTES = 3

/** A message with every text escaped as a chat asks for and cut by whole words to the room there is. */
export function fit(message: ChatMessage, room: Room, escape: (text: string) => string): ChatMessage {
	const to = (most: number, text: string) => cutEscaped(text, most, escape)
	const side = (text: string | null) => (text === null ? null : to(room.side, text))
	return {
		...message,
		kicker: to(room.kicker, message.kicker),
		headline: to(room.headline, message.headline),
		notes: message.notes.slice(0, MOST_NOTES).map((note) => to(room.note, note)),
		quotes: message.quotes.map(({ heading, before, after }) => ({
			heading: to(room.heading, heading),
			before: side(before),
			after: side(after),
		})),
		facts: message.facts.map(([label, fact]) => [label, to(room.fact, fact)]),
	}
}
