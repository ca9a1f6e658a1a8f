// What LinkedIn has not said about AI and members' data, and what would be an answer: a claim, one way or the other.
import { NOT } from '../../lexicon/denial.ts'
import { type Statement, aboutAi, anywhere, binding } from '../statement.ts'
import type { Recognition } from '../grammar/recognition.ts'
import { APPLICATIONS, MESSAGES, RECRUITER_MAIL } from './subjects.ts'

const eitherWay = (of: string): Recognition => ({ by: 'use', of, claims: ['yes', 'no', 'conditional'] })

const POINTS_ELSEWHERE = String.raw`learn more|see (?:our|the|how|also)|read (?:more|our|about)|visit|refer to|how long|find out`
const CHOICE = String.raw`controls?|settings?|toggles?|switch(?:es)?|options?|choose|choices?|opt(?:ing)?[- ]out|opt(?: \w+){1,4} out|(?:turn|switch)(?:ed|ing)?(?: it)? off|exclud(?:e|ed|ing)|decide`
const SEPARATE = String.raw`separate(?:ly)?|individual(?:ly)?|per[- ](?:post|field|item)|each|specific|single|particular|one by one|independent(?:ly)?|(?:its|their) own|(?:post|field|item) by (?:post|field|item)|without (?:turning|switching|opting)|granular|dedicated`
const NOT_TRAINING = String.raw`visib\w*|audience|who (?:can |may )?\w+|public view|notifications?|ads?|advertis\w*|search engines|learn more`

/** A proper name that may be a model's. */
const MODEL_NAME = String.raw`(?!LinkedIn|Microsoft|Azure|OpenAI|AI\b|We\b|You\b|Your\b|The\b|Our\b|This\b|These\b|If\b|When\b|GAI\b|Gen|LLM|Data\b|Posts?\b|Profile|Members?\b|Content|Learn|\p{L}+ly\b)\p{Lu}[\p{L}\d-]+`
const KINDS_OF_DATA =
	'posts?|comments|articles|profiles?(?: data)?|videos?|resumes?|polls?|activity|job postings|page data'
const GIVEN_TO_MICROSOFT = String.raw`(?:shar|disclos|provid|suppl|send|sent|transfer|giv)\w*\b[^.;]{0,160}\bmicrosoft\b`

const control = (of: string): Recognition => ({
	by: 'words',
	all: [CHOICE, SEPARATE, of],
	none: [NOT_TRAINING],
	training: 'around',
})

export const openQuestions: readonly Statement[] = [
	{
		id: 'open-messages',
		title: 'Do the binding texts, not only help pages, say whether private messages are used to train AI?',
		kind: 'open-question',
		documents: [...binding, 'linkedin-user-agreement'],
		says: eitherWay(MESSAGES),
	},
	{
		id: 'open-job-applications',
		title: 'Are job applications used to train AI?',
		kind: 'open-question',
		documents: anywhere,
		says: eitherWay(APPLICATIONS),
	},
	{
		id: 'open-recruiter-messages',
		title: 'Is correspondence with recruiters used to train AI?',
		kind: 'open-question',
		documents: anywhere,
		says: eitherWay(RECRUITER_MAIL),
	},
	{
		id: 'open-closed-accounts',
		title: 'What happens to data used for AI training when an account is closed or deleted?',
		kind: 'open-question',
		documents: anywhere,
		says: {
			by: 'words',
			about: String.raw`(?:clos|delet|deactivat|terminat|end)(?:e|es|ed|ing|ure|ion|s)?(?: \w+){0,4} (?:accounts?|membership)|accounts?(?: \w+){0,4} (?:clos(?:ed|ure)|delet(?:ed|ion)|deactivated|ends)|leav(?:e|es|ing) linkedin`,
			all: [
				String.raw`remains?|ke(?:ep|pt|eps)|retain\w*|remov(?:e|es|ed|ing)|eras(?:e|es|ed)|purg(?:e|es|ed)|(?:we|linkedin)(?: \w+)? stop|stops|continu(?:e|es)|never|within \d+|not (?:\w+ ){0,3}(?:affect|undo|used?|train|delete)|unlearn\w*|retrain\w*|(?:we|is|are|be) (?:also |then |not )?deleted?`,
				String.raw`train(?:s|ed|ing)?|models?|it|them`,
			],
			none: [POINTS_ELSEWHERE, 'legal obligations?|regulatory'],
			training: 'around',
		},
	},
	{
		id: 'open-models',
		title: 'Which models are trained on members’ data?',
		kind: 'open-question',
		documents: anywhere,
		says: {
			by: 'words',
			all: [
				String.raw`models?`,
				String.raw`train(?:s|ed|ing)?|fine-?tun\w*`,
				String.raw`data|content|posts|profiles?`,
			],
			exact: String.raw`\b[Mm]odels?\b,?(?: [\w’']+){0,12}?(?::| (?:is|are|called|named|known as|namely):?)(?: (?:called|named|known as|the))? ["“'‘]?${MODEL_NAME}`,
			none: [
				'eg|such as|for example|for instance|including|not|may|learn more|see|licen[sc]e|provided by|regions?|countries|locations?',
			],
		},
		partly: {
			open: 'Whether these are all, and on what data each is trained.',
			says: {
				by: 'words',
				all: [String.raw`models?`, String.raw`train(?:s|ed|ing)?|fine-?tun\w*`],
				exact: String.raw`\b[Mm]odels?(?: (?:that |which )?(?:we|LinkedIn) (?:\w+ )?(?:train|fine-tune)s?(?: (?:on|with|using)(?: [\w’']+){1,4})?)?(?:,| \(|,? (?:which|that) are)? ?(?:such as|like|including|include|called|named|known as|e\.g\.,?|for example,?|for instance,?)\s+(?:the |our )?["“'‘]?${MODEL_NAME}|${MODEL_NAME}["”'’]?,? \(?(?:(?:which|that)? ?(?:is|was) |, )?(?:an?|one of our|our|the) (?:[\p{L}-]+ ){0,4}model\b`,
				none: [
					`regions?|countries|locations?|provided by|azure|${NOT}|another provider|other providers|third[- ]part(?:y|ies)`,
				],
				training: 'around',
			},
		},
	},
	{
		id: 'open-microsoft-boundary',
		title: 'Where does LinkedIn’s use end and Microsoft’s begin?',
		kind: 'open-question',
		documents: anywhere,
		says: {
			by: 'words',
			all: [
				'microsoft',
				'linkedin|we|our|members?',
				String.raw`train(?:s|ed|ing)?|models?`,
				'data|content|posts|information|profiles?',
				String.raw`(?:${NOT}|nor) (?:\w+ ){0,3}(?:use|uses|used|using|receive|train|trained|access|get|given|sent|share|shared|pass|passed|flow|see|reach)|separate(?:ly)?|independent(?:ly)?|solely|exclusively|kept apart|apart from|ends? (?:where|when|with)`,
			],
			none: [POINTS_ELSEWHERE, 'opt\\w* out|you can|whether|separate (?:page|notice|policy|terms)'],
		},
		partly: {
			open: 'What Microsoft does with this data besides, and what it does not get.',
			says: {
				by: 'either',
				of: [
					{
						by: 'words',
						all: [GIVEN_TO_MICROSOFT, KINDS_OF_DATA, String.raw`train\w*`],
						none: [`${NOT}|whether|azure|provided by`, POINTS_ELSEWHERE],
					},
					{
						by: 'words',
						all: [KINDS_OF_DATA],
						about: `${GIVEN_TO_MICROSOFT}.*train\\w*|microsoft's? ai (?:training|models?)`,
						none: [`${NOT}|whether|^to|^you can`, POINTS_ELSEWHERE],
						training: 'around',
						among: 'entries',
					},
				],
			},
		},
	},
	{
		id: 'open-controls-posts',
		title: 'Is there a separate control for posts?',
		kind: 'open-question',
		documents: [...aboutAi, ...binding],
		says: control('posts?|public content|articles|comments'),
	},
	{
		id: 'open-controls-fields',
		title: 'Is there a separate control for sensitive fields?',
		kind: 'open-question',
		documents: [...aboutAi, ...binding],
		says: control(
			String.raw`sensitive|special categor(?:y|ies)|health|religio\w*|gender|disabilit\w*|ethnic\w*|political|profile (?:fields?|sections?)|fields|sections? of (?:your|the) profile`,
		),
	},
]
