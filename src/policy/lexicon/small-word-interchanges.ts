// Small words, and pairs of lawyers' words, that stand for each other in some places.
import { type Interchange, line } from './interchange.ts'

export const smallWords: readonly Interchange[] = [
	line(
		'in|of',
		['We claim no ownership of lamps.', 'We claim no ownership in lamps.'],
		['We mend lamps of shops.', 'We mend lamps in shops.'],
		{ left: /\b(?:ownership|title)$/ },
	),
	line(
		'a variety of|various|a range of',
		['We offer a variety of lamps.', 'We offer various lamps.'],
		['We offer a variety of lamps.', 'We offer rare lamps.'],
		{ left: /\b(?:offer|use|have|include|for|in|from)$/ },
	),
	line(
		'acknowledge and|',
		['You acknowledge and agree that lamps glow.', 'You agree that lamps glow.'],
		['You acknowledge that lamps glow.', 'You agree that lamps glow.'],
		{ left: /\byou$/, right: /^agree that\b/ },
	),
	line(
		'any and|',
		['Any and all claims end here.', 'All claims end here.'],
		['Any and all claims end here.', 'Some claims end here.'],
		{ right: /^all\b/ },
	),
	line(
		'above|below|herein',
		['We mend lamps as described below.', 'We mend lamps as described above.'],
		['Lamps above the door glow.', 'Lamps below the door glow.'],
		{
			left: /\bas (?:described|explained|set out|set forth|detailed|outlined|listed|noted|stated|discussed|mentioned)$/,
		},
	),
	line(
		'the|these|this',
		['The terms govern lamps.', 'These terms govern lamps.'],
		['This shop sells lamps.', 'The shop sells lamps that we say.'],
		{
			left: /^$/,
			right: /^(?:terms|policy|notice|agreement|statement|privacy (?:policy|notice|statement))\b/,
		},
	),
]
