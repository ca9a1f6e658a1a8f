import { isTraining } from './claims.ts'
import { tagsOf } from './tags.ts'
import type { Unit } from './units.ts'
import { ANAPHOR } from './words.ts'

/** Takes back in part what the sentence before it says. */
const HOWEVER = /^(?:however|but|that said|nevertheless|even so)\b/

/**
 * The exact words of a block's `text` to quote of a sentence, what it takes back or is taken back by among them, and what it completes or
 * goes on from: a line each.
 */
export function quoteOf(unit: Unit, text: string): { quote: string; lead: string | null } {
	const { block, before, next } = unit
	const first = before[0] && HOWEVER.test(unit.plain) ? before[0].text : unit.text
	const last = next && HOWEVER.test(next.plain) ? next.text : unit.text
	const start = block.text.indexOf(first)
	const end = block.text.indexOf(last, last === first ? start : start + first.length) + last.length
	return { quote: text.slice(start, end), lead: leadOf(unit)?.replace(/ {2,}/g, ' ').trim() || null }
}

/** In a table: the purpose its row names, and every head of its columns. */
function leadOf({ block, head, heads, leads, before, plain }: Unit): string | null {
	if (block.kind === 'row') {
		const purposes = leads.filter((lead) => lead !== head)
		const purpose = purposes.find((lead) => isTraining(tagsOf(lead.plain))) ?? purposes[0]
		const columns = heads.map(({ text }) => text).join(' | ')
		return [purpose?.text, columns].filter(Boolean).join('\n') || null
	}
	return before[0] && ANAPHOR.test(plain) ? before[0].text : (leads[0]?.text ?? null)
}
