import { z } from 'zod'

import { type Fault, readInput } from './wording/faults.ts'
import type { Document } from './policy/model.ts'
import { parseSelector } from './policy/page/selector.ts'

const selector = z
	.string()
	.refine(
		(text) => parseSelector(text) !== null,
		'must be a plain selector such as main, .class, #id or [name="value"]',
	)

/** BCP 47, as Intl takes it. */
function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1
	} catch {
		return false
	}
}

const documentSchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$/, 'must be 3 to 64 of a-z, 0-9 and -'),
	title: z.string().min(1),
	url: z
		.url({ protocol: /^https?$/, error: 'must be a whole http(s) address' })
		.refine((address) => URL.parse(address)?.username === '', 'must not name a user'),
	locale: z.string().refine(isLanguageTag, 'must be a language tag such as en or pt-BR'),
	kind: z.enum(['policy', 'notice', 'terms', 'help', 'preview']).default('policy'),
	select: selector.optional(),
	remove: z.array(selector).optional(),
	landmarks: z.array(z.string().min(2)).optional(),
})

const watchlistSchema = z
	.array(documentSchema)
	.min(1, 'must hold at least one document')
	.refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'has an id twice')

/** Reads a watchlist from JSON text. A fault's path is the number of the entry, from 0, and the field. */
export function parseWatchlist(
	json: string,
):
	| { readonly documents: readonly Document[]; readonly faults: null }
	| { readonly faults: readonly Fault[] } {
	let data: unknown
	try {
		data = JSON.parse(json)
	} catch {
		return { faults: [{ path: [], what: 'is not JSON' }] }
	}
	const read = readInput(watchlistSchema, data)
	return read.faults ? { faults: read.faults } : { documents: knowingOthers(read.data), faults: null }
}

/** Each document with what else is watched: it may be served in its place. */
function knowingOthers(documents: readonly Document[]): Document[] {
	const all = documents.map(({ title, url }) => ({ title, url }))
	return documents.map((document, index) => ({ ...document, others: all.toSpliced(index, 1) }))
}

const legal = {
	select: '#component-container',
	remove: ['.banner__image', 'svg', 'img'],
	locale: 'en',
} as const
const help = {
	select: 'article',
	remove: ['[data-test-selector="relativeTime-container"]'],
	locale: 'en',
	kind: 'help',
} as const

/** What Clausewatch watches unless the setting WATCHLIST says otherwise. Which language is asked for, the request says. */
export const watchlist: readonly Document[] = knowingOthers(
	watchlistSchema.parse([
		{
			...legal,
			id: 'linkedin-privacy-policy',
			title: 'Privacy Policy',
			url: 'https://www.linkedin.com/legal/privacy-policy',
			kind: 'policy',
			landmarks: ['Privacy Policy', 'personal data', 'Services', 'Members'],
		},
		{
			...legal,
			id: 'linkedin-eu-privacy-notice',
			title: 'European Regional Privacy Notice',
			url: 'https://www.linkedin.com/legal/privacy/eu',
			kind: 'notice',
			landmarks: ['personal data', 'legal basis', 'controller'],
		},
		{
			...legal,
			id: 'linkedin-us-state-privacy',
			title: 'US State Privacy Laws notice',
			url: 'https://www.linkedin.com/legal/privacy/usa',
			kind: 'notice',
			landmarks: ['personal', 'California', 'state'],
		},
		{
			...help,
			id: 'linkedin-ai-faq',
			title: 'Generative AI FAQ',
			url: 'https://www.linkedin.com/help/linkedin/answer/a5538339',
			landmarks: ['generative AI', 'data'],
		},
		{
			...help,
			id: 'linkedin-ai-training-setting',
			title: 'Data for Generative AI Improvement setting',
			url: 'https://www.linkedin.com/help/linkedin/answer/a6278444',
			landmarks: ['AI', 'data', 'setting'],
		},
		{
			...help,
			id: 'linkedin-terms-update',
			title: 'Updates to our terms',
			url: 'https://www.linkedin.com/help/linkedin/answer/a8059228',
			landmarks: ['terms', 'LinkedIn'],
		},
		{
			...legal,
			id: 'linkedin-user-agreement',
			title: 'User Agreement',
			url: 'https://www.linkedin.com/legal/user-agreement',
			kind: 'terms',
			landmarks: ['User Agreement', 'Services', 'Members'],
		},
		{
			...legal,
			id: 'linkedin-cookie-policy',
			title: 'Cookie Policy',
			url: 'https://www.linkedin.com/legal/cookie-policy',
			kind: 'policy',
			landmarks: ['cookies'],
		},
		{
			...legal,
			id: 'linkedin-privacy-policy-preview',
			title: 'Privacy Policy, announced text',
			url: 'https://www.linkedin.com/legal/preview/privacy-policy',
			kind: 'preview',
			landmarks: ['Privacy Policy'],
		},
	]),
)
