import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

import type { Block, Document } from '../../src/policy/model.ts'
import { read } from '../../src/policy/page/read.ts'
import { alteredStatements } from '../../src/policy/statements/altered.ts'
import { findStatements } from '../../src/policy/statements/find.ts'

const GOLD = '../shared/gold'
const notice = { id: 'linkedin-eu-privacy-notice' }

const document: Document = {
	...notice,
	title: 'Notice',
	url: 'https://www.linkedin.com/legal/privacy/eu',
	locale: 'en',
	kind: 'notice',
}
const textOf = (pair: string, side: 'before' | 'after'): readonly Block[] =>
	read(gunzipSync(readFileSync(`${GOLD}/${pair}/${side}.html.gz`)).toString(), document).blocks
const isNotice = (pair: string): boolean =>
	/European Regional Privacy Notice/.test(
		gunzipSync(readFileSync(`${GOLD}/${pair}/after.html.gz`))
			.toString()
			.slice(0, 4000),
	)

// Recorded texts that are not part of the project: skipped where they are absent.
describe.skipIf(!existsSync(GOLD))('real notices', () => {
	const pairs = (existsSync(GOLD) ? readdirSync(GOLD) : []).filter(
		(pair) => existsSync(`${GOLD}/${pair}/after.html.gz`) && isNotice(pair),
	)

	it('are quoted exactly, and what holds is found', () => {
		expect(pairs.length).toBeGreaterThan(0)
		for (const pair of pairs) {
			const blocks = textOf(pair, 'after')
			for (const { found, denied } of findStatements(notice, blocks)) {
				for (const place of [found, denied]) {
					if (place) expect(blocks[place.blockIndex]!.text).toContain(place.quote)
				}
			}
		}
	})

	it('state the ground of training in the version that brings it', () => {
		const bringing = pairs.filter((pair) =>
			alteredStatements(
				findStatements(notice, textOf(pair, 'before')),
				findStatements(notice, textOf(pair, 'after')),
			).some(
				({ id, state, quote }) =>
					id === 'legitimate-interests' &&
					(state === 'stated' || state === 'rescoped') &&
					/legitimate interest/i.test(quote ?? ''),
			),
		)
		expect(bringing.length).toBeGreaterThan(0)
		for (const pair of bringing)
			expect(JSON.stringify(textOf(pair, 'before'))).not.toMatch(/training content-generating/)
	})
})

const LABELLED = '../shared/statements'
interface Label {
	readonly document: string
	readonly statement: string
	readonly says: 'yes' | 'no' | 'otherwise' | 'partly'
}
const linesOf = <Line>(file: string): Line[] =>
	readFileSync(`${LABELLED}/${file}`, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Line)

describe.skipIf(!existsSync(LABELLED))('texts that a careful reader has labelled', () => {
	it('say what is found in them, and nearly all that they say is found', () => {
		const labels = linesOf<Label>('labels.ndjson')
		const states = linesOf<{ document: string; file: string }>('captures.ndjson').flatMap((capture) => {
			const html = gunzipSync(readFileSync(`${LABELLED}/${capture.file}`)).toString()
			const { blocks } = read(html, { ...document, id: capture.document })
			return findStatements({ id: capture.document }, blocks).map((state) => ({
				of: capture.document,
				state,
			}))
		})
		const stateOf = (label: Label) =>
			states.find(({ of, state }) => state.id === label.statement && of === label.document)?.state
		const untrue = labels.filter((label) => {
			const state = stateOf(label)
			const said = state?.found ?? state?.partly
			return label.says === 'no' ? (said ?? state?.denied) : label.says === 'otherwise' && said
		})
		expect(untrue).toEqual([])
		const saying = labels.filter(({ says }) => says === 'yes' || says === 'partly')
		const found = saying.filter((label) => stateOf(label)?.[label.says === 'yes' ? 'found' : 'partly'])
		expect(found.length / saying.length).toBeGreaterThanOrEqual(0.95)
	})
})
