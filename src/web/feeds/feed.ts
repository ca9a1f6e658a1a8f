/** One event that a feed tells of. Texts are plain, and may hold anything a page can. */
export interface FeedItem {
	/** Lasts as long as the record: `tag:` URI (RFC 4151). */
	readonly id: string
	readonly title: string
	readonly summary: string
	/** Address of its page. */
	readonly url: string
	/** ISO. */
	readonly published: string
	readonly updated: string
	/** HTML, every text in it escaped. */
	readonly html: string
	readonly tags: readonly string[]
}

/** What all three formats are made from. */
export interface Feed {
	readonly title: string
	/** Address of the page that shows the same. */
	readonly page: string
	/** Newest first. */
	readonly items: readonly FeedItem[]
}

/** When a feed last changed, ISO: when the newest of its items did; the epoch where it has none. */
export const updatedOf = ({ items }: Feed): string =>
	items.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), new Date(0).toISOString())

/** A name for good: `tag:host,2026:change/linkedin-ai-faq-v2`. */
export const tagOf = (site: string, name: string): string => `tag:${new URL(site).hostname},2026:${name}`
