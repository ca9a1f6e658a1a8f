import { DECIDE } from './choices.ts'
import { TO_TRAIN } from './purposes.ts'
import { type Statement, agreements, anywhere } from '../statement.ts'

const TRAINS = String.raw`(?:train|fine-?tun)(?:s|ed|e|es|ing)?`
const GIVES = String.raw`(?:(?:shar|disclos|provid|suppl|send|sent|transfer|giv|mak|pass)\w*|goes)`
const DATA = 'data|content|posts?|information|profiles?'
/** Any sign, as long as no new clause begins. */
const WITHIN = String.raw`(?:(?!, (?:and |but )?(?:we|it|they|linkedin)\b)[^.;])`
const givenTo = (who: string): string =>
	String.raw`${GIVES}\b${WITHIN}{0,140}\b(?:with|to)\b${WITHIN}{0,60}\b(?:${who})\b${WITHIN}{0,300}\b(?:${TRAINS}|ai (?:\w+ )?purposes|improv\w* (?:\w+ ){0,3}ai)|(?:${who})\b(?:,|'s?)?(?: [\w,'-]+){0,4} (?:us(?:e|es|ing)|receiv(?:e|es)|gets?|obtains?|access(?:es)?|train(?:s|ed)?|rel(?:y|ies) on)\b${WITHIN}{0,60}\b(?:${DATA})\b${WITHIN}{0,100}\b(?:${TRAINS}|improv\w*)|(?:${who})\b(?:,|'s?)?(?: [\w,'-]+){0,4} (?:train(?:s|ed)?|(?:to|may|can|will|also) (?:\w+ )?train)\b${WITHIN}{0,60}\b(?:${DATA})`
/** What others may or may not do with data is no word of LinkedIn's. */
const BY_OTHERS = String.raw`(?:you|members|customers|developers|advertisers|partners)(?: (?:may|can|must|shall|should|agree|choose|decide|want|wish|also|not|to|will|please))+ (?:stop |avoid )?${GIVES}|(?:stop|prevent|avoid)\w* ${GIVES}`
const REFUSES = String.raw`not|never|no|neither|nor|without|prohibit(?:s|ed)?|opt(?:s|ed|ing)?[- ]out of|whether|object to|provided by|azure|(?:us(?:e|es|ing)|on|through|via) microsoft(?:'s)?`

const SHARED_WITH = String.raw`${GIVES}\b${WITHIN}{0,160}\b(?:with|to)\b${WITHIN}{0,60}\b(?:affiliates?|parent company|microsoft)\b`
const PARTNERS = 'affiliates?|parent company|microsoft|(?:group|related|sister|affiliated) companies'
/** … and do something with it: ", which trains its own models on it". */
const THEN = (does: string): string =>
	String.raw`${GIVES}\b${WITHIN}{0,100}\b(?:with|to)\b${WITHIN}{0,60}\b(?:affiliates?|parent company|microsoft)\b,? (?:which|who|that)(?: [\w']+){0,4} (?:${does})`
const GETS = String.raw`(?:gets?|receives?|obtains?)`
/** "LinkedIn and its affiliates", as those who train. */
const WE_AND_THEY = String.raw`(?:linkedin|we),? (?:and|or|and\/or) (?:(?:one of|any of|some of) )?(?:its|our) affiliates,?`

/** Of words that say what data is for: anything but what was spoken of before. */
const ANOTHER_PURPOSE = String.raw`(?:to|and) (?!(?:train|fine|process|use|do|pursue|this|that|the|you|us|our|your)\b)(?:show|provide|personali[sz]e|improve|offer|secure|protect|recommend|detect|sell|send|market|measure)\w*|for (?:ads?|advert\w*|marketing|security|research|analytics)`
const RESTS = String.raw`rel(?:y|ies|ied|ying|iance)|bas(?:is|es|ed)|grounds?|justif\w*|under|lawful`
const NO_INTEREST = String.raw`not (?:\w+ ){0,6}legitimate|(?:rather than|instead of|never)(?: \w+){0,5} legitimate|whether`

const MATERIAL_CHANGE = String.raw`(?:material|significant|substantial|important|major)(?:ly)? (?:\w+ ){0,2}(?:chang\w*|updat\w*|modif\w*|revis\w*|amend\w*)|(?:chang|updat|modif|revis|amend)\w* (?:\w+ ){0,6}(?:material|significant|substantial)(?:ly)?`
const NOTIFIES = String.raw`(?:we|linkedin)(?: \w+){0,4} (?:notif(?:y|ies)|notice|tell|inform|let (?:you|members) know|announce|e-?mail|alert)|(?:you|members)(?: (?:will|are|shall))? (?:be )?(?:told|notified|informed|given (?:\w+ )?notice|(?:get|receive) (?:a )?notice)|(?:is|are|will be|get) (?:announced|notified|communicated|made known)(?: (?:to (?:you|members|users)|in advance|by e-?mail))`

/** Who else has the data, on what grounds, and what is promised besides. */
export const terms: readonly Statement[] = [
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
						String.raw`${givenTo(PARTNERS)}|${THEN(TRAINS)}|${WE_AND_THEY}[^.;]{0,80}\b(?:${TRAINS})(?! (?:courses?|you|members|staff))|(?:trained|developed) by (?:linkedin|us),? (?:and|or) (?:its|our) affiliates`,
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
					none: ['not|never'],
					training: 'around',
				},
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
			by: 'words',
			all: ['microsoft', `${givenTo('microsoft')}|${THEN(TRAINS)}`],
			none: [REFUSES, BY_OTHERS],
			training: 'around',
		},
		denies: {
			by: 'words',
			all: [
				'microsoft',
				givenTo('microsoft'),
				'(?:do|does|will|is|are|may|can)? ?(?:not|never) (?:\\w+ )?(?:share|disclose|provide|send|give|use|receive|get|train|access|be used)',
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
					none: [`not|never|whether|${TRAINS}`, BY_OTHERS],
				},
				// In a row or list on what they are given data for.
				{
					by: 'words',
					all: [
						String.raw`(?:enabl\w*|allow\w*|help\w*|let|so that|for) (?:${PARTNERS})(?: (?:to|can|may|also))* (?:provid\w*|develop\w*|improv\w*)\b${WITHIN}{0,30}\b(?:their|its|microsoft's)\b`,
					],
					about: `${SHARED_WITH}${WITHIN}{0,140}\\b(?:ai|purposes?|${DATA}|train\\w*)`,
					none: ['not|never|whether'],
					among: 'entries',
				},
			],
		},
	},
	{
		id: 'affiliates-advertise',
		title: 'Affiliates or Microsoft get members’ data for advertising',
		kind: 'permission',
		documents: anywhere,
		says: {
			by: 'words',
			all: [
				'affiliates?|microsoft',
				DATA,
				String.raw`${GIVES}\b${WITHIN}{0,160}\b(?:with|to)\b${WITHIN}{0,60}\b(?:affiliates?|microsoft)\b${WITHIN}{0,240}\b(?:ads?|advertising|adverts)\b|microsoft${WITHIN}{0,40}\b(?:may|can|will)\b${WITHIN}{0,20}\buse\b${WITHIN}{0,120}\b(?:ads?|advertising|adverts)\b|${THEN('show|serve|personali[sz]e|target')}\b${WITHIN}{0,60}\b(?:ads?|advertising|adverts)\b|(?:affiliates|microsoft) (?:\w+ )?${GETS}\b${WITHIN}{0,120}\b(?:ads?|advertising|adverts)\b`,
			],
			none: ['not|never|whether|opt\\w* out|aggregated?|de-?identified|anonym\\w*|disabl\\w*', BY_OTHERS],
		},
		denies: {
			by: 'words',
			all: [
				'affiliates?|microsoft',
				DATA,
				String.raw`(?:not|never) (?:\w+ )?(?:shar|disclos|provid|us)\w*\b${WITHIN}{0,160}\b(?:affiliates?|microsoft)\b${WITHIN}{0,160}\b(?:ads?|advertising|adverts)\b`,
			],
			none: ['unless|without|except', BY_OTHERS],
		},
	},
	{
		id: 'legitimate-interests',
		title: 'AI training rests on legitimate interests',
		kind: 'permission',
		documents: anywhere,
		says: {
			by: 'either',
			of: [
				{
					by: 'words',
					all: [
						'legitimate interests?',
						RESTS,
					],
					none: [NO_INTEREST],
					training: 'here',
				},
				// "For this we rely on …", said of training in the sentence before or in the heading.
				{
					by: 'words',
					all: [
						'legitimate interests?',
						RESTS,
						String.raw`(?:for|to do|of|pursue|behind|in) (?:this|that|these|those|such|so)(?: (?:purposes?|training|process\w*|use|uses|activit\w*))?|^(?:this|that|it|such \w+) (?:is|rests|relies)|(?:process|use) (?:your|this|the|such|personal|members'|it)(?: \w+){0,3} (?:for (?:this|that|these|such)|in this way|like this)`,
					],
					none: [NO_INTEREST, ANOTHER_PURPOSE],
					training: 'just before',
				},
				// In a row whose purpose is training.
				{
					by: 'words',
					all: ['legitimate interests?', `${RESTS}|^(?:our )?legitimate interests?|necessary for|pursu\\w*`],
					about: TO_TRAIN,
					none: [NO_INTEREST],
					training: 'around',
					among: 'rows',
				},
				// A purpose in a table or list of what rests on them.
				{
					by: 'words',
					all: [TO_TRAIN],
					about: String.raw`legitimate interests? (?:relied|we rely|as)|rel(?:y|ies|ied) on (?:our |its )?legitimate interests?|^legitimate interests?$|legitimate interests? as`,
					none: ['not|never|train (?:you|members|staff)'],
					training: 'here',
					among: 'entries',
				},
			],
		},
		denies: {
			by: 'words',
			all: [
				String.raw`(?:with|on|is|your|ask for) (?:your |explicit )?consent`,
				String.raw`rel(?:y|ies|ied|ying)|bas(?:is|es|ed)|grounds?|only`,
			],
			none: ['not|never|legitimate interests? (?:and|or)'],
			training: 'here',
		},
	},
	{
		id: 'personal-data-reduced',
		title: 'LinkedIn seeks to reduce personal data in what it trains on',
		kind: 'commitment',
		documents: anywhere,
		says: {
			by: 'words',
			all: [
				String.raw`minimi[sz](?:e|es|ing)|redact(?:s|ing)?|remov(?:e|es|ing)|reduc(?:e|es|ing)|de-?identif(?:y|ies|ying)|anonymi[sz](?:e|es|ing)|privacy[- ]enhancing|limit(?:s|ing)? the|(?:is|are|be|been|gets?) (?:\w+ )?(?:minimi[sz]ed|redacted|removed|reduced|de-?identified|anonymi[sz]ed|limited)`,
				String.raw`personal (?:data|information)`,
				String.raw`training (?:data|sets?|datasets?|material)|data ?sets?|train(?:s|ed|ing)?`,
			],
			none: [
				'not|never|you (?:can|may)|opt\\w*|(?:turn|switch|go to|visit|open) (?:\\w+ ){0,3}(?:setting|toggle|control|off)',
				'clos\\w* (?:\\w+ ){0,2}account|for (?:more|further) information|see (?:our|the)|learn more',
			],
			training: 'here',
		},
	},
	{
		id: 'changes-announced',
		title: 'Members are told of material changes',
		kind: 'commitment',
		documents: agreements,
		says: {
			by: 'words',
			all: [
				String.raw`(?:${MATERIAL_CHANGE})\b[^;]*\b(?:${NOTIFIES})|(?:${NOTIFIES})\b[^;]*\b(?:${MATERIAL_CHANGE})`,
			],
			none: [
				String.raw`(?:not|never)(?: \w+){0,4} (?:notif\w*|notice|tell|inform|announce|obliged|required)|without (?:prior |further |any )?notice|(?:your|their|a) (?:profiles?|network|jobs?|accounts?)`,
			],
		},
		denies: {
			by: 'words',
			all: [
				String.raw`chang\w*|updat\w*|modif\w*|revis\w*|amend\w*`,
				String.raw`without (?:prior |further |any |giving )*notice|not(?: \w+){0,3} (?:notify|inform|tell|give|be told|be notified)`,
				'polic(?:y|ies)|terms|notice|agreement',
			],
			none: ['not(?: \\w+){0,5} without'],
		},
	},
]
