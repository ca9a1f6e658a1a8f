import type { Report, Step } from './run.ts'

/** A line for a step that people want to see: a version, or a capture that was held. Null for all others. */
export function noteOf({ past, result }: Step): string | null {
	if (result === 'unchanged' || result === 'absent') return null
	const isNews = result === 'first' || result === 'changed' || result.startsWith('held')
	return isNews ? `${past.at.slice(0, 10)}  ${past.document}  ${result}` : null
}

/** Where the import is: `412 of 1380 · 2024-03-07 · unchanged`. */
export const progressOf = ({ past, done, total, result }: Step): string =>
	[total === null ? `${done}` : `${done} of ${total}`, past.at.slice(0, 10), result].join(' · ')

/** What was added, held and skipped, and why, for one document. */
export function summaryOf(report: Report): string[] {
	const { document, outcomes, skipped, versions, merged, problem } = report
	const held = [...outcomes].filter(([outcome]) => outcome.startsWith('held'))
	const all = sum([...outcomes.values()])
	const added = (outcomes.get('first') ?? 0) + (outcomes.get('changed') ?? 0)
	const now = versions === null ? '' : `; ${many(versions, 'version')} in all`
	return [
		document,
		`  added    ${many(added, 'version')} from ${many(all, 'capture')}${now}${merged ? ', the last one the same as seen live' : ''}`,
		`  held     ${list(held.map(([outcome, n]) => [outcome.replace('held: ', ''), n]))}`,
		`  skipped  ${list([...skipped])}`,
		...(problem === null ? [] : [`  problem  ${problem}`]),
	]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const many = (n: number, what: string): string => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`

/** `9: 5 login, 4 truncated`; `0` for nothing. */
const list = (counts: readonly (readonly [string, number])[]): string =>
	counts.length === 0
		? '0'
		: `${sum(counts.map(([, n]) => n))}: ${counts.map(([what, n]) => `${n} ${what}`).join(', ')}`
