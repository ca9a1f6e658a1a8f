import { NOT } from '../../lexicon/denial.ts'
import { MINORS, REGIONS } from '../../lexicon/people-and-places.ts'
import { type Statement, anywhere } from '../statement.ts'
import type { Claim } from '../grammar/claims.ts'
import type { UseRecognition } from '../grammar/recognition.ts'
import * as subject from './subjects.ts'
import { TO_TRAIN } from './purposes.ts'

const claim = (of: string, ...claims: Claim[]): UseRecognition => ({ by: 'use', of, claims })

const isUsed = (id: string, title: string, of: string): Statement => ({
	id,
	title,
	kind: 'permission',
	documents: anywhere,
	says: claim(of, 'yes'),
	denies: claim(of, 'no'),
})
const isLeftOut = (id: string, title: string, of: string): Statement => ({
	id,
	title,
	kind: 'commitment',
	documents: anywhere,
	says: claim(of, 'no'),
	denies: claim(of, 'yes', 'conditional'),
})

const inRegions = { ...claim(REGIONS, 'yes'), place: true } as const
/** Leaving out what is left out for everybody says nothing of a region. */
const notInRegions = {
	...inRegions,
	claims: ['no'],
	without: `${subject.LESS_THAN_ALL}|${MINORS}`,
} as const
const ANY_DATA = `${subject.MEMBER_DATA}|${subject.PROFILE}|${subject.POSTS}|(?:some|certain|member) data`
/** "To train our models" in a table or list of what data is used for. */
const purposeOfData = {
	by: 'words',
	all: [TO_TRAIN],
	about: String.raw`(?:us(?:e|es|ed|ing)|process\w*) (?:\w+ ){0,3}(?:data|information)|(?:data|information)(?: \w+)? (?:we use|used|processed)`,
	none: [`${NOT}|(?:exclud|other than|except)\\w*(?: \\w+){0,3} train\\w*`],
	training: 'here',
	among: 'entries',
} as const
/** "Members in these regions are included in training". */
const areIncluded = {
	by: 'words',
	all: [
		String.raw`(?:members|people|those|everyone)(?: \w+){0,12} (?:are|is|will be)(?: \w+)? (?:included|part of|covered|in scope)`,
		String.raw`train\w*`,
	],
	none: [`${NOT}|whether|if`],
	training: 'around',
} as const
/** Data of members at large, where the text around names the regions. */
const notTheirs = { ...claim(subject.MEMBER_DATA, 'no'), without: notInRegions.without } as const

/** What is used to train models, what is left out, and whose. */
export const uses: readonly Statement[] = [
	{
		...isUsed('ai-training', 'Members’ personal data is used to train AI', subject.MEMBER_DATA),
		says: { by: 'either', of: [purposeOfData, claim(subject.MEMBER_DATA, 'yes')] },
		denies: { ...claim(subject.MEMBER_DATA, 'no'), without: subject.SOME_DATA },
	},
	isLeftOut('messages-left-out', 'Private messages are not used to train AI', subject.MESSAGES),
	{
		id: 'messages-used',
		title: 'Private messages may be used to train AI, at least under conditions',
		kind: 'permission',
		documents: anywhere,
		says: claim(subject.MESSAGES, 'yes', 'conditional'),
		denies: claim(subject.MESSAGES, 'no'),
		oppositeOf: 'messages-left-out',
	},
	isUsed('profile-used', 'Profile data is used to train AI', subject.PROFILE),
	isUsed('posts-used', 'Posts are used to train AI', subject.POSTS),
	isUsed('comments-used', 'Comments are used to train AI', subject.COMMENTS),
	isUsed('articles-used', 'Articles are used to train AI', subject.POSTED_ARTICLES),
	isUsed('poll-answers-used', 'Poll answers are used to train AI', subject.POLLS),
	isUsed('resumes-used', 'Résumés are used to train AI', subject.RESUMES),
	isUsed('job-answers-used', 'Answers to employers’ questions are used to train AI', subject.JOB_ANSWERS),
	isUsed('group-activity-used', 'Group activity is used to train AI', subject.GROUPS),
	isUsed('feedback-used', 'Feedback is used to train AI', subject.AI_FEEDBACK),
	isUsed('ai-inputs-used', 'What members type into AI features is used to train AI', subject.AI_INPUTS),
	isLeftOut('credentials-left-out', 'Login credentials are not used to train AI', subject.CREDENTIALS),
	isLeftOut('payment-left-out', 'Payment data is not used to train AI', subject.PAYMENT),
	isLeftOut('salary-left-out', 'Salary data is not used to train AI', subject.SALARY),
	{
		id: 'regions-covered',
		title: 'Members in these regions are part of AI training',
		kind: 'permission',
		documents: anywhere,
		regional: true,
		says: { by: 'either', of: [inRegions, areIncluded, purposeOfData, claim(ANY_DATA, 'yes')] },
		denies: { by: 'either', of: [notInRegions, notTheirs] },
	},
	{
		id: 'regions-left-out',
		title: 'Members in these regions are left out of AI training',
		kind: 'commitment',
		documents: anywhere,
		regional: true,
		says: { by: 'either', of: [notInRegions, notTheirs] },
		denies: { by: 'either', of: [inRegions, purposeOfData, claim(ANY_DATA, 'yes')] },
		oppositeOf: 'regions-covered',
	},
	{
		id: 'minors-left-out',
		title: 'Members thought to be under age are left out of AI training',
		kind: 'commitment',
		documents: anywhere,
		says: { ...claim(MINORS, 'no'), place: true, without: subject.LESS_THAN_ALL },
		denies: claim(MINORS, 'yes', 'conditional'),
	},
]
