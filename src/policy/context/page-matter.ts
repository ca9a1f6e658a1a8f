// What belongs to the page and not to its text, by structure: position alone proves nothing.
import { type Token, tokensOf } from '../english/tokens.ts'
import { controls, MENU_HEAD, pageNames } from '../lexicon/page-words.ts'
import type { Block } from '../model.ts'
import { type EditInContext, turnsMeaning } from './edit-in-context.ts'
import { isSentenceLead } from './frame.ts'

/** Short entries in a row that make a menu. */
const MENU_ROW = 4
const MAX_ENTRY = 6
/** Longest title of another page, in words. */
const MAX_TITLE = 12
/** Words that say something of people's data, choices or groups: no bare name of a page. */
const OF_POLICY =
	/\b(?:residents?|minors?|child(?:ren)?|teens?|opt|consent|delete|sell|sale|train(?:ing)?|biometric\w*|choices?|rights?|supplement\w*)\b/iu

/** Whether a block is a name as menus have them: a few words, no full stop, nobody who does anything, no figure or switch. */
export function isEntryLike({ kind, text }: Block): boolean {
	if (kind === 'row' || kind === 'question' || /[.!?:;,]\W*$/u.test(text) || OF_POLICY.test(text))
		return false
	const tokens = tokensOf(text)
	return (
		tokens.length > 0 &&
		tokens.length <= MAX_ENTRY &&
		tokens.every(({ kind, form }) => kind === 'word' && !PERSONAL.has(form) && !turnsMeaning([form]))
	)
}
const PERSONAL = new Set(['we', 'us', 'you', 'they', 'i'])
/** "On" before another word but these sets nothing on. */
const SETTING = new Set(['by', 'until', 'unless', 'if', 'and', 'or', 'off'])
/** Words that deny, switch, limit or may; "on" in "a post on lamps" is a preposition. */
const isStrong = ({ form }: Token, at: number, tokens: readonly Token[]): boolean =>
	turnsMeaning([form]) &&
	!(
		form === 'on' &&
		at > 0 &&
		at < tokens.length - 1 &&
		!SETTING.has(tokens[at + 1]!.form) &&
		!/^(?:turn|switch|toggle|is|are)/.test(tokens[at - 1]!.form)
	)

/** An entry among at least four that are alike, under no line that leads into them and none of the text's own lists. */
export function isMenuEntry({ edit, versions: { older, newer } }: EditInContext): boolean {
	const isIn = (at: number | null, { blocks, frames }: typeof older) =>
		at === null ||
		(!/:\W*$/u.test(frames[at]!.lead ?? '') && isMenu(blocks, at, isSentenceLead(frames[at]!.lead)))
	return isIn(edit.beforeIndex, older) && isIn(edit.afterIndex, newer)
}

/** Under a line of the text only pure links make a menu. */
function isMenu(blocks: readonly Block[], at: number, isUnderText: boolean): boolean {
	let [first, last] = [at, at]
	if (!isEntryLike(blocks[at]!)) return false
	while (first > 0 && last - first < 2 * MENU_ROW && isEntryLike(blocks[first - 1]!)) first--
	while (last < blocks.length - 1 && last - first < 4 * MENU_ROW && isEntryLike(blocks[last + 1]!)) last++
	const run = blocks.slice(first, last + 1)
	if (run.length < MENU_ROW || !run.some(isWayAround)) return false
	const head = blocks.slice(Math.max(0, first - 1), at).findLast(({ kind }) => kind === 'heading')
	if (head && UNDER_DATA.test(head.text)) return false
	if (isUnderText) return run.every(isLink)
	return (
		run.filter(({ kind }) => kind === 'heading').length <= run.length / 3 &&
		(run.filter(isLink).length >= run.length * 0.7 || run.length >= 2 * MENU_ROW || first === 0)
	)
}

/** Under these words "Search" or "Video" is a kind of data, and "Learning" a recipient. */
export const UNDER_DATA =
	/\b(?:collect|gather|receive|shar(?:e|ing)|disclos|use|process|data|information|includ|compan|partner|provider)\w*/iu

/** "Home", "Sign in", "Cookie policy": what no list of data or recipients holds, and every menu does. */
const isWayAround = ({ kind, text }: Block): boolean =>
	kind !== 'heading' && tokensOf(text).every(({ form }) => controls.has(form) || pageNames.has(form))

const isLink = ({ text, links = [] }: Block): boolean => links.some((link) => link.text === text)

/** The title of another page: short, no sentence, nobody in it who does anything. */
const isTitleLike = (side: string): boolean => {
	const tokens = tokensOf(side)
	return (
		tokens.length <= MAX_TITLE &&
		!OF_POLICY.test(side) &&
		!/[.;:]\W*$/u.test(side) &&
		!tokens.some((token, at) => PERSONAL.has(token.form) || isStrong(token, at, tokens))
	)
}

/** A short entry under "Related articles", "Contents" and their like, or that head itself. */
export function isUnderMenu(one: EditInContext): boolean {
	const { edit, versions, sentenceEdit } = one
	const { before, after } = sentenceEdit
	const sides = [before, after].filter((side) => side !== null)
	if (!sides.every(isTitleLike)) return false
	const [{ frames }, at] =
		edit.afterIndex === null ? [versions.older, edit.beforeIndex!] : [versions.newer, edit.afterIndex]
	return (
		MENU_HEAD.test(frames[at]?.lead ?? edit.section.at(-1) ?? '') ||
		sides.every((side) => MENU_HEAD.test(side))
	)
}
