// What is denied, may, will, can and must be done.
import { each, either, type Operator, swaps, turn } from '../operator.ts'

/** Verbs after which a denial can be taken away without a word more. */
const DENIED = /\b(We|we|You|you|They|I|Prompts|Members|Developers) (?:do|does) not (?=[a-z]+)/g

export const modality: readonly Operator[] = [
	turn('cannot → can', either(each(/\bcannot\b/g, 'can'), each(/\bcan’t\b/g, 'can'))),
	turn(
		'do not removed',
		either(each(DENIED, '$1 '), each(/\b(We|we|You|you|They|they) don’t (?=[a-z])/g, '$1 ')),
	),
	turn('is not removed', either(each(/\b(is|are) not\b(?! \w+ to)/g, '$1'), each(/\b(is|are)n’t\b/g, '$1'))),
	turn('will not → will', either(each(/\b(will|shall|must|may) not\b/g, '$1'), each(/\bwon’t\b/g, 'will'))),
	turn('never removed', either(each(/\bnever (?=\w)/g, ''), each(/ and never /g, ' and also '))),
	turn(
		'do not added',
		each(
			/^(We|Developers|Universities) (?=(?:use|share|process|transfer|delete|record|receive|collect|encrypt|answer|test|store|review|honour|label|refund|erase|publish|scan|keep|stop)\b)/gm,
			'$1 do not ',
		),
	),
	turn('no → any', each(/(?<=[a-z] )no (?=(?:data|figure|machine|sensitive|ads)\b)/g, 'any ')),
	turn('nothing → everything', each(/\bnothing\b/g, 'everything')),
	turn('No … → Every …', either(each(/^No (?=\w)/gm, 'Every '), each(/^Nothing\b/gm, 'Everything'))),
	turn('may → will', each(/\bmay(?! not\b)(?= )/g, 'will')),
	turn('may → must', each(/\bmay(?! not\b)(?= )/g, 'must')),
	turn('can → must', each(/\bcan\b(?! you| I| others)/g, 'must')),
	turn('will → may', either(each(/\b(?:will|shall)\b/g, 'may'), each(/\b(We)’ll\b/g, '$1 may'))),
	turn('must → may', each(/\bmust\b(?! not)/g, 'may')),
	turn('must → should', each(/\bmust\b/g, 'should')),
	turn(
		'must removed',
		either(each(/\b(We|Developers|Recruiters) must (?=[a-z])(?!not)/g, '$1 '), each(/(?<=\band )must /g, '')),
	),
	turn(
		'do → may',
		each(
			/^We (?=(?:use|share|process|transfer|delete|record|receive|collect|encrypt|answer|test|store|review|honour|label|refund|erase|scan|keep|stop)\b)/gm,
			'We may ',
		),
	),
	turn('right to → duty to', each(/\bhave the right to\b/g, 'have a duty to')),
	turn(
		'opt out ↔ opt in',
		swaps(
			'opt out of/opt in to, opt out(?! of)/opt in(?! to), opt-out/opt-in, opting out/opting in, Opting out/Opting in',
		),
	),
	turn(
		'a denying prefix',
		either(
			each(
				/(?<![-\w])(verified|redacted|moderated|identifiable|filtered|solicited|licensed|authorised)\b/g,
				'un$1',
			),
			each(/\b[Uu]n(encrypted|solicited|filtered|licensed|paid)\b/g, '$1'),
			each(/^(Verified|Moderated|Identifiable)\b/gm, (word) => `Un${word.toLowerCase()}`),
			each(/\blicensor\b/g, 'licensee'),
			each(/\bweekly\b/g, 'biweekly'),
			each(/\bInterstate\b/g, 'Intrastate'),
		),
	),
	turn(
		'has done → is done to',
		either(
			each(/(?<=(?:Members|People|Companies) (?:who|that) )have (?=\w+ed\b)/g, 'are '),
			each(/(?<=(?:Members|People) who were )(report|block)ed\b/g, '$1ing'),
		),
	),
	turn(
		'another option of a setting',
		either(each(/“(?:Connections|Members)”/g, '“Everybody”'), each(/(?<=select )Anyone\b/g, 'Connections')),
	),
	turn(
		'on ↔ off',
		either(
			each(/\b(on|off)(?= by default)/g, (word) => (word === 'on' ? 'off' : 'on')),
			each(
				/\b(switch|switched|turn|Switch|Turn)( it)? (on|off)\b/g,
				(_, verb, it, word) => `${verb}${it ?? ''} ${word === 'on' ? 'off' : 'on'}`,
			),
			each(/\bswitch it (on|off)\b/g, (_, word) => `switch it ${word === 'on' ? 'off' : 'on'}`),
		),
	),
	turn(
		'allowed ↔ forbidden',
		swaps('allows/forbids, allow/forbid, requires/allows, refuse/accept, reject/accept'),
	),
	turn('including → excluding', each(/\bincluding\b/g, 'excluding')),
	turn('optional ↔ mandatory', swaps('optional/mandatory, Optional/Mandatory, voluntary/compulsory')),
	turn('no longer removed', each(/\bno longer (?!than)/g, '')),
]
