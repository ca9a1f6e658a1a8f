// Folds the product's own step over recorded captures: what is measured here is what runs.
import { parseArgs } from 'node:util'

import { readCaptures, type Recording, UnreadableFolder } from './recordings.ts'
import { type Memory, blank } from '../src/policy/memory.ts'
import type { Change, Document } from '../src/policy/model.ts'
import { type Observation, observe } from '../src/policy/observe.ts'
import { READER_VERSION } from '../src/policy/page/read.ts'
import type { StatementState } from '../src/policy/statements/find.ts'

const USAGE = 'usage: npm run --silent replay -- FOLDER [--confirmations N] [--document ID]'

/** Folds `observe` over the captures of a folder in order and hands each observation on. */
export async function replay(
	recordings: AsyncIterable<Recording>,
	sightings: number,
	show: (document: Document, observedAt: string, observation: Observation) => void,
): Promise<void> {
	const memories = new Map<string, Memory>()
	for await (const { document, capture } of recordings) {
		const memory = memories.get(document.id) ?? blank(READER_VERSION)
		const observation = observe(document, memory, capture, { sightings, after: 0 })
		memories.set(document.id, observation.memory)
		show(document, capture.observedAt, observation)
	}
}

/** What is printed for one capture. */
const toLine = (document: Document, observedAt: string, observation: Observation) => ({
	document: document.id,
	observedAt,
	outcome: observation.outcome,
	reason: observation.reason,
	contentHash: observation.contentHash,
	change: observation.change && toPrinted(observation.change),
	...(observation.statements && { stated: observation.statements.flatMap(toStated) }),
})

const toStated = ({ id, found, partly, denied }: StatementState) => {
	const said = found ?? partly ?? denied
	if (!said) return []
	const { quote, scope } = said
	return [{ id, says: found ? 'yes' : partly ? 'partly' : 'otherwise', quote, scope }]
}

const toPrinted = (change: Change) => ({
	severity: change.severity,
	alert: change.alert,
	topics: change.topics,
	allTopics: change.allTopics,
	silentEdit: change.silentEdit,
	effectiveDate: change.effectiveDate,
	summary: change.summary,
	reasons: change.reasons.map(({ text }) => text),
	edits: change.edits.map(({ kind, section, before, after }) => ({ kind, section, before, after })),
	statements: change.statements.map(({ id, state, quote }) => ({ id, state, quote })),
})

interface Options {
	readonly folder: string
	readonly confirmations: number
	readonly document: string | null
}

/** Reads the command line; null where it is not understood. */
function readOptions(args: string[]): Options | null {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { confirmations: { type: 'string', default: '2' }, document: { type: 'string' } },
		})
		const confirmations = Number(values.confirmations)
		const [folder] = positionals
		if (
			folder === undefined ||
			positionals.length > 1 ||
			!Number.isInteger(confirmations) ||
			confirmations < 1
		)
			return null
		return { folder, confirmations, document: values.document ?? null }
	} catch {
		return null
	}
}

if (import.meta.main) {
	const options = readOptions(process.argv.slice(2))
	if (!options) {
		console.error(USAGE)
		process.exit(1)
	}
	try {
		const recordings = readCaptures(options.folder, options.document)
		await replay(recordings, options.confirmations, (...seen) => console.log(JSON.stringify(toLine(...seen))))
	} catch (error) {
		if (!(error instanceof UnreadableFolder)) throw error
		console.error(error.message)
		process.exit(1)
	}
}
