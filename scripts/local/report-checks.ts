import { link } from '../../src/routes.ts'
import type { Document } from '../../src/policy/model.ts'
import type { Check } from './checks.ts'
import { dim } from './paint.ts'
import { checkTable, tally } from './table.ts'

/**
 * Looks without news after which a round that is not whole is summed up all the same: two minutes for the first, which
 * starts with the machine, then 50 seconds, longer than the check of a page that does not answer.
 */
const PATIENCE = { first: 240, later: 100 }

/** Why a page was not even reached, as against shown and not taken for the document. */
const NOT_REACHED = new Set(['unreachable', 'timeout', 'connection-lost'])

export interface ReportOptions {
	readonly documents: readonly Document[]
	readonly site: string
	/** When the next round is due; null when no cron starts one. */
	readonly nextRound: () => Date | null
	readonly print: (line: string) => void
	/** Shows a line that the next one takes the place of; does nothing where that cannot be. */
	readonly show: (line: string) => void
}

/**
 * Prints the first round as a table that grows while it is done, then of each later round what is not `unchanged` and a
 * line that sums it up.
 */
export async function reportChecks(
	checks: AsyncIterable<Check | null>,
	{ documents, site, nextRound, print, show }: ReportOptions,
): Promise<void> {
	const table = checkTable(documents.map(({ id }) => id))
	const start = Date.now()
	const seconds = () => `${((Date.now() - start) / 1000).toFixed(0)} s`
	let first = true
	let quiet = 0
	let round: Check[] = []
	print(table.head)
	const sumUp = () => {
		const when = first ? `in ${seconds()}` : `at ${clock(new Date())}`
		print(`\n${round.length} checked ${when}: ${tally(round)}.${next(nextRound())}`)
		for (const line of troubles(round, documents, site)) print(line)
		first = false
		round = []
	}
	for await (const check of checks) {
		if (check) {
			quiet = 0
			round.push(check)
			if (first || check.outcome !== 'unchanged') print(table.row(check))
			if (new Set(round.map(({ document }) => document)).size === documents.length) sumUp()
			continue
		}
		quiet++
		if (first) show(dim(`${round.length} of ${documents.length} checked, ${seconds()} …`))
		if (round.length > 0 && quiet > (first ? PATIENCE.first : PATIENCE.later)) sumUp()
	}
}

const next = (at: Date | null): string => (at === null ? '' : ` The next round is at ${clock(at)}.`)

/** The time of day here: `04:17`. */
const clock = (at: Date): string =>
	`${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`

/** A line for what was not reached, and one for what was and is held. */
function troubles(round: readonly Check[], documents: readonly Document[], site: string): string[] {
	const held = round.filter(({ outcome }) => outcome === 'held')
	const away = held.filter(({ reason }) => reason !== null && NOT_REACHED.has(reason))
	const hosts = documents
		.filter(({ id }) => away.some(({ document }) => document === id))
		.map(({ url }) => new URL(url).host)
	const refused = held.length - away.length
	return [
		...(refused > 0 ? [`Not taken for the document: ${refused}. ${site}${link('status')} says why.`] : []),
		...(away.length > 0
			? [
					`Could not be reached: ${away.length} of ${round.length}, at ${[...new Set(hosts)].join(', ')}. Still serving.`,
				]
			: []),
	]
}
