import type { Document } from '../../src/policy/model.ts'
import { helpPage } from '../../test/fixtures/linkedin/help-page.ts'
import { legalPage } from '../../test/fixtures/linkedin/legal-page.ts'
import type { Origin } from '../../test/origin/server.ts'
import { type FaqEdition, aiFaq } from './ai-faq.ts'
import { type PolicyEdition, privacyPolicy } from './privacy-policy.ts'

const POLICY = '/legal/privacy-policy'
const FAQ = '/help/fairway/answer/a1001'

/** The two watched documents, by the selectors that the real ones are watched by. */
export interface DemoDocuments {
	readonly policy: Document
	readonly faq: Document
}

/** The documents of an origin, as entries of a watchlist. */
export const demoDocuments = (origin: string): DemoDocuments => ({
	policy: {
		id: 'fairway-privacy-policy',
		title: 'Privacy Policy',
		url: origin + POLICY,
		locale: 'en',
		kind: 'policy',
		select: '#component-container',
		landmarks: ['Privacy Policy', 'personal data', 'Services', 'Members'],
	},
	faq: {
		id: 'fairway-ai-faq',
		title: 'AI FAQ',
		url: origin + FAQ,
		locale: 'en',
		kind: 'help',
		select: 'article',
		remove: ['[data-test-selector="relativeTime-container"]'],
		landmarks: ['generative AI', 'data'],
	},
})

/** Puts an edition of the policy online, in the template of LinkedIn's legal pages. */
export function publishPolicy(origin: Origin, edition: PolicyEdition): void {
	const parts = privacyPolicy(edition)
	const url = origin.url + POLICY
	origin.publish(POLICY, ({ send, seed }) =>
		send(legalPage({ title: 'Privacy Policy', url, lang: 'en', parts, seed })),
	)
}

/** Puts an edition of the FAQ online, in the template of LinkedIn's help pages. */
export function publishFaq(origin: Origin, edition: FaqEdition): void {
	const parts = aiFaq(edition)
	const url = origin.url + FAQ
	origin.publish(FAQ, ({ send, seed }) =>
		send(helpPage({ title: 'Generative AI FAQ', url, lang: 'en', parts, seed })),
	)
}
