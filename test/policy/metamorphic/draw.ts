// Edits drawn by a seed: operator, place and page around it.
import { makeNoise } from '../../fixtures/linkedin/noise.ts'
import type { Operator } from './operator.ts'
import { sections } from './texts/texts.ts'

/** An edit of a page. */
export interface Drawn {
	readonly operator: Operator
	readonly before: string
	readonly after: string
}

/** Sections that stand around the edited one: mostly few, for long pages take long to judge. */
const AROUND = [0, 1, 2, 4, 14]

const OPENING = `Effective 4 May 2025
Harborline tells you here what it does with your data and what you can do about it.`

export const pageOf = (parts: readonly string[]): string => [OPENING, ...parts].join('\n')

export function dice(seed: number) {
	const { number } = makeNoise(seed)
	const pick = <Item>(list: readonly Item[]): Item => list[number(0, list.length - 1)]!
	const shuffled = <Item>(list: readonly Item[]): Item[] =>
		list
			.map((item) => [number(0, 1e9), item] as const)
			.sort(([a], [b]) => a - b)
			.map(([, item]) => item)
	return { number, pick, shuffled }
}

/** At most `most` edits by an operator, each in another place. */
export function draw(operator: Operator, seed: number, most: number): Drawn[] {
	const random = dice(seed)
	if (operator.of === 'page') {
		return Array.from({ length: most }, () => random.shuffled(sections).slice(0, random.pick(AROUND)))
			.map(pageOf)
			.map((before) => ({ before, all: operator.rewrite(before) }))
			.filter(({ all }) => all.length > 0)
			.map(({ before, all }) => ({ operator, before, after: random.pick(all) }))
	}
	return random
		.shuffled(sitesOf(operator))
		.slice(0, most)
		.map(({ section, after }) => {
			const around = random
				.shuffled(sections.filter((other) => other !== section))
				.slice(0, random.pick(AROUND))
			const at = random.number(0, around.length)
			return {
				operator,
				before: pageOf(around.toSpliced(at, 0, section)),
				after: pageOf(around.toSpliced(at, 0, after)),
			}
		})
}

/** Everywhere an operator can be used on a section. */
export const sitesOf = ({ rewrite }: Operator): { section: string; after: string }[] =>
	sections.flatMap((section) => rewrite(section).map((after) => ({ section, after })))
