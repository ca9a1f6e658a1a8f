// That members can opt out, and the words for it.
import { NOT } from '../../lexicon/denial.ts'
import { type Statement, anywhere } from '../statement.ts'
import type { Recognition } from '../grammar/recognition.ts'

export const TURN_OFF = String.raw`opt(?:s|ed|ing)?[- ]?out|(?:turn|switch|toggl)(?:s|es|e|ed|ing)?(?: \w+){0,4} off|off switch|disabl(?:e|es|ed|ing)|withdraw(?:s|ing)?`
/** Switches and choices of other things. */
export const OTHER_SWITCH = String.raw`newsletters?|ads?|advertis\w*|notifications?|e?-?mails?|visibility|cookies?|audience|invitations?`
/** Off goes what models make or do, not what they learn from. */
const OTHER_THING_OFF = String.raw`(?:turn|switch)\w* (?:off (?:\w+ ){0,3}(?:suggestions?|features?|tools?|assistants?|drafts?|recommendations?)|(?:\w+ ){0,3}(?:suggestions?|features?|tools?|assistants?|drafts?|recommendations?) off)`
/** What a control does for members. */
export const DECIDE = 'control|choose|decide|say|determine|manage|select|specify|have a say in'
const USED = String.raw`(?:whether|if|when)\b[^.;?]{0,90}\b(?:us(?:e|es|ed|ing)|train\w*|fine-?tun\w*|learn(?:s|ed)?|process(?:es|ed)?|contribut\w*|included?)\b`
/** "Members can use the setting to control whether we use …", "the setting lets you choose if …". */
const WHETHER = String.raw`(?:(?:you|members|everyone|people|users)(?: can| may| get to| are able to)?|(?:setting|toggle|control|switch|option|preference)(?: (?:that|which|\w+ing))?|(?:lets?|allows?|enables?|helps?) (?:you|members|people|users)|(?:in|with|through|under|via) [^.;?]{0,60}?,? you(?: can)?)(?: [\w'-]+){0,14}? (?:${DECIDE}|controls|decides|determines|(?:control|choice|say|decision) (?:over|on|about|of|as to))(?: (?:for yourself|themselves|yourself))? ${USED}`

const MEMBERS = 'you|members?|they|everyone|anyone'
const CAN = String.raw`can|may|are able to|have the (?:option|choice|right) to|(?:\w+ )?choose to|(?:are|remain) free to`
const WAYS_OUT = [
	WHETHER,
	// "You may opt out", "members can decline".
	String.raw`(?:${MEMBERS}) (?:${CAN})(?: \w+){0,3} (?:${TURN_OFF}|object|decline|refuse|withhold|say no)`,
	String.raw`up to (?:you|members) ${USED}|(?:${MEMBERS}) have (?:the|a) choice`,
	// "You can stop LinkedIn from using", "members may ask us not to use".
	String.raw`(?:${MEMBERS}) (?:can|may)(?: \w+){0,2} (?:(?:stop|prevent|keep) (?:us|linkedin|its affiliates)|ask (?:us|linkedin)(?: [\w']+){0,4} (?:to stop|not to))(?: [\w']+){0,4} (?:us(?:e|ing)|train\w*)`,
	String.raw`(?:${MEMBERS}),? (?:can|may)(?:,[^,.;]{0,40},)? (?:restrict|limit|prevent|stop|refuse|decline) (?:our|the|any) use`,
	String.raw`right to (?:${TURN_OFF})`,
	// "We use it unless you opt out."
	String.raw`unless (?:you|members|they)(?: \w+){0,3} (?:opt(?:ed)?[- ]out|(?:turn|switch)(?:ed)?(?: \w+){0,3} off)`,
	// "We offer a setting to opt out", "an opt-out is available".
	String.raw`offers? (?:\w+ ){0,4}(?:opt-out|(?:setting|toggle|control|option|way|switch) to (?:${TURN_OFF}))`,
	String.raw`opt-?out (?:\w+ ){0,2}(?:is|are) (?:available|offered|provided|open)`,
	String.raw`(?:lets?|allows?|enables?) (?:you|members)(?: to)?(?: \w+){0,2} (?:${TURN_OFF})`,
	// "To opt out, go to …", "turn it off to keep your data out".
	String.raw`to (?:${TURN_OFF}),? (?:go to|visit|open|use|change|see|turn|switch)`,
	String.raw`if (?:you|members) (?:prefer|would|do not|wish|want)\b[^.;]{0,100} (?:turn|switch|toggle) (?:\w+ ){0,4}off`,
	String.raw`(?:turn|switch|toggle) (?:\w+ ){0,4}off(?: \w+){0,4} (?:to (?:keep|stop|prevent|exclude|leave)|if you (?:do not|would))`,
].join('|')

const ASKS_FOR_OPT_OUT = String.raw`(?:can|may|am|are|is)(?: \w+){1,6} (?:${TURN_OFF}|object|decline)\b.{0,120}\?`
/** "Can I opt out?" – "Yes." */
const answersOptOut = (answer: string): Recognition => ({
	by: 'words',
	all: [answer],
	about: ASKS_FOR_OPT_OUT,
	none: [OTHER_SWITCH],
	training: 'around',
})

export const optOutOffered: Statement = {
	id: 'opt-out-offered',
	title: 'Members can opt out of AI training',
	kind: 'commitment',
	documents: anywhere,
	says: {
		by: 'either',
		of: [
			{
				by: 'words',
				all: [WAYS_OUT],
				none: [
					`(?:${NOT}|no longer|unable to|no way to) (?:\\w+ ){0,3}(?:${TURN_OFF}|control|choose|decide)|no (?:setting|toggle|control|option|way|switch)`,
					OTHER_SWITCH,
					OTHER_THING_OFF,
					'declin\\w* (?:an? |any |the )?(?:invit|offer|request)\\w*',
				],
				training: 'around',
			},
			answersOptOut('^yes'),
		],
	},
	denies: {
		by: 'either',
		of: [
			{
				by: 'words',
				all: [
					String.raw`(?:can not|not able to|no way to|unable to|not possible to|may not) (?:\w+ ){0,3}(?:${TURN_OFF})`,
				],
				none: [OTHER_SWITCH],
				training: 'around',
			},
			answersOptOut('^no\\b'),
		],
	},
}
