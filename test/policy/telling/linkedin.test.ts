// LinkedIn's real changes, rebuilt: what each is told as. Every headline and first reason was read by an editor.
import { describe, expect, it } from 'vitest'

import { assess, differenceBetween } from '../../../src/policy/assess.ts'
import type { Assessment } from '../../../src/policy/model.ts'
import { read } from '../../../src/policy/page/read.ts'
import { type Step, documents, steps, texts } from '../../fixtures/linkedin/history.ts'
import { legalPage } from '../../fixtures/linkedin/legal-page.ts'
import { partsOf } from '../parts.ts'

function assessed({ in: name, edits, seen }: Step): Assessment {
	const document = documents[name]
	const newer = edits.reduce((text, [from, to]) => {
		if (!text.includes(from)) throw new Error(`the document does not say: ${from}`)
		return text.replace(from, to)
	}, texts[name])
	const [before, after] = [texts[name], newer].map((text, seed) => {
		const page = { title: document.title, url: document.url, lang: 'en', seed, parts: partsOf(text) }
		return read(legalPage(page), document).blocks
	})
	return assess(differenceBetween(document, before!, after!, `${seen}T06:00:00Z`))
}

describe('a change of LinkedIn’s documents', () => {
	it.each(steps)('$seen: $what', (step) => {
		const { summary, reasons } = assessed(step)
		expect({ headline: summary, reason: reasons[0]?.text }).toEqual({
			headline: step.headline,
			reason: step.reason,
		})
	})
})
