import type { Excerpt } from './excerpt.ts'

/** One piece of a letter. Its text and its HTML are both made from these. */
export type Part =
	/** What kind of letter, then what it is about. */
	| { readonly kind: 'label'; readonly mark: string; readonly text: string | null }
	| { readonly kind: 'headline' | 'notice' | 'title' | 'text' | 'small' | 'code'; readonly text: string }
	| { readonly kind: 'quote'; readonly excerpt: Excerpt; readonly locale: string }
	| { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, fact: string])[] }
	| { readonly kind: 'button'; readonly text: string; readonly href: string }
	| { readonly kind: 'links'; readonly links: readonly (readonly [text: string, href: string])[] }

/** A letter before it is text or HTML. */
export interface Sheet {
	readonly subject: string
	/** What inboxes show beside the subject. */
	readonly glance: string
	readonly parts: readonly Part[]
	/** Below the sheet: why it came, the ways out, who sent it. */
	readonly foot: readonly Part[]
}

export const headline = (text: string): Part => ({ kind: 'headline', text })
export const notice = (text: string): Part => ({ kind: 'notice', text })
export const title = (text: string): Part => ({ kind: 'title', text })
export const text = (words: string): Part => ({ kind: 'text', text: words })
export const small = (words: string): Part => ({ kind: 'small', text: words })
export const label = (mark: string, about: string | null = null): Part => ({
	kind: 'label',
	mark,
	text: about,
})
export const button = (words: string, href: string): Part => ({ kind: 'button', text: words, href })
export const links = (...list: readonly (readonly [text: string, href: string])[]): Part => ({
	kind: 'links',
	links: list,
})
