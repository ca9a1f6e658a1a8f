import { agreements } from './agreements.ts'
import { aiHelp } from './ai-help.ts'
import { details } from './details.ts'
import { likePageMatter } from './like-page-matter.ts'
import { longSentences } from './long-sentences.ts'
import { moreQuestions } from './more-questions.ts'
import { notices } from './notices.ts'
import { plainEnglish } from './plain-english.ts'
import { policy } from './policy.ts'
import { signsAndLaws } from './signs-and-laws.ts'
import { tablesAndLists } from './tables-and-lists.ts'
import { terms } from './terms.ts'

const texts = [
	policy,
	notices,
	terms,
	aiHelp,
	moreQuestions,
	tablesAndLists,
	details,
	longSentences,
	plainEnglish,
	agreements,
	likePageMatter,
	signsAndLaws,
]

/** Sections of policies, notices, terms and help pages, each under its heading. */
export const sections: readonly string[] = texts.flatMap((text) => text.trim().split(/\n+(?=## )/))
