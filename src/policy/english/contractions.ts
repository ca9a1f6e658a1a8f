/** What a contraction stands for, in lower-case text with straight apostrophes; the first that fits counts. */
const CONTRACTED: readonly (readonly [RegExp, string])[] = [
	[/\b(?:cannot|can't)\b/g, 'can not'],
	[/\bwon't\b/g, 'will not'],
	[/\bshan't\b/g, 'shall not'],
	[/n't\b/g, ' not'],
	[/\b(it|that|what|there|here|who|he|she|how|where)'s\b/g, '$1 is'],
	[/\blet's\b/g, 'let us'],
	[/'re\b/g, ' are'],
	[/'ve\b/g, ' have'],
	[/'ll\b/g, ' will'],
	[/'d\b/g, ' would'],
	[/\bi'm\b/g, 'i am'],
]

/** Lower-case text with its contractions opened: "don't" gives "do not". The only place that does so. */
export const openContractions = (text: string): string =>
	text.includes("'") || text.includes('cannot')
		? CONTRACTED.reduce((left, [form, to]) => left.replace(form, to), text)
		: text
