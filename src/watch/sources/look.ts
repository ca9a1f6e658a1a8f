import { type Settings, userAgent } from '../../env.ts'
import type { FetchOptions, FetchResult } from '../../http/fetch-page.ts'
import type { Source } from '../../store/captures.ts'

/** One look at a document: what came back, from where, when, and how long it took. */
export interface Look {
	readonly source: Source
	/** ISO 8601 UTC. */
	readonly at: string
	/** Null when another machine did the fetching. */
	readonly ms: number | null
	readonly result: FetchResult
	/** The address asked, when not the document's own: the same page in the document's language. */
	readonly asked?: string
	/** Looks for the page in the document's language, for when it came in another. */
	readonly inLanguage?: () => Promise<Look>
	/** Where the page was found, when not at the address it speaks for: in the web archive. */
	readonly foundAt?: string
	/** Who recorded this reads pages otherwise than before: what differs is no change of the document. */
	readonly rereads?: boolean
	/** Where it is kept, when apart from the document's own record: history is gathered first and joined to it later. */
	readonly keptUnder?: string
}

/** How long to wait for the page and before further tries, where not as ever. */
export type Pace = Pick<FetchOptions, 'timeout' | 'backoff'>

/** How every source asks: under our name, and within this installation's rules. */
export const optionsOf = (settings: Settings): FetchOptions => ({
	userAgent: userAgent(settings),
	allowLoopback: settings.ALLOW_LOOPBACK,
})
