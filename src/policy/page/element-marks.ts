// What inline elements say beside their text, or make of it.
import { isOffScreen } from './chrome-elements.ts'
import { lower, raise } from './lines/characters.ts'
import { mailIn, mailWords, revealMail } from './hidden-mail.ts'
import type { Mark } from './lines/inline-text.ts'
import type { Tag } from './tags.ts'
import { type Attributes, NO_ATTRIBUTES } from './walk-tags.ts'

/** Attributes whose text opens beside an element's own. */
const TOOLTIPS = ['data-tooltip', 'data-tippy-content', 'data-bs-title', 'data-original-title'] as const

/** The attributes these rules look at. */
export const markAttributes = [
	'style',
	'title',
	'alt',
	'aria-label',
	'aria-hidden',
	'aria-checked',
	'checked',
	'selected',
	...TOOLTIPS,
	'type',
	'role',
	'popover',
	'href',
	'data-cfemail',
] as const

const struckOut: Mark = (text) => text && `[struck out: ${text}]`
/** What opens beside its term. */
const beside: Mark = (text) => text && ` (${text})`
const inQuotes: Mark = (text) => text && `“${text}”`
const explained =
	(title: string): Mark =>
	(text, ended) => {
		if (text === '') return ended ? title : ''
		return text.includes(title) ? text : `${text} (${title})`
	}
const labelled =
	(label: string): Mark =>
	(text, ended) =>
		text || (ended ? label : '')
const mailed =
	(mail: string): Mark =>
	(text) =>
		mailWords(text, mail)

const marksOf: Readonly<Record<string, Mark>> = {
	s: struckOut,
	del: struckOut,
	strike: struckOut,
	q: inQuotes,
	sup: raise,
	sub: lower,
	rt: beside,
}

/** Elements whose `title` explains their words, and those that a label may stand in the place of. */
const EXPLAINED = new Set(['abbr', 'acronym', 'dfn', 'span', 'i'])
const ICONS = new Set(['i', 'span'])

/** What an element makes of the text in it; null where it leaves it as it is. */
export function markOf({ name, isBlock }: Tag, attributes: Attributes): Mark | null {
	if (attributes === NO_ATTRIBUTES) return marksOf[name] ?? null
	const { style, role, 'aria-label': label } = attributes
	if (style?.includes('line-through')) return struckOut
	const mail = mailOf(attributes)
	if (mail !== null) return mailed(mail)
	if (label && (role === 'img' || ICONS.has(name))) return labelled(label.trim())
	if (isBlock) return null
	if (role === 'tooltip' || attributes['popover'] !== undefined || isOffScreen(attributes)) return beside
	const title = tooltipOf(attributes) ?? (EXPLAINED.has(name) ? attributes['title'] : undefined)
	return title ? explained(title.trim()) : (marksOf[name] ?? null)
}

const tooltipOf = (attributes: Attributes): string | undefined =>
	TOOLTIPS.map((name) => attributes[name]).find((title) => title !== undefined)

/** The address an element hides; null for all others. */
export const mailOf = ({ 'data-cfemail': hidden, href = '' }: Attributes): string | null =>
	hidden === undefined ? mailIn(href) : revealMail(hidden)

/** Whether an element shows whether something is on. */
export const isToggle = ({ role }: Attributes): boolean =>
	role === 'switch' || role === 'checkbox' || role === 'radio'

/** The words or signs a picture, an icon or a control stands for; null for what stands for none. */
export function pictureOf({ name }: Tag, attributes: Attributes): string | null {
	const { alt, type, 'aria-label': label, 'aria-checked': ariaChecked } = attributes
	if (name === 'img') return alt ?? null
	if (name === 'svg') return attributes['aria-hidden'] === 'true' ? null : (label ?? null)
	if (name === 'input' && /^(?:checkbox|radio)$/i.test(type ?? ''))
		return attributes['checked'] === undefined ? '☐' : '☑'
	if (ariaChecked === undefined || !isToggle(attributes)) return null
	return ariaChecked === 'true' ? '☑' : '☐'
}

/** Whether an element's words are those of an element inside it: an icon's title, what is chosen of a list. */
export const isLabelled = ({ name }: Tag, attributes: Attributes): boolean =>
	name === 'select' ||
	(name === 'svg' && attributes['aria-hidden'] !== 'true' && attributes['aria-label'] === undefined)

/** Whether it is that element; without its attributes, whether it may be. */
export const isLabel = ({ name }: Tag, attributes?: Attributes): boolean =>
	name === 'title' || (name === 'option' && (!attributes || attributes['selected'] !== undefined))
