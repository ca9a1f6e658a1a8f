import { z } from 'zod'

import { sha256 } from '../policy/page/hash.ts'
import type { Block, Capture } from '../policy/model.ts'

// Content-addressed and written once, so KV's eventual consistency cannot hurt and a lost race leaves a spare copy.

/** Seconds a page that was held is kept as evidence: 90 days. Pages of versions are kept for good. */
const HELD_TTL = 90 * 24 * 3600

/** A page as served. */
export type Page = Pick<Capture, 'body' | 'contentType'>

const pageKey = (hash: string) => `page:${hash}`
const textKey = (contentHash: string) => `text:${contentHash}`

const through = (
	data: Uint8Array | string | ReadableStream,
	stream: ReadableWritablePair<Uint8Array, BufferSource>,
) => {
	const source = data instanceof ReadableStream ? data : new Response(data as BodyInit).body!
	return new Response(source.pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>))
}
const gzip = async (data: Uint8Array | string) => through(data, new CompressionStream('gzip')).arrayBuffer()
const gunzip = (data: ReadableStream) => through(data, new DecompressionStream('gzip'))

interface PageMetadata {
	readonly contentType: string | null
	/** Kept for 90 days only. */
	readonly held?: boolean
}

/**
 * Keeps a page as served under its SHA-256 (returned, hex); one that was `held` only for 90 days, unless the same bytes
 * are kept for good already.
 */
export async function putPage(kv: KVNamespace, page: Page, held = false): Promise<string> {
	const hash = sha256(page.body)
	const metadata: PageMetadata = { contentType: page.contentType, ...(held ? { held } : {}) }
	if (held && (await isKeptForGood(kv, hash))) return hash
	await kv.put(
		pageKey(hash),
		await gzip(page.body),
		held ? { metadata, expirationTtl: HELD_TTL } : { metadata },
	)
	return hash
}

async function isKeptForGood(kv: KVNamespace, hash: string): Promise<boolean> {
	const { value, metadata } = await kv.getWithMetadata<PageMetadata>(pageKey(hash), 'stream')
	await value?.cancel()
	return value !== null && !metadata?.held
}

/** The page as served; null when none is kept under this hash. */
export async function getPage(kv: KVNamespace, hash: string): Promise<Page | null> {
	const { value, metadata } = await kv.getWithMetadata<PageMetadata>(pageKey(hash), 'stream')
	return (
		value && {
			body: new Uint8Array(await gunzip(value).arrayBuffer()),
			contentType: metadata?.contentType ?? null,
		}
	)
}

const blocksSchema: z.ZodType<readonly Block[]> = z.array(
	z.object({
		kind: z.enum(['heading', 'paragraph', 'item', 'row', 'question']),
		level: z.number().optional(),
		section: z.array(z.string()),
		text: z.string(),
		links: z.array(z.object({ text: z.string(), href: z.string() })).optional(),
	}),
)

/** Keeps the text of a version under its content hash. */
export async function putText(kv: KVNamespace, contentHash: string, blocks: readonly Block[]): Promise<void> {
	await kv.put(textKey(contentHash), await gzip(JSON.stringify(blocks)))
}

/** The blocks kept under a content hash; null when there are none. */
export async function getText(kv: KVNamespace, contentHash: string): Promise<readonly Block[] | null> {
	const stream = await kv.get(textKey(contentHash), 'stream')
	return stream && blocksSchema.parse(await gunzip(stream).json())
}
