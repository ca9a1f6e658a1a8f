import type { Tag } from './tags.ts'
import type { Attributes } from './walk-tags.ts'

/** Roles of what a page is moved around by, wherever it stands. */
const CHROME_ROLES = new Set(['navigation', 'menu', 'menubar', 'search', 'progressbar'])

/** Roles and elements that belong to the site when they stand outside the main part, and to the text inside it. */
const OUTER_ROLES = new Set(['banner', 'contentinfo', 'complementary', 'alert', 'status'])
const OUTER_TAGS = new Set(['header', 'footer', 'aside'])

/** Classes whose text is for screen readers only, or for the moment ("Copied!"). */
const OFF_SCREEN =
	/(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-(?:text|only)|a11y-text|u-hidden-visually)(?:\s|$)/
const COOKIE_ALERT =
	/(?:cookie|consent|gdpr|onetrust)[a-z0-9]{0,20}[-_]{0,2}(?:alert|banner|bar|popup|modal|overlay|dialog|prompt|sdk)|global-alert/i

/** Attributes that name the elements which describe another one, and those which something opens. */
const DESCRIBING = /\saria-(?:describedby|details)\s*=\s*["']?([^"'>]*)/gi
const OPENED_IDS =
	/\s(?:(?:aria-(?:describedby|details|controls|owns)|popovertarget|commandfor|data-(?:bs-)?target)\s*=\s*["']?\s*#?|href\s*=\s*["']?#)([^"'>]*)/gi

/** The attributes these rules look at. */
export const chromeAttributes = [
	'role',
	'class',
	'id',
	'data-test-selector',
	'shadowrootmode',
	'popover',
] as const

/** What of a page is no part of what it says: code, controls, media, navigation, cookie alerts, ages. */
export type ChromeTest = (tag: Tag, attributes: Attributes, inMain: boolean) => boolean

/**
 * For one page. What is merely folded away (`hidden`, `aria-hidden`, tooltips, a dialog that the text opens) is text, and
 * so is a notice inside the main part, however styled.
 */
export function chromeOf(html: string): ChromeTest {
	const describes = memberOf(html, DESCRIBING)
	const isOpened = memberOf(html, OPENED_IDS)
	return (tag, attributes, inMain) => {
		if (tag.isUnseen) return tag.name !== 'template' || attributes['shadowrootmode'] === undefined
		if (!inMain && OUTER_TAGS.has(tag.name)) return true
		const { role, class: classes, 'data-test-selector': selector } = attributes
		if (tag.name === 'dialog' || role === 'dialog' || role === 'alertdialog')
			return !inMain || !isOpened(attributes['id'])
		if (role && (CHROME_ROLES.has(role) || (!inMain && OUTER_ROLES.has(role)))) return true
		if (selector === 'relativeTime-container') return true
		if (classes === undefined) return false
		// What is set off screen until its term is pointed at is no label for screen readers.
		if (isOffScreen(attributes)) return role !== 'tooltip' && !describes(attributes['id'])
		return !inMain && COOKIE_ALERT.test(classes)
	}
}

/** Whether an element is set off screen: its text is heard, and seen at most beside what it describes. */
export const isOffScreen = ({ class: classes }: Attributes): boolean =>
	classes !== undefined && OFF_SCREEN.test(classes)

/** Whether a page names an id by such attributes. Most pages are never looked through for them. */
function memberOf(html: string, attribute: RegExp): (id: string | undefined) => boolean {
	let ids: ReadonlySet<string> | null = null
	return (id) => {
		if (id === undefined) return false
		ids ??= new Set(Array.from(html.matchAll(attribute), ([, named]) => named!.trim().split(/\s+/)).flat())
		return ids.has(id)
	}
}
