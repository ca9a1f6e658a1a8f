import { bold, dim, green, red } from '../local/paint.ts'
import { type ByTask, type TaskName, taskNames } from './tasks.ts'

/** The pages of one set, measured. */
export interface Measured {
	readonly name: string
	/** Bytes of each page. */
	readonly sizes: readonly number[]
	/** Milliseconds of CPU in Node, and in workerd of some of the pages. */
	readonly node: readonly ByTask<number>[]
	readonly workerd: readonly ByTask<number>[]
	/** Milliseconds of the very first check of an isolate in workerd, and the same when warm; of the typical page. */
	readonly fresh: Readonly<Record<'unchanged' | 'changed', { readonly first: number; readonly warm: number }>>
	/** Of the largest page. */
	readonly allocated: ByTask<number>
	/** Bytes workerd grew by over the first check of the largest page. */
	readonly growth: number | null
}

/** The value that such a share of some values does not exceed; null of none. */
export const quantile = (values: readonly number[], share: number): number | null =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? null

/** What a task takes on each page that has it. */
export const timesOf = (pages: readonly ByTask<number>[], name: TaskName): number[] =>
	pages.flatMap((page) => page[name] ?? [])

/** What a task costs on each page beside one of its floors. */
export const ratios = (
	pages: readonly ByTask<number>[],
	[task, floor]: readonly ['unchanged', 'htmlparser2'] | readonly ['read', 'linkedom'],
): number[] => pages.map((page) => page[task] / page[floor])

const NAME = 20
const WIDTH = 10
const cell = (text: string, width = WIDTH) => text.padStart(width)
const ms = (value: number | null) =>
	cell(value === null ? '–' : value < 10 ? value.toFixed(2) : value.toFixed(1))
const mb = (bytes: number | null) => cell(bytes === null ? '–' : (bytes / 1e6).toFixed(1))
const by = (ratio: number | null) => cell(ratio === null ? '–' : `${ratio.toFixed(2)}×`)
const heads: Record<TaskName, string> = {
	sha256: 'SHA-256',
	htmlparser2: 'parser2',
	linkedom: 'linkedom',
	skim: 'skim',
	read: 'read',
	unchanged: 'unchanged',
	changed: 'changed',
}

/** A rule over some columns, with a word in it. */
const over = (word: string, columns: number): string => {
	const rule = columns * WIDTH - 2
	const left = (rule - word.length - 2) >> 1
	return `  ${'─'.repeat(left)} ${word} ${'─'.repeat(rule - word.length - 2 - left)}`
}

const lead = ({ name, sizes }: Measured): string =>
	`${name.padEnd(NAME)}${cell(String(sizes.length), 6)}${cell((Math.max(...sizes) / 1024).toFixed(0), 6)}`
const leadHead = `${'pages of'.padEnd(NAME)}${cell('pages', 6)}${cell('KB', 6)}`
const rule = (groups: readonly string[]) => dim(`${' '.repeat(leadHead.length)}${groups.join('')}`)

/** Milliseconds of the middle page in one runtime, and how far the others are from it: a line a set. */
export function timeTable(
	measured: readonly Measured[],
	runtime: 'node' | 'workerd',
	title: string,
): string[] {
	const groups = [
		over('floors', 3),
		over('parts', 2),
		over('whole checks', 2),
		over('unch/parser2', 2),
		over('changed', 2),
	]
	const tails = ['median', 'worst', '9 of 10', 'worst']
	const head = `${leadHead}${taskNames.map((name) => cell(heads[name])).join('')}${tails.map((name) => cell(name)).join('')}`
	const rows = measured.map((one) => {
		const pages = one[runtime]
		const typical = (name: TaskName) => ms(quantile(timesOf(pages, name), 0.5))
		const beside = ratios(pages, ['unchanged', 'htmlparser2'])
		const changed = timesOf(pages, 'changed')
		const [floors, ours] = [taskNames.slice(0, 3), taskNames.slice(3)].map((names) =>
			names.map(typical).join(''),
		)
		return `${lead(one)}${dim(floors!)}${ours!}${by(quantile(beside, 0.5))}${by(quantile(beside, 1))}${ms(quantile(changed, 0.9))}${ms(quantile(changed, 1))}`
	})
	return [bold(title), rule(groups), dim(head), ...rows]
}

/** Milliseconds of the first check of an isolate beside the same check when warm. */
export function freshTable(measured: readonly Measured[], title: string): string[] {
	const head = `${leadHead}${['first', 'warm', 'first', 'warm'].map((name) => cell(name)).join('')}`
	const rows = measured.map((one) => {
		const { unchanged, changed } = one.fresh
		return `${lead(one)}${ms(unchanged.first)}${ms(unchanged.warm)}${ms(changed.first)}${ms(changed.warm)}`
	})
	return [bold(title), rule([over('unchanged', 2), over('changed', 2)]), dim(head), ...rows]
}

/** Megabytes: what each task allocates in Node, and what workerd grows by. */
export function memoryTable(measured: readonly Measured[], title: string): string[] {
	const shown = taskNames.slice(1)
	const groups = [over('floors', 2), over('parts', 2), over('whole checks', 2), over('grown', 1)]
	const head = `${leadHead}${shown.map((name) => cell(heads[name])).join('')}${cell('workerd')}`
	const rows = measured.map((one) => {
		const { allocated, growth } = one
		return `${lead(one)}${shown.map((name) => mb(allocated[name])).join('')}${mb(growth)}`
	})
	return [bold(title), rule(groups), dim(head), ...rows]
}

/** One line a target: whether it is met, and by how much. */
export const verdict = (isMet: boolean, target: string, figure: string): string =>
	`  ${isMet ? green('✓') : red('✗')} ${target.padEnd(64)} ${figure}`
