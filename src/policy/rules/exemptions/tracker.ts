import type { Exemption } from '../rule.ts'
import { rowsAround } from './statistics.ts'

const TRACKER_CELL =
	/\b(?:cookie|pixel|beacon|persistent|session|lifetime|expir\w+|third-party|analytics|vendor|domain)\b/iu

export const tracker: Exemption = {
	name: 'tracker',
	severity: 'minor',
	reason: 'One entry less in a list of cookies or trackers',
	because: 'a row was removed from a table of cookies or trackers',
	thing: 'an entry in a list of cookies or trackers',
	applies: [
		[
			'glow | session cookie | 1 day\nshade | session cookie | 2 days',
			'glow | session cookie | 1 day',
			'## Cookie list',
		],
	],
	refuses: [
		['Name | yes | no\nsession | yes | yes', 'session | yes | yes', '## Data we keep'],
		[
			'glow | session cookie | 1 day',
			'glow | session cookie | 1 day\nshade | cookie | 2 years',
			'## Cookie list',
		],
	],
	sentence: (one) =>
		one.edit.after === null &&
		one.edit.block === 'row' &&
		!/(?:^|\|)\W*(?:yes|no|✓|✗)\W*(?:\||$)/iu.test(one.edit.before ?? '') &&
		(one.edit.section.some((heading) => /cookie|tracker|tracking|similar technologies/iu.test(heading)) ||
			TRACKER_CELL.test(rowsAround(one))),
}
