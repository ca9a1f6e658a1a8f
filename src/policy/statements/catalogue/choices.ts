import { NOT } from '../../lexicon/denial.ts'
import { type Statement, aboutAi, anywhere, binding } from '../statement.ts'
import type { Recognition } from '../grammar/recognition.ts'
import { OTHER_SWITCH, TURN_OFF, optOutOffered } from './opting-out.ts'

const SWITCH = String.raw`setting|toggle|control|switch|option|preference|opted|data for generative ai improvement`
const TURNED_ON = 'on|enabled|active|yes|opted in'
const TURNED_OFF = 'off|disabled|inactive|no|opted out'
const byDefault = (state: string): string =>
	String.raw`(?:${state})(?:,)? (?:\w+ ){0,4}(?:by|as (?:a|the|our)) default|by default,?(?: (?!(?:turn|switch|you|opt|but)\b)\w+){0,12} (?:${state})|defaults? to (?:being )?(?:${state})|default(?: \w+){0,5}(?: is| of|:) (?:set to )?(?:${state})|default[- ](?:${state})|(?:${state}) (?:from|at) the (?:start|beginning|outset)|(?:begins|starts)(?: out)?(?: as| being)?(?: turned| switched| set to)? (?:${state})(?! and\b)`
const UNSURE = String.raw`whether|would|consider\w*|propos\w*|if (?:the|this|that|it)`
const NOT_BEFORE = String.raw`(?:${NOT}|no)(?: \w+){0,2}`

/** "How is it set at first?" – "It is on." "Is it on by default?" – "Yes." */
const answersThatItIs = (state: string, isYes: string): readonly Recognition[] => [
	{
		by: 'words',
		all: [
			String.raw`^(?:it|this|that|the \w+) (?:is|stays|starts)(?: turned| switched| set to)? (?:${state})|^(?:${state})[,.]?$`,
		],
		about: String.raw`(?:how|what|which|is|are)\b.{0,120} (?:by default|at first|initially|to begin with|at the start|the default)\b.{0,120}\?`,
		none: [OTHER_SWITCH],
		training: 'around',
	},
	{
		by: 'words',
		all: ['^yes'],
		about: String.raw`(?:is|are)\b.{0,120} (?:${state}) by default\?`,
		none: [OTHER_SWITCH],
		training: 'around',
	},
	{
		by: 'words',
		all: ['^no'],
		about: String.raw`(?:is|are)\b.{0,120} (?:${isYes}) by default\?`,
		none: [OTHER_SWITCH],
		training: 'around',
	},
]
const saysOn: Recognition = {
	by: 'words',
	all: [
		`${byDefault(TURNED_ON)}|opted in (?:\\w+ ){0,4}automatically|(?:turned|switched|set) on automatically|(?:automatically|already|pre-?) ?(?:${TURNED_ON}|set to (?:on|yes)|turned on|switched on)|(?:is|are|stays?|remains?) (?:turned |switched |set to )?(?:${TURNED_ON}) (?:unless|until) (?:you|they|members)|unless (?:you|members)(?: \\w+){0,5} (?:${TURN_OFF})|by default[^.;]{0,30} (?:takes? part|included|participates?)|(?:turned|switched) (?:\\w+ ){0,3}on for (?:you|all|everybody|everyone|members)|without (?:\\w+ ){0,4}(?:action|doing)\\b[^.;]{0,60} (?:${TURNED_ON})`,
	],
	about: `${SWITCH}|the default|(?:we|linkedin|its affiliates)(?: (?:may|will|can))? (?:use|train)`,
	none: [
		`${NOT_BEFORE} (?:${TURNED_ON}) |${NOT_BEFORE} (?:by default|use|train)|${byDefault(TURNED_OFF)}`,
		OTHER_SWITCH,
		UNSURE,
	],
	training: 'around',
}
const saysOff: Recognition = {
	by: 'words',
	all: [
		`${byDefault(TURNED_OFF)}|not (?:\\w+ )?(?:on|enabled|opted in|active) by default|(?:only|not|no|none|nothing|nobody's)(?: \\w+){0,12} (?:if|when|after|once|unless|until) (?:you|members|they) (?:\\w+ ){0,3}(?:opt(?:ed)? in|(?:turn|switch)(?:ed)? (?:\\w+ ){0,3}on|enabled?)|only (?:\\w+ ){0,8}(?:members|people|those|you)(?: who)?(?: have)? (?:opted in|(?:turned|switched)(?: \\w+){0,3} on)|(?:have to|must|need to) (?:opt in|(?:turn|switch)(?: \\w+){0,3} on) (?:first|before)`,
	],
	about: `${SWITCH}|the default|(?:we|linkedin|its affiliates)(?: (?:may|will|can|do|only|not))* (?:use|train)|opt in`,
	none: [OTHER_SWITCH, UNSURE, `not (?:off|disabled)`],
	training: 'around',
}

const defaultOn: Recognition = { by: 'either', of: [saysOn, ...answersThatItIs(TURNED_ON, TURNED_OFF)] }
const defaultOff: Recognition = { by: 'either', of: [saysOff, ...answersThatItIs(TURNED_OFF, TURNED_ON)] }

const LEAVES = String.raw`not subject to|even (?:when|if|after|with)(?: \w+){0,6} (?:off|opt(?:ed)? out)|(?:limited|restricted|confined) to|no (?:effect|impact|influence)|not (?:\w+ ){0,3}(?:apply|cover|affect|extend|control|govern|includ|reach|stop|chang|concern)\w*|outside|unaffected|excluded|regardless|beyond`
const MODELS = 'models?|ai|artificial intelligence|algorithms?'
const OTHER_ENDS = String.raw`safe|personali[sz]\w*|security|trust|safety|(?:anti-?)?(?:abuse|fraud)|moderat\w*|rankings?|spam|recommend\w*|other (?:purposes|ends|kinds|types|uses)`

const objectionForm = {
	by: 'words',
	all: [String.raw`objection form|form(?: \w+){0,8} object\w*|object\w*(?: [\w,]+){0,18} form`],
	none: [
		String.raw`(?:no|${NOT}|without)(?: \w+){0,5} (?:objection )?form|form (?:is|has|will)(?: \w+){0,3} (?:${NOT}|withdrawn|removed|closed)`,
		'advertis\\w*|marketing|appeals?|decisions?|report(?:s|ed|ing)?',
	],
} as const

/** The setting: how it stands, what it does and what it leaves undone. */
export const choices: readonly Statement[] = [
	{
		id: 'on-by-default',
		title: 'The AI training setting is on unless a member switches it off',
		kind: 'permission',
		documents: [...aboutAi, ...binding],
		says: defaultOn,
		denies: defaultOff,
	},
	{
		id: 'off-by-default',
		title: 'The AI training setting is off unless a member switches it on',
		kind: 'commitment',
		documents: [...aboutAi, ...binding],
		says: defaultOff,
		denies: defaultOn,
		oppositeOf: 'on-by-default',
	},
	optOutOffered,
	{
		id: 'past-training-stands',
		title: 'Opting out does not undo training that has already happened',
		kind: 'permission',
		documents: [...aboutAi, ...binding],
		says: {
			by: 'words',
			all: [
				`${TURN_OFF}|setting|opt-?out|choice|objection|this|that|it`,
				String.raw`no (?:effect|impact|influence)|(?:${NOT}|nor|can not) (?:\w+ ){0,4}(?:affect|effect|undo|revers|chang|impact|remov|alter|reach|appl|delet|retroactiv|unwind|unlearn|retrain)\w*|(?:only|just)(?: \w+){0,8} (?:future|going forward|from then|from that|later|new training)|future only|keeps?|(?:can not|unable to) (?:tak|pull|get|extract)\w*|remains?|stays?|irreversible|(?:is|are) (?:kept|unaffected)`,
				String.raw`already|previous\w*|past|prior|before|earlier|so far|to date|up to (?:then|that|this)|until then|(?:has|have|had) (?:taken place|happened|occurred|been (?:done|completed|carried out))|retroactiv\w*|(?:only|just)(?: \w+){0,8} (?:future|going forward|from then|from that|later|new training)|took place|undone|irreversible`,
				String.raw`train(?:ed|ing)|models?|learn(?:ed|t)`,
			],
			none: ['(?:previous|prior|earlier|past) (?:versions?|polic(?:y|ies))', OTHER_SWITCH],
			training: 'around',
		},
		denies: {
			by: 'words',
			all: [
				TURN_OFF,
				String.raw`(?:also|will|we|is|are) (?:\w+ ){0,2}(?:remov(?:e|es|ed)|delet(?:e|es|ed)|undo(?:es)?|unlearn|retrain|revers(?:e|es|ed))`,
				'already|previous|past|prior|earlier',
				'train(?:ed|ing)|models?',
			],
			none: [`${NOT}|nor`],
			training: 'around',
		},
	},
	{
		id: 'setting-leaves-other-models',
		title: 'The setting does not reach models for other ends, such as personalisation and security',
		kind: 'permission',
		documents: [...aboutAi, ...binding],
		says: {
			by: 'either',
			of: [
				{
					by: 'words',
					about: `setting|${TURN_OFF}|choice|control|toggle`,
					all: [LEAVES, OTHER_ENDS, MODELS],
				},
				// "What the setting does not cover", and such models named under it.
				{
					by: 'words',
					about: String.raw`(?:setting|toggle|control|switch|choice|option)(?: \w+){0,4} (?:${LEAVES})|(?:${LEAVES})(?: \w+){0,4} (?:setting|toggle|control|switch|choice|option)`,
					all: [OTHER_ENDS, MODELS],
					none: [`${NOT}|only`],
					training: 'around',
				},
			],
		},
	},
	{
		id: 'objection-form',
		title: 'A form exists to object to AI training the setting does not cover',
		kind: 'commitment',
		documents: anywhere,
		says: {
			by: 'either',
			of: [
				{ ...objectionForm, training: 'around' },
				{
					...objectionForm,
					about: String.raw`legitimate interests?(?: [\w']+){0,8} (?:bas[ei]s|grounds?|rel(?:y|ies|ied))|(?:rel(?:y|ies|ied)|based|bas[ei]s|grounds?)(?: [\w']+){0,6} legitimate interests?`,
					given: 'legitimate-interests',
				},
			],
		},
	},
]
