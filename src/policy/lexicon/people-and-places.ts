// Of whom documents speak and where they live: a name for readers, and sources of regular expressions over `plain` text.

export const regions: readonly (readonly [name: string, source: string])[] = [
	['EU', 'eu|european union'],
	['EEA', 'eea|european economic area'],
	['UK', 'uk|united kingdom|great britain'],
	['Switzerland', 'switzerland|swiss'],
	['Designated Countries', 'designated countries'],
	['Europe', 'europe|european(?= (?:members?|users?|residents?|countries)\\b)'],
	['US', 'united states|usa|(?<=the )us|us(?= (?:members?|users?|residents?|states?)\\b)'],
	['California', 'california|californian'],
	['Canada', 'canada|canadian'],
	['Quebec', 'quebec'],
	['Hong Kong', 'hong kong'],
	['China', 'china|mainland china'],
	['Japan', 'japan'],
	['South Korea', '(?:south )?korea'],
	['India', 'india'],
	['Singapore', 'singapore'],
	['Brazil', 'brazil'],
	['Australia', 'australia'],
]

/** What a name of several countries stands for, among the names above. */
export const partsOf: Readonly<Record<string, readonly string[]>> = {
	EEA: ['EU', 'EEA'],
	'Designated Countries': ['EU', 'EEA', 'Switzerland'],
	Europe: ['EU', 'EEA', 'Switzerland', 'UK'],
}

/** Any of them. */
export const REGIONS = regions.map(([, source]) => source).join('|')

/** People under an age. */
export const MINORS = String.raw`(?:members? |users? |people |anyone |those |someone )?(?:(?:who|that|we) (?:\w+ ){0,4}(?:is|are|be) )?(?:(?:under|below|younger than)(?: the age of)? (?:1[3-8]|eighteen)|minors|a minor(?= (?:and|or|we)\b|[,.;:)]|$)|teens|teenagers?|under-?18s?|underage|children)(?: years(?: old| of age)?)?`

/** Who is spoken of, where it is not members at large. */
export const people: readonly (readonly [name: string, source: string])[] = [
	['members under age', MINORS],
	[
		'visitors',
		"(?:data|information|content) (?:of|from|about) (?:our )?(?:visitors|guests)|(?:visitors?|guests?)(?:'s?)? (?:data|information)|^for (?:visitors|guests)",
	],
	[
		'customers',
		"(?:data|information|content) (?:of|from|about) (?:our )?customers|customers?(?:'s?)? (?:data|information)|^for customers",
	],
]
