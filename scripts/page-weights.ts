// Learns src/policy/lexicon/page-weights.ts from labelled pairs of pages: `npm run page-weights -- FOLDER LABELS [FOLDER LABELS …]`.
// A folder is one of recorded captures, two of each document; LABELS has a line of JSON for each document: `id`, `service`,
// `want` ("alert", "no-alert" …) and `page` (what differs is page matter). Chosen by leaving one service out at a time.
import { readFileSync, writeFileSync } from 'node:fs'

import { readCaptures } from './recordings.ts'
import { compare } from '../src/policy/compare/compare.ts'
import { type PageSign, pageSigns, signsOf } from '../src/policy/context/page-signs.ts'
import { pairVersions } from '../src/policy/context/version-pair.ts'
import { judge } from '../src/policy/judge/findings.ts'
import type { Finding } from '../src/policy/judge/finding.ts'
import { blank } from '../src/policy/memory.ts'
import { observe } from '../src/policy/observe.ts'
import { READER_VERSION } from '../src/policy/page/read.ts'
import { isLine, isMarked, mayBeWeighed } from '../src/policy/rules/exemptions/page-matter.ts'

const FILE = 'src/policy/lexicon/page-weights.ts'
const USAGE = 'usage: npm run page-weights -- FOLDER LABELS [FOLDER LABELS …]'

type Signs = Readonly<Record<PageSign, number>>
const names = Object.keys(pageSigns) as PageSign[]

interface Label {
	readonly id: string
	readonly service: string
	readonly want: string
	readonly page: boolean
}

/** The lines of one pair that differ. */
interface Pair {
	readonly service: string
	readonly isPage: boolean
	readonly mustAlert: boolean
	/** Signs of each short line: what is learned from. */
	readonly lines: readonly Signs[]
	/** Signs of those that say nothing: what is weighed. */
	readonly open: readonly Signs[]
	/** Other edits that alert: no weight can quieten the pair. */
	readonly others: number
}

interface Weights {
	readonly bias: number
	readonly signs: Signs
}

/** What learned weights are to do without: an edit some proof calls harmless; those of menus are examples of page matter too. */
const PROVEN = new Set(['navigation', 'boilerplate', 'link-list', 'page-matter'])

async function pairsIn(folder: string, file: string): Promise<Pair[]> {
	const labels = new Map(
		readFileSync(file, 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line) as Label)
			.map((label) => [label.id, label]),
	)
	const pairs: Pair[] = []
	let last = { id: '', memory: blank(READER_VERSION) }
	for await (const { document, capture } of readCaptures(folder)) {
		const label = labels.get(document.id)
		if (!label) continue
		const memory = last.id === document.id ? last.memory : blank(READER_VERSION)
		const seen = observe(document, memory, capture, { sightings: 1, after: 0 })
		last = { id: document.id, memory: seen.memory }
		if (!seen.change) continue
		const edits = compare(memory.blocks, seen.memory.blocks)
		const versions = pairVersions(document, memory.blocks, seen.memory.blocks, edits, capture.observedAt)
		const isPage = label.want === 'no-alert' && label.page
		const counts = ({ severity, reasons }: Finding) =>
			severity === 'material' || (isPage && reasons.some(({ rule }) => PROVEN.has(rule)))
		const weighed = judge(edits, versions)
			.flat()
			.filter((finding) => counts(finding) || finding.reasons.some(({ rule }) => rule === 'page-matter'))
			.map((finding) => {
				const one = finding.sentenceEdit && {
					edit: finding.edit,
					sentenceEdit: finding.sentenceEdit,
					versions,
				}
				if (!one || !isLine(one)) return null
				const signs = signsOf(one)
				return { signs, isOpen: mayBeWeighed(one) && isMarked(signs) }
			})
		const lines = weighed.filter((line) => line !== null)
		pairs.push({
			service: label.service,
			isPage,
			mustAlert: label.want === 'alert',
			lines: lines.map(({ signs }) => signs),
			open: lines.filter(({ isOpen }) => isOpen).map(({ signs }) => signs),
			others: weighed.filter((line) => !line?.isOpen).length,
		})
	}
	return pairs
}

const ROUNDS = 800
const RATE = 1.5
/** Keeps weights small: few pairs teach them. */
const RIDGE = 0.01

/** Logistic regression by gradient descent; each pair counts once, whatever its lines. */
function learn(pairs: readonly Pair[]): Weights {
	const lines = pairs.flatMap(({ lines, isPage }) =>
		lines.map((signs) => ({ signs, isPage, share: 1 / lines.length })),
	)
	const total = lines.reduce((sum, { share }) => sum + share, 0)
	const signs = Object.fromEntries(names.map((name) => [name, 0])) as Record<PageSign, number>
	let bias = 0
	for (let round = 0; round < ROUNDS; round++) {
		const slope = Object.fromEntries(names.map((name) => [name, RIDGE * signs[name]])) as Record<
			PageSign,
			number
		>
		let slopeOfBias = 0
		for (const line of lines) {
			const error =
				((1 / (1 + Math.exp(-sumOf({ bias, signs }, line.signs))) - Number(line.isPage)) * line.share) / total
			slopeOfBias += error
			for (const name of names) slope[name] += error * line.signs[name]
		}
		bias -= RATE * slopeOfBias
		for (const name of names) signs[name] -= RATE * slope[name]
	}
	return { bias, signs }
}

const sumOf = ({ bias, signs }: Weights, line: Signs): number =>
	names.reduce((sum, name) => sum + signs[name] * line[name], bias)

const alerts = (pair: Pair, weights: Weights | null): boolean =>
	pair.others > 0 || pair.open.some((line) => weights === null || sumOf(weights, line) <= 0)

/** Prints what weights learned without a service do to its pairs. */
function report(pairs: readonly Pair[]): void {
	const of = (pick: (pair: Pair) => boolean, weightsOf: (service: string) => Weights | null): string => {
		const picked = pairs.filter(pick)
		return `${picked.filter((pair) => alerts(pair, weightsOf(pair.service))).length} of ${picked.length}`
	}
	const held = new Map(
		[...new Set(pairs.map(({ service }) => service))].map((service) => [
			service,
			learn(pairs.filter((pair) => pair.service !== service)),
		]),
	)
	const kinds: [string, (pair: Pair) => boolean][] = [
		['pairs that must alert', ({ mustAlert }) => mustAlert],
		['pairs of page matter', ({ isPage }) => isPage],
		['other pairs', ({ mustAlert, isPage }) => !mustAlert && !isPage],
	]
	for (const [name, pick] of kinds)
		console.log(
			`${name}: ${of(pick, () => null)} alert without weights, ${of(pick, (service) => held.get(service)!)} with`,
		)
	for (const isPage of [true, false]) {
		const of = pairs.filter((pair) => pair.isPage === isPage)
		const lines = of.flatMap(({ open, service }) => open.map((line) => sumOf(held.get(service)!, line) > 0))
		console.log(
			`lines ${isPage ? 'of pages' : 'of texts'} called page matter: ${lines.filter(Boolean).length} of ${lines.length}`,
		)
	}
}

const moduleText = ({ bias, signs }: Weights): string =>
	[
		'// What each sign of context/page-signs.ts weighs: learned by `npm run page-weights` from labelled pairs of pages, not set by hand.',
		'export const pageWeights = {',
		`\tbias: ${bias.toFixed(2)},`,
		'\tsigns: {',
		...names.map((name) => `\t\t${name}: ${signs[name].toFixed(2)},`),
		'\t},',
		'}',
		'',
	].join('\n')

if (import.meta.main) {
	const args = process.argv.slice(2)
	if (args.length === 0 || args.length % 2 > 0) {
		console.error(USAGE)
		process.exit(1)
	}
	const pairs: Pair[] = []
	for (let at = 0; at < args.length; at += 2) pairs.push(...(await pairsIn(args[at]!, args[at + 1]!)))
	report(pairs)
	writeFileSync(FILE, moduleText(learn(pairs)))
}
