// What a stretch of policy is about, as data: for each topic the words that name it outright and those that hint at it.
import type { Topic } from '../model.ts'

export interface Subject {
	readonly topic: Topic
	readonly strong: RegExp
	readonly weak?: RegExp
	/** Below 1 for what nearly every sentence of a policy touches, above for what few do. */
	readonly weight?: number
}

/** Letters and figures. Written out, for without `u` a pattern is three times as fast, and these see every sentence. */
const IN_WORD = String.raw`[a-z\d\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufdfb]`
const wholeWords = (pattern: string): RegExp => new RegExp(`(?<!${IN_WORD})(?:${pattern})`, 'gi')

export const subjects: readonly Subject[] = [
	{
		topic: 'ai-training',
		weight: 1.3,
		strong: wholeWords(
			'(?:pre-?)?train(?:s|ed|ing)?\\b(?=[^.]{0,60}\\b(?:ai|models?|algorithms?|machine|systems?|generative|data)\\b)|fine-?tun\\w*|(?:foundation|language|generative|ai|machine.learning)[- ](?:ai )?models?|generative ai|gen ?ai|training (?:data|sets?)|(?:ai|model|models) training|models?\\b[^.]{0,20}\\btrained|(?:data|content|posts|it|them) (?:is |are |may be )?(?:used )?for (?:ai )?training\\b|machine learning',
		),
		weak: wholeWords(
			'ai\\b|artificial intelligence|llms?\\b|automated systems?|algorithms?|chatbots?|prompts?\\b',
		),
	},
	{
		topic: 'collection',
		strong: wholeWords(
			'collect(?:s|ed|ing|ion)?\\b|gather(?:s|ed|ing)?\\b|you (?:give|provide|submit|upload|add|enter)\\b|(?:give|provide|send) us|(?:date|year|place) of birth|birth (?:date|year)|we (?:also )?(?:receive|obtain|record|log|get (?:your|personal) (?:data|information))|receiv(?:e|es|ed|ing) (?:personal |your )?(?:data|information)|(?:data|information) from (?:others|third|our|trusted|other|publicly)|from (?:(?:third|our|trusted|other|business|data) ){1,3}(?:part(?:y|ies|ners?)|providers|sources|services)|biometric\\w*|geolocation|precise location|voiceprints?|fac(?:e|ial) (?:geometry|recognition|scans?)|identity documents?|id documents?|fingerprints?',
		),
		weak: wholeWords(
			'identif(?:y|ies) (?:you|your)|infer(?:s|red|ring)?\\b|upload\\w*|cookies?\\b|beacons?|pixels?\\b|device (?:data|information|identifiers?)|ip address|location|phone numbers?|email address|r[ée]sum[ée]s?|contacts?\\b|calendar|sources?\\b|demographic|photos?\\b|payment (?:data|information)|engagement|types? of (?:data|information)|categories of',
		),
	},
	{
		topic: 'purpose',
		weight: 0.7,
		strong: wholeWords(
			'(?:we|may|will) (?:also )?(?:use|analy[sz]e|process)(?: and \\w+)? (?:your|the|this|personal|such|it)|how we use|(?:purposes? (?:of|for)|for (?:the |other |these )*(?:\\w+ )?purposes?)\\b|business needs',
		),
		weak: wholeWords(
			'(?:use|used|process\\w*) (?:it |them |this )?only (?:to|for)\\b|to (?:operate|provide|improve|develop|train|personali[sz]e|market|verify|detect|prevent|analy[sz]e|recommend|promote|measure|understand|communicate|protect|enforce|conduct|deliver|identify|pursue|send)\\b|analytics|research\\b|personali[sz]\\w*|commercial messages',
		),
	},
	{
		topic: 'advertising',
		strong: wholeWords(
			'ads?\\b|advert\\w*|(?:ad |audience )?targeting\\b|(?:targeted|interest-based|direct) marketing|marketing (?:communications?|calls?|purposes?|messages?|e-?mails?)|retarget\\w*|sponsored|ad networks?',
		),
		weak: wholeWords(
			'marketing|promotion\\w*|commercial messages|profil(?:ing|es?)\\b|audiences?\\b|campaigns?',
		),
	},
	{
		topic: 'sharing',
		strong: wholeWords(
			'shar(?:e|es|ed|ing)\\b(?=[^.]{0,80}\\b(?:with|data|information)\\b)|disclos\\w*|(?<!from )third[- ]part(?:y|ies)|affiliat\\w*|subsidiar\\w*|service providers?|recipients?|sell(?:s|ing)?\\b (?:your|personal|data)|sale of|vendors?\\b|(?<!from [\\w ]{0,16})partners?\\b|parent company|corporate group|acquirers?|lenders?|advis[oe]rs|on our behalf',
		),
		weak: wholeWords(
			'transfer\\w* to|with (?:our|other)|microsoft|receives? (?:your|the|their)|(?:hosted|provided|operated|performed|processed|run) by|processors?\\b|visible to|seen by|available to|cookie set by|merge\\w*|acquisitions?|make available to|provide (?:your|personal|it) to',
		),
	},
	{
		topic: 'retention',
		weight: 1.2,
		strong: wholeWords(
			'ret(?:ain|ains|ained|aining|ention)\\b|how long|(?:keep|store|hold)s? (?:your |this |the |such |it |personal )*(?:data|information)?[^.]{0,40}\\b(?:for|until|as long)|retention period|conservation|within \\d+ (?:hours|days|weeks|months|years)|delet\\w*[^.]{0,60}\\bwithin\\b',
		),
		weak: wholeWords('\\d+ (?:days?|months?|years?)\\b|(?:days|months|years)\\b|archive\\w*|lifetime'),
	},
	{
		topic: 'deletion',
		strong: wholeWords(
			'delet\\w*|eras(?:e|ed|ure|ing)|right to be forgotten|clos(?:e|ed|ing|ure)\\b[^.]{0,20}\\baccounts?|account clos\\w*|de-?identif\\w*|anonymi[sz]\\w*',
		),
	},
	{
		topic: 'choice',
		strong: wholeWords(
			'opt(?:s|ed|ing)?[- ]?(?:in|out)\\b|opt-?(?:in|out)\\w*|(?:your|privacy|user) (?:choices?|controls?|settings?|preferences?)|consent\\w*|unsubscrib\\w*|withdraw\\w*|turn(?:ed)? (?:it |this )?(?:off|on)|by default|disable\\w*|toggle|object to\\b',
		),
		weak: wholeWords(
			'settings?\\b|choices?\\b|choose|controls?\\b|preferences?\\b|objection|decline|log ?in\\b',
		),
	},
	{
		topic: 'access-rights',
		weight: 0.8,
		strong: wholeWords(
			'right(?:s)? to (?:access|know|correct|rectif\\w*|portability|object|restrict|erasure|request)|your (?:privacy |legal |data )?rights|data subjects?(?:.s)? (?:rights?|requests?)|access requests?|portability|rectif\\w*|(?:privacy |specific |additional )rights?\\b|appeal\\b[^.]{0,40}\\b(?:decision|denial|deny)|authorized agent|(?:you|members|users|people|individuals) (?:(?:can|may|to) )?(?:also )?(?:request|ask)(?: us| that| to| for| the| we)* (?:access|delet\\w*|eras\\w*|remov\\w*|correct\\w*|a copy|export\\w*|restrict\\w*)|(?:export|download) (?:a copy of )?(?:your|their|the) (?:data|information|library|content)|lodge a complaint|complain\\w* (?:to|with)',
		),
		weak: wholeWords(
			'exercise\\b|access (?:to )?your|correct(?:ion)? (?:of )?your|copy of your|consumer requests?|rights?\\b',
		),
	},
	{
		topic: 'scope-region',
		strong: wholeWords(
			'eea\\b|european (?:economic area|union|regional|country|countries)|e\\.?u\\.?\\b|u\\.?k\\.?\\b|united kingdom|switzerland|swiss|canad\\w*|quebec|hong kong|california\\w*|illinois|montana|colorado|connecticut|virginia|utah|texas|oregon|nevada|maine\\b|washington state|minnesota|maryland|delaware|new jersey|new hampshire|iowa|tennessee|indiana|kentucky|rhode island|nebraska|florida|brazil\\w*|india\\b|indian\\b|japan\\w*|korea\\w*|china|chinese|singapore|australia\\w*|new zealand|t[uü]rk(?:[iİ]ye|ish|ey)|mexic\\w*|argentin\\w*|colombia\\w*|germany|german\\b|france|french\\b|ital(?:y|ian)|spain|spanish|irish|ireland|nordic|swed\\w+|norw\\w+|russia\\w*|israel\\w*|south africa|thailand|vietnam|indonesia|philippines|malaysia|u\\.s\\.?|united states|designated countries|data controllers?|(?:your )?(?:region|countr(?:y|ies)|state|jurisdiction)\\b(?=[^.]{0,30}\\b(?:law|where|resid|outside|privacy|only|apply)\\w*)|residents? (?:of|in)|(?:does|do|will|shall) not apply|appl(?:y|ies) only to|worldwide|outside of',
		),
		weak: wholeWords(
			'residents?\\b|regions?\\b|countr(?:y|ies)(?:-specific)?\\b|jurisdictions?|territor\\w*|located in|appl(?:y|ies) to|controller',
		),
	},
	{
		topic: 'age',
		weight: 1.2,
		strong: wholeWords(
			'minors?\\b|child(?:ren)?\\b|teens?\\b|teenagers?|under(?: the age of)? (?:13|16|18|\\d\\d)\\b|\\d\\d (?:or \\d\\d )?years? old|minimum age|parent(?:s|al)? (?:or |and )?(?:guardian|consent|permission)|guardians?\\b|age of\\b|coppa',
		),
	},
	{
		topic: 'security',
		weight: 0.8,
		strong: wholeWords(
			'security\\b|secure\\w*|encrypt\\w*|safeguards?|data breach\\w*|two-factor|two-step|authenticat\\w*|password\\w*|unauthori[sz]ed access',
		),
		weak: wholeWords('protect(?:s|ed|ing|ion)?\\b|safety|fraud'),
	},
	{
		topic: 'transfers',
		weight: 1.2,
		strong: wholeWords(
			'(?:international|cross-?border|overseas|onward|data) transfers?|transfer\\w*\\b[^.]{0,60}\\b(?:outside|countr|abroad|states|china|republic|international)\\w*|standard contractual clauses|adequacy|privacy (?:shield|framework)|servers? (?:located|in|outside)|(?:stored?|processed?)\\b[^.]{0,50}\\b(?:outside|in (?:the )?(?:united states|china|people|singapore|ireland))|binding corporate rules',
		),
		weak: wholeWords('transfer\\w*|servers?\\b'),
	},
	{
		topic: 'legal-basis',
		weight: 1.3,
		strong: wholeWords(
			'legal (?:bas[ei]s|grounds?)|lawful bas[ei]s|legitimate (?:business )?interests?|rely on\\b[^.]{0,40}\\b(?:consent|interests?|bas[ei]s|contract)\\b|performance of (?:a|the|our) contract|legal obligations?\\b|basis of (?:your )?consent|article 6\\b',
		),
		weak: wholeWords('consent\\w*|gdpr|lawful\\w*'),
	},
	{
		topic: 'notice',
		strong: wholeWords(
			'(?:updat(?:e|ed|ing)|chang(?:e|ed|es|ing)|revis\\w+|amend\\w*|modif\\w+) (?:to )?(?:our|this|the|these|its) (?:\\w+ ){0,3}(?:polic\\w*|terms|notices?|statements?|agreements?)|(?:we will|will be|be) (?:provide notice|notif\\w*)|notif(?:y|ied|ication) (?:you|of)|material changes?|supplemental notice|what.s (?:coming|changing|new)|(?:updated|revised|coming|new) (?:\\w+ ){0,2}(?:policy|notice|terms)|go(?:es)? into effect|take(?:s)? effect|revisions?\\b|versions? of (?:this|our|the)',
		),
		weak: wholeWords(
			'effective\\b|updat(?:e|es|ed|ing)\\b|revised|notices?\\b|notif\\w+|let you know|announc\\w*',
		),
	},
	{
		topic: 'contact',
		strong: wholeWords(
			'(?:data protection|privacy) officer|dpo\\b|contact us|[\\w.+-]{1,64}@[\\w-]+\\.\\w|(?:postal|mailing|registered) address|representative\\b|telephone|c/o\\b|p\\.?o\\.? box',
		),
		weak: wholeWords('contact\\b|street\\b|floor\\b|write to us|by (?:mail|email|post)'),
	},
	{
		topic: 'terms',
		strong: wholeWords(
			'arbitrat\\w*|liabilit\\w*|indemnif\\w*|warrant(?:y|ies)|governing law|class action|disputes?\\b|terminat\\w*|fees?\\b|refunds?|licen[sc]e\\w*|intellectual property|subscriptions?|terms of (?:use|service)|user agreement|jury|venue|damages',
		),
	},
	{
		topic: 'content-rules',
		strong: wholeWords(
			'do not (?:share|post|promote|use|harass|threaten|engage|do)|(?:you|users|members|customers?) (?:may|must|will|shall|can|agree|should)(?: \\w+)? not(?: to)? (?:use|post|upload|share|access|attempt|copy|do|engage|impersonate|create|send|violate)|(?:permissible|permitted|acceptable|prohibited|unacceptable) (?:uses?|conduct|activit\\w+|behaviou?r)|code of conduct|rules of conduct|(?:don.t|do not|not) allow\\b|we (?:may |will |also |generally )*(?:remove|label|allow)\\b[^.]{0,40}\\b(?:content|images|accounts?)|violat\\w+|community (?:policies|guidelines|standards)|hate(?:ful)?\\b|harass\\w*|spam\\w*|nudity|misinformation|misleading content|synthetic|manipulated media|harmful content|terroris\\w*|political content|account restriction|moderat\\w+',
		),
		weak: wholeWords('content\\b|posts?\\b|profiles?\\b|prohibit\\w*|not permitted'),
	},
]

const places = subjects.find(({ topic }) => topic === 'scope-region')!.strong

/** Names AI, or the training of it. */
export const trainingTerms: RegExp = subjects.find(({ topic }) => topic === 'ai-training')!.strong

/** The countries, states and regions a text names, in order of the alphabet. */
export const placesIn = (text: string): string[] => (text.toLowerCase().match(places) ?? []).sort()

const DECIDING =
	/\b(?:opt(?:s|ed|ing|-?outs?|-?ins?)?|choices?|consent\w*|object\w*|delet\w*|(?:un)?subscrib\w*|withdraw\w*|rights?|residents?|consumers?|supplement\w*|minors?|children|ai|training|sell\w*|sale|biometric|agree\w*|preview|updat\w*|changes?|disabl\w*|turn\w*|effective)\b/iu

/** Whether a pointer or a link is about people's own choices, rights, age or region, or about a coming text. */
export const isDeciding = (text: string): boolean => DECIDING.test(text) || placesIn(text).length > 0
