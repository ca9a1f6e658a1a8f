// Words by what a change of them can mean, as data. Matched against single words, lower case, inflection aside.
import { stem } from '../english/words.ts'

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stem))

/** What may, must or will be done. */
export const modality = stems(`
	may might can could will would shall should must need needs required require requires obliged obligated permit
	permits permitted allow allows allowed prohibit prohibits prohibited forbid forbidden able unable entitled reserve
	reserves intend intends`)

/** What turns a sentence round. */
export const negation = stems(
	'not no never neither nor none without cannot nothing nobody refrain cease stop stops stopped',
)

/** What narrows, widens or weakens a promise or a permission. */
export const limits = stems(`
	only solely exclusively unless except excluding exclude excludes excluded exempt limited limit limits restrict
	restricts subject until generally typically usually primarily mainly sometimes always all any every reasonable
	reasonably necessary strictly merely regardless notwithstanding however whether automatically default
	some certain most many few mandatory optional voluntary voluntarily temporarily permanently indefinitely immediately promptly longer anytime upto before`)

/** What is on or off, in or out. */
export const switches = stems(
	'switched-on switched-off opt-in opt-out enable enabled disable disabled activated deactivated',
)

/** Numbers in words, and units of time. */
export const numbers = stems(`
	two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen twenty
	thirty forty sixty ninety hundred thousand million once twice half hour day week month year quarter annual annually`)

/** Words that carry no policy meaning by themselves: a sentence that differs in these alone says the same. */
export const neutral = stems(`
	a an the this that these those such same other another each both either it its itself they them their he she his her
	we us our ours you your yours who whom whose which what i me my one ones
	and or and/or but if when where while as than then because so also too well plus
	of in on at by for to with from about into onto over via through per within between among upon under up out off
	during after toward towards across around along against based according accordance regarding concerning
	respect relation relating related connection connected in-order order
	be have do get become remain make take give go come see know let put set
	include includes including included contain contains consist example examples eg e.g ie i.e etc namely
	provide provides provided providing offer supply serve deliver present available help assist support ensure
	describe described explain explained detail details detailed outline list listed below above
	set-out mention mentioned refer refers reference section sections page pages here there herein hereunder hereof
	apply applies applicable respective respectively relevant various specific specifically particular
	particularly additional additionally further furthermore more much several different appropriate
	important new current currently existing now today already simply clearly easily better clear easy
	way ways manner means form type types kind kinds part parts case cases instance time times thing things point
	case-by-case example please note notice's regard understand learn read find want wish like choose's
	main general overall full complete entire common good great best possible potential respectively together
	thereof therefor accordingly therefore thus hence meaning mean means context purpose's concern's
	work works working operate's run runs using use uses used
	effort effect result results item items term's word words question questions
	kind first second third next last previous previously prior precisely exactly exact actually really carefully note
	aware simplicity convenience convenient clarity instruction`)

/** Words that change grammar and nothing else. */
export const grammar = stems(`
	a an the that which who be have do of this these those it its and/or also please such then there
	in on at by for to with from as into upon`)

/** Words that stand for each other: a change inside one line is a rewording. */
export const classes: readonly ReadonlySet<string>[] = [
	'data information details info',
	'share disclose provide',
	'collect gather obtain receive get',
	'use process utilise utilize employ',
	'member user customer individual person visitor you',
	'service platform site website app application',
	'company business organisation organization firm',
	'policy notice statement document agreement',
	'store keep retain hold',
	'delete erase remove',
	'setting preference control',
	'change update modify amend revise alter edit',
	'request ask',
	'contact reach write',
	'email write',
	'inform notify tell',
	'conduct perform undertake',
	'register join',
	'choose select pick',
	'important matter',
	'see view',
	'demand require',
	'happen occur arise',
	'employee staff personnel',
	'fix correct repair rectify',
	'photo picture photograph',
	'phone telephone',
	'revoke withdraw',
	'protect safeguard secure',
	'purpose goal aim objective reason',
	'ad advert advertisement',
	'answer reply respond response',
	'question query enquiry inquiry',
	'allow let',
	'better improve',
	'law regulation legislation statute',
	'improve enhance optimise optimize',
	'show display present view',
	'send deliver transmit',
	'provider vendor supplier',
	'determine decide assess evaluate',
	'violate breach infringe',
	'mail email e-mail',
	'begin start commence',
	'end terminate finish',
	'buy purchase',
	'help assist support',
	'personal personally identifiable',
	'some certain',
	'will shall',
	'shall must',
	'lodge file submit',
	'maker manufacturer',
	'pair connect',
	'store save',
	'must need required',
	'permit allow',
	'prohibit forbid',
	'usually generally typically',
	'tap click press select choose',
	'lodge file submit',
	'stay remain',
	'maker manufacturer producer',
	'pair connect link',
	'attempt try seek endeavour endeavor strive',
	'consider regard deem',
	'verify confirm check validate',
	'combine merge join',
	'investigate examine inspect review',
	'notify inform tell advise',
	'operate run maintain',
	'obtain acquire',
	'comply adhere',
	'complaint grievance',
	'authority regulator agency',
	'court tribunal',
	'refuse decline reject deny',
	'previous prior former earlier',
	'reside live',
	'fee charge cost price',
	'enter type input',
	'machine computer device',
	'error bug fault mistake',
	'colleague coworker co-worker',
	'duty obligation responsibility',
	'right entitlement',
	'instruct direct',
	'allege claim',
	'save store',
	'film video',
	'town city',
	'team department desk office',
	'seller merchant trader',
	'shut close',
	'permanent irreversible',
	'warn alert caution',
	'liable responsible',
	'wish want desire',
].map(stems)

/** The same, where what is judged are rules for what people may post. */
export const contentClasses: readonly ReadonlySet<string>[] = [
	'illegal unlawful illicit restricted regulated prohibited dangerous inappropriate otherwise',
	'goods product merchandise item commercial activity service content',
].map(stems)

/** Words of menus, buttons and page furniture. */
export const navigation = stems(`
	home menu back return next previous top bottom skip main content search find out learn read see show hide view more less all
	expand collapse expanded collapsed open close toggle print printable download pdf save share copy link url anchor
	click here tap button select language english sign in log login logout register join account help center centre
	support faq contents table of to the this page section on go jump navigation breadcrumb sitemap cookie settings
	legal privacy policy policies terms statement notice version versions archived archive previous current read full
	story article articles related recommended popular trending loading enter summary placeholder lorem ipsum tbd n/a na
	details was helpful yes no feedback follow us new tab window opens image logo icon video watch play`)

/** Words of the labels over the columns of a table. */
export const tableHeads = stems(`
	why how what who when where which we you use do data personal information involved purpose category description detail
	legal basis bases ground interest pursued recipient source retention period duration lifetime expiry expire name provider
	domain cookie reason keep kept long right activity feature action collect process processing share shared party parties
	third store stored storage collected field value status topic subject law item come comes from last lasts the and of it`)

/** Words of lines that say how to reach a company. */
export const contactWords = stems(`
	contact email e-mail mail address phone telephone tel fax write reach attn attention officer dpo representative data
	protection privacy dept department question comment inquiry enquiry request mailto form online postal ltd inc gmbh
	llc ab sa bv s.a b.v plc office legal designate designated team desk care counsel`)

/** A word of these in a line outside the text proper makes it more than page furniture. */
export const POLICY_WORDS =
	/\b(?:data|privacy|personal|information|cookies?|consent|legal|law|rights?|opt|ai|minors?|child(?:ren)?|effective|(?:polic|agree|terms|notice|statement|updat|chang|train|regulat|guideline)\w*)\b/iu

/** What is done with data. */
export const actions = stems(`
	collect gather obtain receive share disclose sell use process delete erase remove train transfer combine track`)

/** Whom a policy speaks of, and what of, in every sentence. */
export const persons = stems('member user customer individual person visitor you data information info')
