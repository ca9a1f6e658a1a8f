import { changedTokens } from '../../context/edit-in-context.ts'
import { DENIES } from '../../lexicon/denial.ts'
import { operatorOf } from '../../lexicon/operators.ts'
import { quoted, trim } from '../../english/quotes.ts'
import type { Topic } from '../../model.ts'
import type { Ground } from '../rule.ts'
import { clausesOfEdit } from '../told.ts'

/** Words a thing has at most that is added to something. */
const MAX_THING_WORDS = 9
const MAX_THING = 90
/** A phrase that is no thing: it begins like a clause, or has somebody act in it. */
const THING =
	/^(?:any\w*|every\w*|else\w*|to|for|in|on|by|with|if|when|where|that|which|who|because|as|from|of|at|under|after|before|until|while|so|then|than|not|is|are|be|may|will|can)\b|\b(?:we|you|they|it|us|this)\b/iu
const NOT_GIVEN = new RegExp(String.raw`${DENIES}|\b(?:except|excluding|unless)\b`, 'iu')
/** Who receives follows, and nothing has come between. */
const TO =
	/\b(?:shar\w+|disclos\w+|sell|sold|transfer\w*|provid\w+|give\w*|pass\w*|send\w*|transmit\w*)\b[^.;]*\b(?:with|to)\b(?:(?!\b(?:so that|in order|to|for|when|where|who|which|that|if|on|about)\b)[^.;])*$/iu
/** That it is collected, and by whom it is, where the sentence says no less. */
const COLLECTS =
	/\b(?:we|linkedin)\b[^.;]{0,40}\b(?:collect|gather|receive|obtain|record|log|get)\w*\b|\byou\b[^.;]{0,20}\b(?:give|provide|add|enter|upload|submit|send|share)\b|\bdata collected\b/iu
const NAMED_AS: Partial<Record<Topic, readonly [added: string, removed: string]>> = {
	sharing: ['Newly named among those who receive data', 'No longer named among those who receive data'],
	collection: ['Newly named among the data collected', 'No longer named among the data collected'],
}
const SOURCE = ['Newly named as a source of data', 'No longer named as a source of data'] as const
/** Words that only join a thing to others. */
const JOINS = /^(?:,\s*)?(?:and\/or|and|or|as well as|including)\s+/iu

/** A recipient or a kind of data more or less, in a sentence that stays. */
export const thing: Ground = {
	name: 'thing',
	weight: 68,
	reason: 'A recipient or a kind of data is named, or no longer named',
	because: 'a sentence on who receives data, or on what is collected, names one thing more or less',
	applies: [
		[
			'We share your personal data with our affiliates.',
			'We share your personal data with our affiliates and data brokers.',
		],
		['We collect your name and your trade.', 'We collect your name, your voice and your trade.'],
	],
	refuses: [
		['We share your data with shops.', 'We share your data with shops unless you object.'],
		['We do not collect your name.', 'We do not collect your name or your voice.'],
	],
	tell: (one, topics) => {
		const { before, after, phrases } = one.sentenceEdit
		if (before === null || after === null || one.edit.block === 'row') return null
		const [phrase] = phrases
		if (phrases.length !== 1 || !phrase || (phrase.removed !== null && phrase.added !== null)) return null
		const phraseWords = trim(phrase.added ?? phrase.removed ?? '').replace(JOINS, '')
		const isSource = /^from\b/iu.test(phraseWords)
		const words = phraseWords.replace(/^from\s/iu, '')
		const kind = isSource ? SOURCE : NAMED_AS[topics.find(({ topic }) => topic in NAMED_AS)?.topic ?? 'other']
		const [recipients] = NAMED_AS.sharing!
		if (!kind || NOT_GIVEN.test(after) || THING.test(words) || words.split(' ').length > MAX_THING_WORDS)
			return null
		if (kind[0] === recipients && !TO.test(after.slice(0, after.indexOf(words)))) return null
		if (kind[0] !== recipients && !COLLECTS.test(after.slice(0, after.indexOf(words)))) return null
		const turns = changedTokens(phrase).some(({ form }) =>
			['denial', 'condition', 'modality', 'quantifier', 'time', 'switch'].includes(operatorOf(form) ?? ''),
		)
		if (turns || !/\p{L}{2}/u.test(words)) return null
		const { before: was, after: is } = clausesOfEdit(one)
		const added = phrase.added !== null
		return {
			what: `${added ? kind[0] : kind[1]}: ${quoted(words, MAX_THING)}`,
			before: added ? null : was,
			after: added ? is : null,
			leads: added ? 'after' : 'before',
		}
	},
}
