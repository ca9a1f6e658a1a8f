import type { Tag } from './tags.ts'
import type { Attributes } from './walk-tags.ts'

/** Roles of what a page is moved around by, wherever it stands. */
const FURNITURE_ROLES = new Set([
	'navigation',
	'menu',
	'menubar',
	'search',
	'dialog',
	'alertdialog',
	'tooltip',
	'progressbar',
])

/** Roles and elements that belong to the site when they stand outside the main part, and to the text inside it. */
const OUTER_ROLES = new Set(['banner', 'contentinfo', 'complementary', 'alert', 'status'])
const OUTER_TAGS = new Set(['header', 'footer', 'aside'])

/** Classes whose text is for screen readers only, or for the moment ("Copied!"). */
const OFF_SCREEN =
	/(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-(?:text|only)|a11y-text|u-hidden-visually)(?:\s|$)/
const COOKIE_ALERT =
	/(?:cookie|consent|gdpr|onetrust)[a-z0-9]*[-_]{0,2}(?:alert|banner|bar|popup|modal|overlay|dialog|prompt|sdk)|global-alert/i

/** The attributes these rules look at. */
export const furnitureAttributes = ['role', 'class', 'data-test-selector'] as const

/**
 * Whether an element's text is no part of what the page says: code, controls, media, navigation, cookie alerts, ages.
 * What is merely folded away (`hidden`, `aria-hidden`) is text. A notice inside the main part is text, however styled.
 */
export function isFurniture(tag: Tag, attributes: Attributes, inMain: boolean): boolean {
	if (tag.isUnseen || (!inMain && OUTER_TAGS.has(tag.name))) return true
	const { role, class: classes, 'data-test-selector': selector } = attributes
	if (role && (FURNITURE_ROLES.has(role) || (!inMain && OUTER_ROLES.has(role)))) return true
	if (selector === 'relativeTime-container') return true
	return classes !== undefined && (OFF_SCREEN.test(classes) || (!inMain && COOKIE_ALERT.test(classes)))
}
