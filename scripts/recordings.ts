// Recorded captures in a folder: captures.ndjson, the pages it names, and perhaps a watchlist.json.
import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

import { z } from 'zod'

import { placeOf, readInput } from '../src/wording/faults.ts'
import type { Capture, Document } from '../src/policy/model.ts'
import { parseWatchlist } from '../src/watchlist.ts'

export interface Recording {
	readonly document: Document
	readonly capture: Capture
}

/** A folder cannot be replayed; the message says why in one line. */
export class UnreadableFolder extends Error {}

const recordSchema = z.object({
	document: z.string().min(1),
	url: z.url(),
	observedAt: z.iso.datetime({ offset: true }),
	status: z.int().min(100).max(999),
	contentType: z.string().nullable().default(null),
	file: z.string().min(1),
})

/** The captures of a folder, or those of one document, in the order recorded. Unknown documents get the defaults. */
export async function* readCaptures(folder: string, only: string | null = null): AsyncGenerator<Recording> {
	const documents = await readWatchlist(join(folder, 'watchlist.json'))
	const list = join(folder, 'captures.ndjson')
	const lines = (await readText(list)).split('\n')
	const others = new Set<string>()
	let found = false
	for (const [index, line] of lines.entries()) {
		if (line.trim() === '') continue
		const record = parseRecord(line, `${list}:${index + 1}`)
		if (only !== null && record.document !== only) {
			others.add(record.document)
			continue
		}
		found = true
		const { document: id, file, ...rest } = record
		const body = await readPage(folder, file)
		yield { document: documents.get(id) ?? unknownDocument(id, record.url), capture: { ...rest, body } }
	}
	if (only !== null && !found) {
		const names = [...others].join(', ') || 'none'
		throw new UnreadableFolder(`${list} has no captures of ${only}; it has those of: ${names}`)
	}
}

const unknownDocument = (id: string, url: string): Document => ({
	id,
	title: id,
	url,
	locale: 'en',
	kind: 'policy',
})

function parseRecord(line: string, place: string): z.infer<typeof recordSchema> {
	let data: unknown
	try {
		data = JSON.parse(line)
	} catch {
		throw new UnreadableFolder(`${place} is not JSON`)
	}
	const read = readInput(recordSchema, data)
	if (!read.faults) return read.data
	const fault = read.faults[0]!
	throw new UnreadableFolder(`${place}: ${placeOf(fault, 'the line')} ${fault.what}`)
}

async function readWatchlist(path: string): Promise<ReadonlyMap<string, Document>> {
	const text = await readText(path, '[]')
	const parsed = text === '[]' ? { documents: [], faults: null } : parseWatchlist(text)
	if (parsed.faults) {
		const fault = parsed.faults[0]!
		throw new UnreadableFolder(`${path}: ${placeOf(fault, 'the list')} ${fault.what}`)
	}
	return new Map(parsed.documents.map((document) => [document.id, document]))
}

/** A file's text; `missing` in place of one that is not there. */
async function readText(path: string, missing?: string): Promise<string> {
	try {
		return await readFile(path, 'utf8')
	} catch (error) {
		if (missing !== undefined && (error as NodeJS.ErrnoException).code === 'ENOENT') return missing
		throw new UnreadableFolder(`cannot read ${path}: ${(error as Error).message}`)
	}
}

async function readPage(folder: string, file: string): Promise<Uint8Array> {
	const path = resolve(folder, file)
	if (!path.startsWith(resolve(folder) + sep)) throw new UnreadableFolder(`${file} is outside ${folder}`)
	try {
		const bytes = await readFile(path)
		return file.endsWith('.gz') ? await promisify(gunzip)(bytes) : bytes
	} catch (error) {
		throw new UnreadableFolder(`cannot read ${path}: ${(error as Error).message}`)
	}
}
