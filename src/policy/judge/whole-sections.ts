import type { Finding } from './finding.ts'
import type { Reason } from '../model.ts'
import { quoted } from '../english/quotes.ts'
import { keyOf } from '../english/sentences.ts'
import { reasonOf } from '../rules/reasons.ts'

/** A section that was added or removed whole: its heading and at least one thing that matters under it. */
export interface WholeSection {
	readonly kind: 'added' | 'removed'
	readonly heading: string
	readonly reason: Reason
}

/** The whole sections among some edits; a section inside one that counts is not counted twice. */
export function wholeSections(edits: readonly (readonly Finding[])[]): WholeSection[] {
	const out: WholeSection[] = []
	const all = edits.flat()
	for (const [at, [first]] of edits.entries()) {
		const { block, kind, section, before, after } = first!.edit
		const heading = after ?? before ?? ''
		if (block !== 'heading' || keyOf(heading) === '' || (kind !== 'added' && kind !== 'removed')) continue
		const isUnder = (finding: Finding | undefined) =>
			finding?.edit.kind === kind && finding.edit.section.includes(heading)
		if (!isUnder(edits[at + 1]?.[0]) || out.some((outer) => section.includes(outer.heading))) continue
		if (!all.some((finding) => isUnder(finding) && finding.severity === 'material')) continue
		const text = `A whole section is ${kind === 'added' ? 'new' : 'removed'}`
		out.push({
			kind,
			heading,
			reason: reasonOf('section', first!.edit, quoted(heading, MAX_QUOTED_HEADING), text),
		})
	}
	return out
}

const MAX_QUOTED_HEADING = 120
