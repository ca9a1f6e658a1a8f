import { styleText } from 'node:util'

/** Paints text for the terminal; plain where standard output is none, or NO_COLOR is set. */
const painter = (format: Parameters<typeof styleText>[0]) => (text: string) =>
	styleText(format, text, { stream: process.stdout })

export const bold = painter('bold')
export const dim = painter('dim')
export const green = painter('green')
export const red = painter('red')
export const yellow = painter('yellow')
export const cyan = painter('cyan')
