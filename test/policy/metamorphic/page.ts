import { legalPage } from '../../fixtures/linkedin/legal-page.ts'
import { assess, differenceBetween } from '../../../src/policy/assess.ts'
import type { Assessment, Block, Document } from '../../../src/policy/model.ts'
import { read } from '../../../src/policy/page/read.ts'
import { partsOf } from '../parts.ts'

const document: Document = {
	id: 'harborline-privacy-policy',
	title: 'Harborline Privacy Policy',
	url: 'https://www.harborline.example/legal/privacy-policy',
	locale: 'en',
	kind: 'policy',
	select: '#component-container',
}

/** Blocks of a text that was written as lines (../parts.ts), read from a page in LinkedIn’s template. */
export const blocksOf = (text: string): readonly Block[] => {
	const { title, url } = document
	return read(legalPage({ title, url, lang: 'en', seed: 1, parts: partsOf(text) }), document).blocks
}

/** A day after those on which the texts announce something, and before those from which something holds. */
const SEEN = '2026-01-15T09:00:00Z'

export const judge = (before: readonly Block[], after: readonly Block[]): Assessment =>
	assess(differenceBetween(document, before, after, SEEN))
