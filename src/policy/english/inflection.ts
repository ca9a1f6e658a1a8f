// What a word may be an inflection of. Only regular endings and the "-ly" of adverbs: "personal" is no form of "person".

/** Forms that no rule makes, and their base. */
const IRREGULAR: Readonly<Record<string, string>> = {
	made: 'make',
	given: 'give',
	gave: 'give',
	kept: 'keep',
	sold: 'sell',
	sent: 'send',
	held: 'hold',
	chosen: 'choose',
	chose: 'choose',
	seen: 'see',
	written: 'write',
	wrote: 'write',
	taken: 'take',
	took: 'take',
	sought: 'seek',
	bought: 'buy',
	built: 'build',
	found: 'find',
	shown: 'show',
	led: 'lead',
	people: 'person',
	persons: 'person',
	children: 'child',
	criteria: 'criterion',
	data: 'datum',
}

/** Every base a word may be a regular form of, itself included. */
export function baseOf(word: string): Set<string> {
	const bases = new Set([word, IRREGULAR[word] ?? word])
	const add = (ending: RegExp, ...to: string[]) => {
		if (ending.test(word)) for (const end of to) bases.add(word.replace(ending, end))
	}
	add(/(?<=..)s$/, '')
	add(/(?<=.(?:s|x|z|ch|sh))es$/, '')
	add(/(?<=..)ies$/, 'y')
	add(/(?<=..)ied$/, 'y')
	add(/(?<=..)ed$/, '', 'e')
	add(/(?<=...)ing$/, '', 'e')
	add(/(?<=...)ly$/, '')
	add(/(?<=.)([bdgmnprt])\1(?:ed|ing)$/, '$1')
	return bases
}

/** Whether two words are forms of one: "share" and "shared", "ad" and "ads". */
export function isInflected(a: string, b: string): boolean {
	if (a === b) return true
	const bases = baseOf(b)
	return [...baseOf(a)].some((base) => base.length > 1 && bases.has(base))
}
