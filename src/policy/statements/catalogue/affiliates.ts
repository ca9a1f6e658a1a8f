// Who else gets the data, and what for.
import { NOT } from '../../lexicon/denial.ts'
import { DECIDE } from './opting-out.ts'
import type { WordsRecognition } from '../grammar/recognition.ts'
import { ANOTHER_PURPOSE, TO_TRAIN } from './purposes.ts'
import { type Statement, anywhere } from '../statement.ts'

const TRAINS = String.raw`(?:train|fine-?tun)(?:s|ed|e|es|ing)?`
const GIVES = String.raw`(?:(?:shar|disclos|provid|suppl|send|sent|transfer|giv|mak|pass)\w*|goes)`
const DATA = 'data|content|posts?|information|profiles?'
/** Any sign, as long as no new clause begins. */
const WITHIN = String.raw`(?:(?!, (?:and |but )?(?:we|it|they|linkedin)\b)[^.;])`
const givenTo = (who: string): string =>
	String.raw`${GIVES}\b${WITHIN}{0,140}\b(?:with|to)\b${WITHIN}{0,60}\b(?:${who})\b${WITHIN}{0,300}\b(?:${TRAINS}|ai (?:\w+ )?purposes|improv\w* (?:\w+ ){0,3}ai)|(?:${who})\b(?:,|'s?)?(?: [\w,'-]+){0,4} (?:us(?:e|es|ing)|receiv(?:e|es)|gets?|obtains?|access(?:es)?|train(?:s|ed)?|rel(?:y|ies) on)\b${WITHIN}{0,60}\b(?:${DATA})\b${WITHIN}{0,100}\b(?:${TRAINS}|improv\w*)|(?:us|process|receiv)ed by (?:\w+ ){0,2}(?:${who})\b${WITHIN}{0,80}\b(?:${TRAINS})|(?:${who})\b(?:,|'s?)?(?: [\w,'-]+){0,4} (?:train(?:s|ed)?|(?:to|may|can|will|also) (?:\w+ )?train)\b${WITHIN}{0,60}\b(?:${DATA})`
/** What others may or may not do with data is no word of LinkedIn's. */
const BY_OTHERS = String.raw`(?:you|members|customers|developers|advertisers|partners)(?: (?:may|can|must|shall|should|agree|choose|decide|want|wish|also|not|to|will|please))+ (?:stop |avoid )?${GIVES}|(?:stop|prevent|avoid)\w* ${GIVES}`
const REFUSES = String.raw`not(?! only)|never|no|neither|nor|without|prohibit(?:s|ed)?|opt(?:s|ed|ing)?[- ]out of|whether|object to|provided by|azure|(?:us(?:e|es|ing)|on|through|via) microsoft(?:'s)?`

const PARTNERS =
	'affiliates?|parent company|microsoft|(?:group|related|sister|affiliated) companies|companies (?:of|in) (?:our|its) (?:\\w+ )?(?:group|family)'
const SHARED_WITH = String.raw`${GIVES}\b${WITHIN}{0,160}\b(?:with|to)\b${WITHIN}{0,60}\b(?:${PARTNERS})\b`
/** … and do something with it: ", which trains its own models on it". */
const THEN = (does: string): string =>
	String.raw`${GIVES}\b${WITHIN}{0,100}\b(?:with|to)\b${WITHIN}{0,60}\b(?:affiliates?|parent company|microsoft)\b,? (?:which|who|that)(?: [\w']+){0,4} (?:${does})`
const GETS = String.raw`(?:gets?|receives?|obtains?)`
/** "LinkedIn and its affiliates", as those who train. */
const WE_AND_THEY = String.raw`(?:linkedin|we),? (?:and|or|and\/or) (?:(?:one of|any of|some of) )?(?:its|our) affiliates,?`

const RECIPIENTS = 'recipients?|shared with|disclosed to|who (?:gets|receives|has)|given to|with whom|whom'
/** A row of a table of recipients: who, in one cell, and what for, in another. */
const inRow = (who: string, purpose: string): WordsRecognition => ({
	by: 'words',
	all: [`${purpose}|^(?:our |the )?(?:${who})\\b`],
	about: [RECIPIENTS, purpose, `^(?:our |the |its )?(?:${who})\\b`],
	none: [`${NOT}|whether`],
	among: 'rows',
})

const ADVERTISES = String.raw`^(?:to |for )?(?:(?:show|serv|personali[sz]|target|deliver|measur)\w*)?(?: [\w,]+){0,6} (?:ads?|advertising|adverts)`

/** What affiliates and Microsoft get members' data for. */
export const affiliates: readonly Statement[] = [
	{
		id: 'affiliates-train',
		title: 'Affiliates may use members’ data to train AI',
		kind: 'permission',
		documents: anywhere,
		says: {
			by: 'either',
			of: [
				{
					by: 'words',
					all: [
						String.raw`${givenTo(PARTNERS)}|${THEN(TRAINS)}|${WE_AND_THEY}(?: (?:may|will|can|might|also|to|choose to|\w+ly))* (?:pre-?)?(?:train|fine-?tune)\b(?! (?:you|members|staff))|${WE_AND_THEY}[^.;]{0,80}\b(?:us(?:e|es|ing)|process\w*)\b[^.;]{0,80}\b(?:to|for|in) (?:\w+ ){0,3}(?:${TRAINS})|(?:trained|developed) by (?:linkedin|us),? (?:and|or) (?:its|our) affiliates`,
					],
					none: [REFUSES, BY_OTHERS, 'courses? (?:on|in|about)'],
					training: 'around',
				},
				// What is theirs to do where a member lets them, or does not say otherwise.
				{
					by: 'words',
					all: [
						String.raw`(?:${DECIDE})(?: (?:for yourself|themselves|yourself))? (?:whether|if) ${WE_AND_THEY}(?: (?:may|will|can))? (?:use|train|process)\b[^.;]{0,100}\b(?:${TRAINS})`,
					],
					none: [NOT],
					training: 'around',
				},
				// In a row that names those who get the data, and training as its purpose.
				inRow(PARTNERS, TO_TRAIN),
				// Under a heading on training: "LinkedIn and its affiliates may use your …".
				{
					by: 'words',
					all: [
						String.raw`${WE_AND_THEY}(?: (?:may|will|can|also))* use (?:the following|(?:your|members'|some)(?: [\w-]+){0,3}(?: (?:${DATA}))?:?$)`,
					],
					none: [REFUSES, ANOTHER_PURPOSE],
					training: 'around',
				},
				// Models "that LinkedIn or its affiliates train": taken for granted, whatever is said of them.
				{
					by: 'words',
					all: [
						String.raw`(?:models?|systems?|ai)(?: (?:that|which))? ${WE_AND_THEY}(?: (?:may|will|can|might|choose to|also|currently))* (?:pre-?)?train`,
					],
				},
			],
		},
	},
	{
		id: 'microsoft-trains',
		title: 'Microsoft receives members’ data to train its AI',
		kind: 'permission',
		documents: anywhere,
		says: {
			by: 'either',
			of: [
				{
					by: 'words',
					all: ['microsoft', `${givenTo('microsoft')}|${THEN(TRAINS)}`],
					none: [REFUSES, BY_OTHERS],
					training: 'around',
				},
				inRow('microsoft', TO_TRAIN),
			],
		},
		denies: {
			by: 'words',
			all: [
				'microsoft',
				givenTo('microsoft'),
				`(?:do|does|will|is|are|may|can)? ?(?:${NOT}) (?:\\w+ )?(?:share|disclose|provide|send|give|use|receive|get|train|access|be used)`,
			],
			none: ['unless|without'],
			training: 'around',
		},
	},
	{
		id: 'affiliates-develop',
		title: 'Affiliates or Microsoft get members’ data for their own services',
		kind: 'permission',
		documents: anywhere,
		says: {
			by: 'either',
			of: [
				{
					by: 'words',
					all: [
						String.raw`${SHARED_WITH}${WITHIN}{0,140}\b(?:provid\w*|develop\w*|improv\w*)\b${WITHIN}{0,30}\b(?:their|its|microsoft's)\b|(?:${PARTNERS}) (?:\w+ )?${GETS}\b${WITHIN}{0,120}\b(?:provid\w*|develop\w*|improv\w*)\b${WITHIN}{0,30}\b(?:their|its|microsoft's)\b`,
						DATA,
					],
					none: [`${NOT}|whether|${TRAINS}`, BY_OTHERS],
				},
				// In a row or list on what they are given data for.
				{
					by: 'words',
					all: [
						String.raw`(?:enabl\w*|allow\w*|help\w*|let|so that|for) (?:${PARTNERS})(?: (?:to|can|may|also))* (?:provid\w*|develop\w*|improv\w*)\b${WITHIN}{0,30}\b(?:their|its|microsoft's)\b`,
					],
					about: `${SHARED_WITH}${WITHIN}{0,140}\\b(?:ai|purposes?|${DATA}|train\\w*)`,
					none: [`${NOT}|whether`],
					among: 'entries',
				},
				inRow(
					PARTNERS,
					String.raw`^(?:to |for )?(?:provid|develop|improv)\w* (?:[\w,]+ ){0,6}(?:their|its|microsoft's)\b`,
				),
			],
		},
	},
	{
		id: 'affiliates-advertise',
		title: 'Affiliates or Microsoft get members’ data for advertising',
		kind: 'permission',
		documents: anywhere,
		says: {
			by: 'either',
			of: [
				inRow('affiliates|microsoft', ADVERTISES),
				{
					by: 'words',
					all: [
						'affiliates?|microsoft',
						DATA,
						String.raw`${GIVES}\b${WITHIN}{0,160}\b(?:with|to)\b${WITHIN}{0,60}\b(?:affiliates?|microsoft)\b${WITHIN}{0,240}\b(?:ads?|advertising|adverts)\b|microsoft${WITHIN}{0,40}\b(?:may|can|will)\b${WITHIN}{0,20}\buse\b${WITHIN}{0,120}\b(?:ads?|advertising|adverts)\b|${THEN('show|serve|personali[sz]e|target')}\b${WITHIN}{0,60}\b(?:ads?|advertising|adverts)\b|(?:affiliates|microsoft) (?:\w+ )?${GETS}\b${WITHIN}{0,120}\b(?:ads?|advertising|adverts)\b`,
					],
					none: [`${NOT}|whether|opt\\w* out|aggregated?|de-?identified|anonym\\w*|disabl\\w*`, BY_OTHERS],
				},
			],
		},
		denies: {
			by: 'words',
			all: [
				'affiliates?|microsoft',
				DATA,
				String.raw`(?:${NOT}) (?:\w+ )?(?:shar|disclos|provid|us)\w*\b${WITHIN}{0,160}\b(?:affiliates?|microsoft)\b${WITHIN}{0,160}\b(?:ads?|advertising|adverts)\b`,
			],
			none: ['unless|without|except', BY_OTHERS],
		},
	},
]
