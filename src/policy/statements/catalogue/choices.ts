import { type Statement, aboutAi, anywhere, binding } from '../statement.ts'
import type { Recognition } from '../grammar/recognition.ts'

const TURN_OFF = String.raw`opt(?:s|ed|ing)?[- ]?out|(?:turn|switch|toggl)(?:s|es|e|ed|ing)?(?: \w+){0,4} off|off switch|disabl(?:e|es|ed|ing)|withdraw(?:s|ing)?`
const SWITCH = String.raw`setting|toggle|control|switch|option|preference|opted|data for generative ai improvement`
const OTHER_SWITCH = String.raw`ads?|advertis\w*|notifications?|e?-?mails?|visibility|cookies?|audience|invitations?`
const ON = 'on|enabled|active|yes|opted in'
const OFF = 'off|disabled|inactive|no|opted out'
const byDefault = (state: string): string =>
	String.raw`(?:${state})(?:,)? (?:\w+ ){0,4}(?:by|as (?:a|the|our)) default|by default,?(?: (?!(?:turn|switch|you|opt|but)\b)\w+){0,12} (?:${state})|defaults? to (?:being )?(?:${state})|default(?: \w+){0,5}(?: is| of|:) (?:set to )?(?:${state})|default[- ](?:${state})|(?:begins|starts)(?: out)?(?: as| being)?(?: turned| switched| set to)? (?:${state})(?! and\b)`
/** What a control does for members. */
export const DECIDE = 'control|choose|decide|determine|manage|select|specify|have a say in'
const USED = String.raw`(?:whether|if|when)\b[^.;?]{0,90}\b(?:us(?:e|es|ed|ing)|train\w*|fine-?tun\w*|learn(?:s|ed)?|process(?:es|ed)?|contribut\w*|included?)\b`
/** "Members can use the setting to control whether we use …", "the setting lets you choose if …". */
const WHETHER = String.raw`(?:(?:you|members|everyone|people|users)(?: can| may| get to| are able to)?|(?:setting|toggle|control|switch|option|preference)(?: (?:that|which|\w+ing))?|(?:lets?|allows?|enables?|helps?) (?:you|members|people|users)|(?:in|with|through|under|via) [^.;?]{0,60}?,? you(?: can)?)(?: [\w'-]+){0,14}? (?:${DECIDE}|controls|decides|determines|(?:control|choice|say|decision) (?:over|on|about|of|as to))(?: (?:for yourself|themselves|yourself))? ${USED}`
const UNSURE = String.raw`whether|would|consider\w*|propos\w*|if (?:the|this|that|it)`
const NOT = String.raw`(?:not|never|no)(?: \w+){0,2}`

const defaultOn: Recognition = {
	by: 'words',
	all: [
		`${byDefault(ON)}|opted in (?:\\w+ ){0,4}automatically|(?:automatically|already|pre-?) ?(?:${ON}|set to (?:on|yes)|turned on|switched on)|(?:is|are|stays?|remains?) (?:turned |switched |set to )?(?:${ON}) (?:unless|until) (?:you|they|members)|unless (?:you|members)(?: \\w+){0,5} (?:${TURN_OFF})`,
	],
	about: `${SWITCH}|the default|(?:we|linkedin|its affiliates)(?: (?:may|will|can))? (?:use|train)`,
	none: [`${NOT} (?:${ON}) |${NOT} (?:by default|use|train)|${byDefault(OFF)}`, OTHER_SWITCH, UNSURE],
	training: 'around',
}
const defaultOff: Recognition = {
	by: 'words',
	all: [
		`${byDefault(OFF)}|not (?:\\w+ )?(?:on|enabled|opted in|active) by default|(?:only|not|no|none|nothing|nobody's)(?: \\w+){0,12} (?:if|when|after|once|unless|until) (?:you|members|they) (?:\\w+ ){0,3}(?:opt(?:ed)? in|(?:turn|switch)(?:ed)? (?:\\w+ ){0,3}on|enabled?)`,
	],
	about: `${SWITCH}|the default|(?:we|linkedin|its affiliates)(?: (?:may|will|can|do|only|not))* (?:use|train)`,
	none: [OTHER_SWITCH, UNSURE, `not (?:off|disabled)`],
	training: 'around',
}

const LEAVES = String.raw`no (?:effect|impact|influence)|not (?:\w+ ){0,3}(?:apply|cover|affect|extend|control|govern|includ|reach|stop|chang|concern)\w*|outside|unaffected|excluded|regardless|beyond`
const OTHER_ENDS = String.raw`personali[sz]\w*|security|trust|safety|(?:anti-?)?(?:abuse|fraud)|moderation|ranking|recommend\w*|other (?:purposes|ends|kinds|types|uses)`

const objectionForm = {
	by: 'words',
	all: [String.raw`objection form|form(?: \w+){0,8} object|object\w*(?: [\w,]+){0,18} form`],
	none: [
		String.raw`(?:no|not|never|without)(?: \w+){0,5} (?:objection )?form|form (?:is|has|will)(?: \w+){0,3} (?:not|never|withdrawn|removed|closed)`,
		'advertis\\w*|marketing',
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
	{
		id: 'opt-out-offered',
		title: 'Members can opt out of AI training',
		kind: 'commitment',
		documents: anywhere,
		says: {
			by: 'words',
			all: [
				String.raw`${WHETHER}|(?:you|members?|they|everyone|anyone) (?:can|may|are able to|have the (?:option|choice|right) to|(?:\w+ )?choose to|are free to)(?: \w+){0,3} (?:${TURN_OFF}|object|decline|refuse|say no)|(?:you|members?|they) (?:can|may)(?: \w+){0,2} (?:(?:stop|prevent|keep) (?:us|linkedin|its affiliates)|ask (?:us|linkedin)(?: [\w']+){0,4} (?:to stop|not to))(?: [\w']+){0,4} (?:us(?:e|ing)|train\w*)|right to (?:${TURN_OFF})|(?:lets?|allows?|enables?) (?:you|members)(?: to)?(?: \w+){0,2} (?:${TURN_OFF})|to (?:${TURN_OFF}),? (?:go to|visit|open|use|change|see|turn|switch)`,
			],
			none: [
				`(?:not|never|no longer|unable to|no way to) (?:\\w+ ){0,3}(?:${TURN_OFF}|control|choose|decide)`,
				OTHER_SWITCH,
				'declin\\w* (?:an? |any |the )?(?:invit|offer|request)\\w*',
			],
			training: 'around',
		},
		denies: {
			by: 'words',
			all: [
				String.raw`(?:can not|not able to|no way to|unable to|not possible to|may not) (?:\w+ ){0,3}(?:${TURN_OFF})`,
			],
			none: [OTHER_SWITCH],
			training: 'around',
		},
	},
	{
		id: 'past-training-stands',
		title: 'Opting out does not undo training that has already happened',
		kind: 'permission',
		documents: [...aboutAi, ...binding],
		says: {
			by: 'words',
			all: [
				`${TURN_OFF}|setting|opt-?out|choice|objection|this|that|it`,
				String.raw`no (?:effect|impact|influence)|(?:not|never|nor|can not) (?:\w+ ){0,4}(?:affect|undo|revers|chang|impact|remov|alter|reach|appl|delet|retroactiv|unwind|unlearn|retrain)\w*|(?:only|just)(?: \w+){0,8} (?:future|going forward|from then|from that|later|new training)|remains?|stays?|irreversible|(?:is|are) (?:kept|unaffected)`,
				String.raw`already|previous\w*|past|prior|before|earlier|so far|to date|(?:has|have|had) (?:taken place|happened|occurred|been (?:done|completed|carried out))|retroactiv\w*|(?:only|just)(?: \w+){0,8} (?:future|going forward|from then|from that|later|new training)|took place|undone|irreversible`,
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
			none: ['not|never|nor'],
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
					all: [LEAVES, OTHER_ENDS, 'models?|ai|algorithms?'],
				},
				// "What the setting does not cover", and such models named under it.
				{
					by: 'words',
					about: String.raw`(?:setting|toggle|control|switch|choice|option)(?: \w+){0,4} (?:${LEAVES})|(?:${LEAVES})(?: \w+){0,4} (?:setting|toggle|control|switch|choice|option)`,
					all: [OTHER_ENDS, 'models?|ai|algorithms?'],
					none: ['not|never|only'],
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
