// Closed-class and turning words by what a change of them does to a sentence. None of them is ever neutral. Forms as
// canonical tokens have them.
import { ENDING, FORBIDDING, REFUSING, negators } from './denial.ts'

/** What a word does where it stands. */
export type OperatorName =
	| 'denial'
	| 'switch'
	| 'condition'
	| 'conjunction'
	| 'actor'
	| 'relation'
	| 'action'
	| 'comparison'
	| 'time'
	| 'modality'
	| 'quantifier'
	| 'qualifier'

const OPERATORS: Readonly<Record<OperatorName, string>> = {
	denial: `${negators.join(' ')} anymore ${ENDING} ${FORBIDDING} ${REFUSING} against`,
	switch:
		'yes on off opt opts opted enable enables enabled disable disables disabled activate activated deactivate deactivated default defaults unsubscribe subscribe public private everyone',
	condition:
		'if unless only except solely exclusively subject provided until otherwise whether consent consents consented permission agree agrees agreed object objects objected objection notwithstanding regardless unlawful lawful',
	conjunction: 'and or and/or but',
	actor:
		'we us our ours you your yours they them their theirs he she his her it its i my me who whom whose linkedin member members user users visitor visitors guest guests customer customers subscriber subscribers affiliate affiliates subsidiary subsidiaries partner partners provider providers vendor vendors advertiser advertisers advertising third party parties controller processor employer employers recruiter recruiters child children minor minors teen teens adult adults resident residents individual individuals person persons people employee employees contractor contractors broker brokers government authority authorities',
	relation:
		'of in on at by to for from with into onto over under through via between among about as than per towards toward across outside inside within beyond above below',
	action:
		'collect collects collected collecting gather gathers obtain obtains receive receives share shares shared sharing disclose discloses disclosed disclosing sell sells sold selling rent use uses used using process processes processed processing delete deletes deleted deleting erase erases erased remove removes removed archive archives archived keep keeps kept retain retains retained retaining store stores stored storing transfer transfers transferred combine combines combined train trains trained training track tracks tracked profile infer access accesses accessed read reads scan scans record records recorded monitor monitors',
	comparison:
		'more less most least fewer upto larger smaller longer shorter higher lower exceed exceeds exceeding minimum maximum equal at-least',
	time: 'before after during until since anytime immediately promptly already still then later annually monthly weekly daily hourly hours days weeks months years hour day week month year today now currently previously',
	modality:
		'may might can could will would must should need needs require requires required permit permits permitted allow allows allowed able unable entitled right rights reserve reserves intend intends',
	quantifier:
		'all any some each both either another other others certain many few several every most such same almost nearly partly fully wholly entirely generally typically usually primarily mainly sometimes always often rarely mostly automatically once twice',
	qualifier:
		'anonymous anonymised anonymized anonymously pseudonymous pseudonymised pseudonymized aggregated aggregate deidentified encrypted unencrypted express explicit explicitly implied optional mandatory voluntary reasonable reasonably necessary strictly sensitive precise approximate personal permanent permanently temporary temporarily indefinitely irreversible free paid legitimate vital public',
}

const byWord = new Map<string, OperatorName>(
	(Object.keys(OPERATORS) as OperatorName[])
		.toReversed()
		.flatMap((name) => OPERATORS[name].split(' ').map((word) => [word, name] as const)),
)

/** What a word turns; null for a word that turns nothing. */
export const operatorOf = (form: string): OperatorName | null => byWord.get(form) ?? null

/** The company as it speaks of itself and who it speaks to; each other actor stands for itself. */
const OURSELVES = new Set(['we', 'us', 'our', 'ours', 'linkedin'])
const READER = new Set(['you', 'your', 'yours'])

/** Who some words speak of: sorted, as one text. */
export const actorsIn = (forms: readonly string[]): string =>
	[
		...new Set(
			forms
				.filter((form) => operatorOf(form) === 'actor')
				.map((form) => (OURSELVES.has(form) ? 'we' : READER.has(form) ? 'you' : form)),
		),
	]
		.sort()
		.join(' ')

/** All of them: what no misspelling may be taken for. */
export const operatorWords: ReadonlySet<string> = new Set(byWord.keys())
