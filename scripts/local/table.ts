import type { Check } from './checks.ts'
import { bold, dim, green, red, yellow } from './paint.ts'

/** Characters of the longest outcome that is common: `held: connection-lost`. */
const OUTCOME = 21

/** A table of checks, each row within 80 columns for ids of up to 31 characters. */
export function checkTable(ids: readonly string[]) {
	const longest = Math.max(...ids.map((id) => id.length), 'document'.length)
	const line = (id: string, outcome: string, version: string, characters: string, ms: string): string =>
		`${id.padEnd(longest)}  ${outcome} ${version.padStart(7)} ${characters.padStart(10)} ${ms.padStart(6)}`
	return {
		head: bold(line('document', 'outcome'.padEnd(OUTCOME), 'version', 'characters', 'ms')),
		row(check: Check): string {
			const outcome = check.reason ? `${check.outcome}: ${check.reason}` : check.outcome
			const [version, characters, ms] = [check.version, check.characters, check.ms].map(number)
			return line(
				check.document,
				paintOutcome(check, outcome.padEnd(OUTCOME)),
				version ?? '',
				characters ?? '',
				ms ?? '',
			)
		},
	}
}

const number = (value: number | null): string => (value === null ? '–' : value.toLocaleString('en'))

function paintOutcome({ outcome }: Check, text: string): string {
	switch (outcome) {
		case 'held':
			return red(text)
		case 'changed':
		case 'pending':
		case 'reverted':
			return yellow(text)
		case 'first':
			return green(text)
		default:
			return dim(text)
	}
}

/** Counts checks by outcome: `7 unchanged, 2 held`. */
export const tally = (checks: readonly Check[]): string =>
	[...Map.groupBy(checks, ({ outcome }) => outcome)]
		.map(([outcome, { length }]) => `${length} ${outcome}`)
		.join(', ')
