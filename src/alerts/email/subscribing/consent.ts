/** What a subscriber agrees to. A new wording gets a new version; each subscriber's version is kept with them. */
export const CONSENT = {
	version: '2026-11',
	text: 'Email me when a document I chose changes. I can unsubscribe with one click in every email.',
} as const
