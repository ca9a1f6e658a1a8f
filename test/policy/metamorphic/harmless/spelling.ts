// Slips of the pen, letters, signs and spaces.
import { each, eachIn, either, harmless, type Operator } from '../operator.ts'

const MISSPELT: Readonly<Record<string, string>> = {
	receive: 'recieve',
	address: 'adress',
	account: 'acount',
	information: 'infomation',
	personal: 'peronsal',
	privacy: 'privcay',
	their: 'thier',
	members: 'memebrs',
	service: 'serivce',
	required: 'requried',
	recruiters: 'recruitters',
	separate: 'seperate',
	advertisers: 'advertisors',
	settings: 'setings',
	profile: 'proflie',
	employer: 'employeer',
	content: 'contnet',
	messages: 'mesages',
}
const SHORT: Readonly<Record<string, string>> = {
	to: 'o',
	for: 'fFor',
	the: 'teh',
	and: 'adn',
	your: 'yuor',
	with: 'wiht',
	that: 'taht',
	you: 'yuo',
	our: 'oru',
	from: 'form',
}
const words = (list: Readonly<Record<string, string>>): RegExp =>
	new RegExp(`(?<![-\\w@./’])(?:${Object.keys(list).join('|')})(?![-\\w@./’])`, 'g')
/** Inner letters of a long word in lower case, no part of an address. */
const LONG = /(?<![-\w@./:’])(?!unfounded)([a-z]{3})([a-z])(?!\2)([a-z])([a-z]{3,})(?![-\w@.’/])/g

const { from: _, ...short } = SHORT

export const spelling: readonly Operator[] = [
	harmless(
		'a misspelling mended',
		each(words(MISSPELT), (word) => MISSPELT[word]!),
	),
	harmless(
		'a short word misspelt',
		each(words(short), (word) => short[word]!),
	),
	harmless('two letters swapped', each(LONG, '$1$3$2$4')),
	harmless('a letter doubled', each(LONG, '$1$2$2$3$4')),
	harmless('a letter lost', each(LONG, '$1$3$4')),
	harmless('a word doubled', each(/\b(the|to|a|your|of|and|in|is)\b(?= )/g, '$1 $1')),
	harmless(
		'capitals of a heading',
		eachIn(/^#+ .+$/gm, (words) => words.toUpperCase()),
	),
	harmless(
		'capitals in a heading',
		eachIn(/(?<=^#+ .+ )([a-z])(?=[a-z]{3,})/gm, (letter) => letter.toUpperCase()),
	),
	harmless(
		'capital of an item',
		each(/^- ([a-z])/gm, (_, letter) => `- ${letter.toUpperCase()}`),
	),
	harmless(
		'capital of a term',
		each(
			/\b(service|members|cookies|website|profile)\b/g,
			(word) => word.charAt(0).toUpperCase() + word.slice(1),
		),
	),
	harmless('typographic quotes', either(each(/[“”]/g, '"'), each(/’/g, "'"))),
	harmless('dashes', either(each(/(?<=\d)–(?=\d)/g, '-'), each(/(?<=\w), (?=for example)/g, ' – '))),
	harmless('hard spaces', each(/(?<=\w) (?=\w)/g, '\u00A0')),
	harmless(
		'ligatures',
		each(/(?:fi|fl|ff)(?=[a-z])/g, (letters) => ({ fi: 'ﬁ', fl: 'ﬂ' })[letters] ?? 'ﬀ'),
	),
	harmless('soft hyphens', each(LONG, '$1$2\u00AD$3$4')),
	harmless('full stop of an item', each(/^(- .*[a-z])$/gm, '$1;')),
	harmless('sentences glued', each(/(?<=[a-z])\.\n(?=[A-Z][a-z]+ )/g, '.')),
	harmless('sentences of a paragraph glued', each(/(?<=[a-z])\. (?=[A-Z][a-z’]+ )/g, '.')),
	harmless(
		'hyphens',
		either(
			each(/\bthird parties\b/g, 'third-parties'),
			each(/\bopt-in\b/g, 'opt in'),
			each(/\bplug-ins\b/g, 'plugins'),
			each(/\bemail\b(?!@)/g, 'e-mail'),
			each(/\bsign-in\b/g, 'sign in'),
		),
	),
]
