// Words by what a change of them can mean, as data. Matched against single words, lower case, inflection aside.
import { ENDING, FORBIDDING, negators } from '../lexicon/denial.ts'
import { stem } from './words.ts'

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stem))

/** What may, must or will be done. */
export const modalWords = stems(`
	may might can could will would shall should must need needs required require requires obliged obligated permit
	permits permitted allow allows allowed ${FORBIDDING} able unable entitled reserve
	reserves intend intends`)

/** What turns a sentence round; what forbids is modal. */
export const denyingWords = stems(`${negators.join(' ')} ${ENDING}`)

/** What narrows, widens or weakens a promise or a permission. */
export const limits = stems(`
	only solely exclusively unless except excluding exclude excludes excluded exempt limited limit limits restrict
	restricts subject until generally typically usually primarily mainly sometimes always all any every reasonable
	reasonably necessary strictly merely regardless notwithstanding however whether automatically default
	some certain most many few mandatory optional voluntary voluntarily temporarily permanently indefinitely immediately promptly longer anytime upto before`)

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
