// What HTML says about its elements, as far as reading needs it.

/** What is known of all elements of one name. */
export interface Tag {
	/** Lower case. */
	readonly name: string
	/** Has neither content nor end tag. */
	readonly isVoid: boolean
	/** Begins and ends a line of its own. */
	readonly isBlock: boolean
	/** Shows no text of its own, or text that is no part of what is written: code, controls, media, navigation. */
	readonly isUnseen: boolean
	/** Says something of the page beside its text. */
	readonly isFact: boolean
	/** 1 to 6 for h1 to h6, 0 for everything else. */
	readonly level: number
	/** Names of the elements whose start ends it, where its own end tag is left out (HTML, "Optional tags"). */
	readonly endedBy: ReadonlySet<string> | null
}

const namesIn = (text: string) => new Set(text.split(' '))

const voids = namesIn(
	'area base basefont br col command embed frame hr img input keygen link meta param source track wbr',
)
const blocks = namesIn(
	'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
		'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section ' +
		'summary table tbody td tfoot th thead tr ul',
)
const unseen = namesIn(
	'script style noscript noframes noembed template title svg iframe object video audio canvas map select datalist ' +
		'textarea input output progress meter nav rp relative-time time-ago',
)
const facts = namesIn('html title link meta input form iframe script')

const cell = namesIn('td th tr tbody tfoot')
const term = namesIn('dt dd')
const endedBy = new Map<string, ReadonlySet<string>>([
	['p', blocks.difference(namesIn('button caption dd dt td th tr tbody thead tfoot'))],
	['li', namesIn('li')],
	['dt', term],
	['dd', term],
	['td', cell],
	['th', cell],
	['tr', namesIn('tr tbody tfoot')],
	['thead', namesIn('tbody tfoot')],
	['tbody', namesIn('tbody tfoot')],
	['head', namesIn('body')],
	['option', namesIn('option optgroup')],
])

/** Describes the elements of a name. */
export const describeTag = (name: string): Tag => ({
	name,
	isVoid: voids.has(name),
	isBlock: blocks.has(name),
	isUnseen: unseen.has(name),
	isFact: facts.has(name),
	level: /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 0,
	endedBy: endedBy.get(name) ?? null,
})
