import { NOT } from '../../lexicon/denial.ts'
import { ANOTHER_PURPOSE, TO_TRAIN } from './purposes.ts'
import { type Statement, agreements, anywhere } from '../statement.ts'

const RESTS = String.raw`rel(?:y|ies|ied|ying|iance)|bas(?:is|es|ed)|grounds?|justif\w*|under|lawful|allows? us|entitles? us`
const NO_INTEREST = String.raw`not (?:\w+ ){0,6}legitimate|(?:rather than|instead of|never)(?: \w+){0,5} legitimate|whether`

const MATERIAL_CHANGE = String.raw`(?:material|significant|substantial|important|major)(?:ly)? (?:\w+ ){0,2}(?:chang\w*|updat\w*|modif\w*|revis\w*|amend\w*)|(?:chang|updat|modif|revis|amend)\w* (?:\w+ ){0,6}(?:material|significant|substantial)(?:ly)?`
const NOTIFIES = String.raw`(?:we|linkedin)(?: \w+){0,4} (?:notif(?:y|ies)|notice|tell|inform|let (?:you|members) know|announce|e-?mail|alert)|(?:you|members)(?: (?:will|are|shall))? (?:be )?(?:told|notified|informed|given (?:\w+ )?notice|(?:get|receive) (?:a )?notice)|(?:is|are|will be|get) (?:announced|notified|communicated|made known)(?: (?:to (?:you|members|users)|in advance|by e-?mail))`

/** On what grounds, and what is promised besides. */
export const terms: readonly Statement[] = [
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
					all: ['legitimate interests?', RESTS],
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
				// "On what basis do you train?" – "We rely on …".
				{
					by: 'words',
					all: ['legitimate interests?', RESTS],
					about: String.raw`(?:basis|bases|grounds?)\b[^.;]*\btrain\w*|train\w*\b[^.;]*\b(?:basis|bases|grounds?)`,
					none: [NO_INTEREST, ANOTHER_PURPOSE],
					training: 'around',
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
					none: [`${NOT}|train (?:you|members|staff)`],
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
			none: [`${NOT}|legitimate interests? (?:and|or)`],
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
				String.raw`minimi[sz](?:e|es|ing)|redact(?:s|ing)?|remov(?:e|es|ing)|reduc(?:e|es|ing)|de-?identif(?:y|ies|ying)|anonymi[sz](?:e|es|ing)|privacy[- ]enhancing|limit(?:s|ing)? the|ke(?:ep|eps|eping|pt) (?:\w+ ){0,3}(?:to a minimum|low)|filter(?:s|ed|ing)?|strip(?:s|ped|ping)?|scrub\w*|as little|tak(?:e|es|ing) (?:[^.;]{0,40} )?out|(?:is|are|be|been|gets?) (?:\w+ )?(?:minimi[sz]ed|redacted|filtered|stripped|removed|reduced|de-?identified|anonymi[sz]ed|limited)`,
				String.raw`personal (?:data|information)`,
				String.raw`training (?:data|sets?|datasets?|material)|data ?sets?|train(?:s|ed|ing)?`,
			],
			none: [
				`${NOT}|you (?:can|may)|opt\\w*|(?:turn|switch|go to|visit|open) (?:\\w+ ){0,3}(?:setting|toggle|control|off)`,
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
				String.raw`(?:${NOT})(?: \w+){0,4} (?:notif\w*|notice|tell|inform|announce|obliged|required)|without (?:prior |further |any )?notice|(?:your|their|a) (?:profiles?|network|jobs?|accounts?)`,
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
