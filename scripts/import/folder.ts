import { readCaptures } from '../recordings.ts'
import type { History, Past } from './history.ts'

/** The history in a replay folder: of every document in it, or of one. */
export const folderHistory = (folder: string, only: string | null): History => ({
	total: null,
	captures: readFolder(folder, only),
})

async function* readFolder(folder: string, only: string | null): AsyncGenerator<Past> {
	for await (const { document, capture } of readCaptures(folder, only)) {
		const at = new Date(capture.observedAt).toISOString()
		yield { document: document.id, at, rereads: false, load: async () => capture }
	}
}
