// How far scopes reach, so that like is compared with like.
import { partsOf } from '../lexicon/people-and-places.ts'
import type { Scope } from '../model.ts'

/** Wherever members live. */
const EVERYWHERE = '*'

/** A name of several countries as what it stands for, where those have names of their own. */
const singlePlaces = (regions: readonly string[]): string[] =>
	[...new Set(regions.flatMap((name) => partsOf[name] ?? [name]))].sort()

function stretchesOf({ regions, outside, who }: Scope): { place: string; who: string }[] {
	const except = singlePlaces(outside).map((name) => `-${name}`)
	const places = regions.length > 0 ? singlePlaces(regions) : [EVERYWHERE + except.join('')]
	return places.map((place) => ({ place, who: [...who].sort().join() }))
}

/** The same for scopes of the same members, regions and models; since when is no part of it. */
export const reachOf = (scope: Scope): string =>
	[scope.models, ...stretchesOf(scope).map(({ place, who }) => `${place} ${who}`)].join('; ')

/** Whether two scopes have members and models in common. */
export const overlap = (one: Scope, other: Scope): boolean =>
	(one.models === 'other') === (other.models === 'other') &&
	stretchesOf(one).some((a) =>
		stretchesOf(other).some(
			(b) =>
				(isPlaceWithin(a.place, b.place) || isPlaceWithin(b.place, a.place)) &&
				(a.who === b.who || a.who === '' || b.who === ''),
		),
	)
const isPlaceWithin = (place: string, other: string): boolean =>
	place === other || (other.startsWith(EVERYWHERE) && !other.split('-').includes(place))

/** Whether some of what `scopes` reach is not reached by `others`. Models of which no kind is named count as those that create content. */
export const reachesBeyond = (scopes: readonly Scope[], others: readonly Scope[]): boolean =>
	scopes.some((scope) => {
		const alike = others.filter(({ models }) => (models === 'other') === (scope.models === 'other'))
		const known = alike.flatMap(stretchesOf)
		return stretchesOf(scope).some(
			({ place, who }) =>
				!known.some((other) => [EVERYWHERE, place].includes(other.place) && ['', who].includes(other.who)),
		)
	})
