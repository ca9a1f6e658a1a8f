// Days of watching a page that somebody else keeps changing, on a clock of their own.
import { legalPage } from '../../fixtures/linkedin/legal-page.ts'
import { type Memory, blank } from '../../../src/policy/memory.ts'
import type { Capture } from '../../../src/policy/model.ts'
import { type Observation, observe } from '../../../src/policy/observe.ts'
import { READER_VERSION } from '../../../src/policy/page/read.ts'
import { document, english } from '../../fixtures/texts.ts'

const MINUTE = 60_000
export const confirmation = { sightings: 2, after: 10 * MINUTE }

export const paragraph = (text: string): string => `<p>${text}</p>`
export const list = (items: readonly string[]): string =>
	`<h2>Related reading</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

const pages = new Map<string, Uint8Array>()
/** The harbour's policy with some parts behind it. */
function page(parts: readonly string[]): Uint8Array {
	const key = parts.join('\n')
	const known = pages.get(key)
	if (known) return known
	const { title, url } = document
	const html = legalPage({ title, url, lang: 'en', parts: [...english, ...parts], seed: pages.size })
	const bytes = new TextEncoder().encode(html)
	pages.set(key, bytes)
	return bytes
}

/** A capture of the page with these parts, at a minute of the watch. */
export const captureOf = (parts: readonly string[], minute: number): Capture => ({
	observedAt: new Date(Date.UTC(2026, 10, 1) + minute * MINUTE).toISOString(),
	url: document.url,
	status: 200,
	contentType: 'text/html; charset=utf-8',
	body: page(parts),
})

/** What was seen at a minute of the watch. */
export interface Look extends Observation {
	readonly minute: number
}

/**
 * Looks every hour, and again after ten minutes while a wording is pending, three times at most: as the Worker does.
 * `show` gives the parts the page has at a minute.
 */
export function watch(hours: number, show: (minute: number) => readonly string[]): Look[] {
	let memory: Memory = blank(READER_VERSION)
	const looks: Look[] = []
	const look = (minute: number) => {
		const observation = observe(document, memory, captureOf(show(minute), minute), confirmation)
		;({ memory } = observation)
		looks.push({ ...observation, minute })
		return observation.outcome
	}
	for (let hour = 0; hour < hours; hour++) {
		let outcome = look(hour * 60)
		for (let again = 1; again <= 3 && outcome === 'pending'; again++) outcome = look(hour * 60 + again * 11)
	}
	return looks
}

export const changesIn = (looks: readonly Look[]) =>
	looks.flatMap(({ change, minute }) => (change ? [{ ...change, minute }] : []))

/** A die to be rolled again and again: 0 to 1, every share as likely; the same rolls for the same seed. */
export function dieOf(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
}
