// What inline elements say beside their text, or make of it.
import { lower, raise } from './lines/characters.ts'
import { mailIn, mailWords, revealMail } from './hidden-mail.ts'
import type { Mark } from './lines/inline-text.ts'
import type { Tag } from './tags.ts'
import type { Attributes } from './walk-tags.ts'

/** The attributes these rules look at. */
export const markAttributes = [
	'style',
	'title',
	'alt',
	'aria-label',
	'aria-hidden',
	'aria-checked',
	'checked',
	'type',
	'role',
	'popover',
	'href',
	'data-cfemail',
] as const

const struckOut: Mark = (text) => text && `[struck out: ${text}]`
/** What opens beside its term. */
const beside: Mark = (text) => text && ` (${text})`
const quoted: Mark = (text) => text && `“${text}”`
const explained =
	(title: string): Mark =>
	(text) =>
		text && !text.includes(title) ? `${text} (${title})` : text
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
	q: quoted,
	sup: raise,
	sub: lower,
	rt: beside,
}

/** Elements whose `title` explains their words. */
const EXPLAINED = new Set(['abbr', 'acronym', 'dfn', 'span'])

/** What an element makes of the text in it; null where it leaves it as it is. */
export function markOf({ name, isBlock }: Tag, attributes: Attributes): Mark | null {
	const { style, title, role } = attributes
	const label = role === 'img' ? attributes['aria-label'] : undefined
	if (style?.includes('line-through')) return struckOut
	const mail = mailOf(attributes)
	if (mail !== null) return mailed(mail)
	if (label) return labelled(label.trim())
	if (!isBlock && (role === 'tooltip' || attributes['popover'] !== undefined)) return beside
	if (title && EXPLAINED.has(name)) return explained(title.trim())
	return marksOf[name] ?? null
}

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

/** Whether an element is an icon that nothing but its own `<title>` may label. */
export const isIcon = ({ name }: Tag, attributes: Attributes): boolean =>
	name === 'svg' && attributes['aria-hidden'] !== 'true' && attributes['aria-label'] === undefined
