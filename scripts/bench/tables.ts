import { bold, dim, green, red } from '../local/paint.ts'
import type { Allocations } from './memory.ts'
import { type TaskName, taskNames } from './tasks.ts'

/** Milliseconds by task; null for a page that is held. */
export type Times = Readonly<Record<TaskName, number>> | null

/** The pages of one document, measured. */
export interface Measured {
	readonly id: string
	/** Bytes of each page. */
	readonly sizes: readonly number[]
	readonly node: readonly Times[]
	readonly workerd: readonly Times[]
	/** Of the largest page. */
	readonly allocated: Allocations
	/** Bytes workerd grew by over the first check of the largest page. */
	readonly growth: number | null
}

/** Middle value by task of the pages that were not held. */
export function typical(times: readonly Times[]): Times {
	const good = times.filter((page) => page !== null)
	const middle = (name: TaskName) => good.map((page) => page[name]).sort((a, b) => a - b)[good.length >> 1]!
	return good.length === 0
		? null
		: (Object.fromEntries(taskNames.map((name) => [name, middle(name)])) as Times)
}

/** What a check costs beside its floors. */
export const ratios = (times: NonNullable<Times>) => ({
	unchanged: times.unchanged / times.htmlparser2,
	read: times.read / times.linkedom,
})

const ID = 32
const WIDTH = 10
const cell = (text: string, width = WIDTH) => text.padStart(width)
const ms = (value: number) => cell(value < 10 ? value.toFixed(2) : value.toFixed(1))
const mb = (bytes: number | null) => cell(bytes === null ? '–' : (bytes / 1e6).toFixed(1))
const by = (ratio: number) => cell(`${ratio.toFixed(2)}×`)
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

const lead = ({ id, sizes }: Measured): string =>
	`${id.padEnd(ID)}${cell(String(sizes.length), 6)}${cell((Math.max(...sizes) / 1024).toFixed(0), 6)}`
const leadHead = `${'document'.padEnd(ID)}${cell('pages', 6)}${cell('KB', 6)}`

/** Milliseconds per page in one runtime: a line a document. */
export function timeTable(
	measured: readonly Measured[],
	runtime: 'node' | 'workerd',
	title: string,
): string[] {
	const groups = [over('floors', 3), over('parts', 2), over('whole checks', 2), over('ratios', 2)]
	const head = `${leadHead}${taskNames.map((name) => cell(heads[name])).join('')}${cell('unch/p2')}${cell('read/ld')}`
	const rows = measured.map((one) => {
		const times = typical(one[runtime])
		if (!times) return `${lead(one)}  ${dim('held: not timed')}`
		const { unchanged, read } = ratios(times)
		const [floors, ours] = [taskNames.slice(0, 3), taskNames.slice(3)].map((names) =>
			names.map((name) => ms(times[name])).join(''),
		)
		return `${lead(one)}${dim(floors!)}${ours!}${by(unchanged)}${by(read)}`
	})
	return [bold(title), dim(`${' '.repeat(leadHead.length)}${groups.join('')}`), dim(head), ...rows]
}

/** Megabytes: what each task allocates in Node, and what workerd grows by. */
export function memoryTable(measured: readonly Measured[], title: string): string[] {
	const shown = taskNames.slice(1)
	const groups = [over('floors', 2), over('parts', 2), over('whole checks', 2), over('grown', 1)]
	const head = `${leadHead}${shown.map((name) => cell(heads[name])).join('')}${cell('workerd')}`
	const rows = measured.map((one) => {
		const { allocated, growth } = one
		if (!allocated) return `${lead(one)}  ${dim('held: not measured')}`
		return `${lead(one)}${shown.map((name) => mb(allocated[name])).join('')}${mb(growth)}`
	})
	return [bold(title), dim(`${' '.repeat(leadHead.length)}${groups.join('')}`), dim(head), ...rows]
}

/** One line a target: whether it is met, and by how much. */
export const verdict = (isMet: boolean, target: string, figure: string): string =>
	`  ${isMet ? green('✓') : red('✗')} ${target.padEnd(64)} ${figure}`
