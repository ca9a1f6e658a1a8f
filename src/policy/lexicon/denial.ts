// What denies, once: every list of words that deny, turn, guard or govern takes these from here by name.

/** Deny a verb. In `plain` words, where contractions are opened and "no longer" is "never", no other adverb does. */
export const NOT = 'not|never'
/** Deny a noun, or stand for none of it. */
export const NOTHING = 'no|none|nothing|neither'
/** Denies a way to do it. */
export const WITHOUT = 'without'

/** Words that deny by themselves; "nobody" whoever acts, "nor" one thing more. */
export const negators: readonly string[] = [NOT, NOTHING, WITHOUT, 'nobody|nor'].flatMap((words) =>
	words.split('|'),
)

/** Verbs that deny what they govern: it was so, and is no more. */
export const ENDING = 'cease ceases ceased refrain refrains stop stops stopped'
/** Verbs that deny leave to do it. */
export const FORBIDDING = 'prohibit prohibits prohibited forbid forbids forbidden'
/** Verbs that deny what was asked for. */
export const REFUSING = 'refuse refuses refused deny denies denied decline declines declined'

const CONTRACTED_NOT = String.raw`n['’]t\b`

/** In exact words, contractions as they stand: denies that something is done. "No" may deny what is no act: "at no cost". */
export const DENIES_ACT = String.raw`(?:\b(?:${NOT}|neither|no longer|cannot)\b|${CONTRACTED_NOT})`
/** In exact words: denies whatever it stands by. */
export const DENIES = String.raw`(?:\b(?:${negators.join('|')}|cannot)\b|${CONTRACTED_NOT})`
