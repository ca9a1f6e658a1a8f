// What is said in several words, or by its initials, and its one form: equal in every sentence, whatever stands around it.
// What is equal only beside certain words is an interchange (interchanges.ts).

import { type SetPhrase, same } from './set-phrase.ts'
import { everyday } from './everyday-phrases.ts'

export const setPhrases: readonly SetPhrase[] = [
	same(
		'in order to|so as to|in order for us to|in order that we can|so that we can|so that we may|with the aim of being able to',
		'to',
		['We use it in order to pay you.', 'We use it to pay you.'],
		['We use it in order to pay you.', 'We use it instead of paying you.'],
	),
	same(
		'prior to|in advance of|ahead of',
		'before',
		['Read this prior to use.', 'Read this before use.'],
		['We ask prior to sharing it.', 'We ask after sharing it.'],
	),
	same(
		'subsequent to',
		'after',
		['We delete it subsequent to a review.', 'We delete it after a review.'],
		['We delete it subsequent to a review.', 'We delete it before a review.'],
	),
	same(
		'once you|as soon as you',
		'after you',
		['Once you sign in, we write.', 'After you sign in, we write.'],
		['Once you sign in, we write.', 'Until you sign in, we write.'],
	),
	same(
		'once we|as soon as we',
		'after we',
		['Once we know, we write.', 'After we know, we write.'],
		['Once we know, we write.', 'Until we know, we write.'],
	),
	same(
		'such as|for example|for instance|eg|e g|including but not limited to|including without limitation',
		'including',
		['We set cookies, for example for logins.', 'We set cookies, such as for logins.'],
		['We set cookies such as these.', 'We set only these cookies.'],
	),
	same(
		'that is to say|ie|i e',
		'ie',
		['It stays, i.e. it is kept.', 'It stays, that is to say it is kept.'],
		['It stays, i.e. it is kept.', 'It stays, unless it is kept.'],
	),
	same(
		'pursuant to|in accordance with|in compliance with|in line with|in conformity with',
		'under',
		['We act in accordance with the law.', 'We act under the law.'],
		['We act in accordance with the law.', 'We act against the law.'],
	),
	same(
		'in the event that|in the event of|in case of|in case|in the case of|in the case that|provided that|if and when|whenever|when|where',
		'if',
		['In the event that we merge, we write.', 'If we merge, we write.'],
		['If we merge, we write.', 'Unless we merge, we write.'],
	),
	same(
		'whenever you like|whenever you want|whenever you wish|at any time|at any moment|at any point|any time',
		'anytime',
		['You may leave at any time.', 'You may leave whenever you like.'],
		['You may leave at any time.', 'You may leave at certain times.'],
	),
	same(
		'on the basis of|on the grounds of|on the ground of',
		'based on',
		['On the basis of your consent, we write.', 'Based on your consent, we write.'],
		['On the basis of your consent, we write.', 'Without your consent, we write.'],
	),
	same(
		'because of|due to|owing to|as a result of|on account of',
		'because',
		['Due to the risk, we test.', 'Because of the risk, we test.'],
		['Due to the risk, we test.', 'Despite the risk, we test.'],
	),
	same(
		'with regard to|with regards to|with respect to|as regards|in relation to|in regard to|when it comes to',
		'about',
		['With regard to cookies, see below.', 'As regards cookies, see below.'],
		['With regard to cookies, see below.', 'Besides cookies, see below.'],
	),
	same(
		'as well as|together with|along with|and also|in addition to',
		'and',
		['We store names as well as cities.', 'We store names and cities.'],
		['We store names as well as cities.', 'We store names or cities.'],
	),
	same(
		'apart from|other than|save for|except for|excepting|with the exception of|aside from',
		'except',
		['Apart from these, data stays here.', 'Except for these, data stays here.'],
		['Apart from these, data stays here.', 'Including these, data stays here.'],
	),
	same(
		'for as long as|so long as',
		'as long as',
		['We keep it for as long as you stay.', 'We keep it as long as you stay.'],
		['We keep it as long as you stay.', 'We keep it longer than you stay.'],
	),
	same(
		'no more than|not more than|a maximum of|at most|at the most|no longer than|not longer than|up to',
		'upto',
		['Up to 90 days.', 'A maximum of 90 days.'],
		['Up to 90 days.', 'At least 90 days.'],
	),
	same(
		'no less than|not less than|no fewer than|a minimum of|at the least',
		'at least',
		['At least five years.', 'A minimum of five years.'],
		['At least five years.', 'At most five years.'],
	),
	same(
		'no longer',
		'not anymore',
		['We no longer sell it.', 'We do not sell it anymore.'],
		['We no longer sell it.', 'We sell it.'],
	),
	same(
		'once a year|once per year|once every year|one time per year|each year|every year|per year|yearly|annually|on an annual basis',
		'annually',
		['We check every year.', 'We check annually.'],
		['We check every year.', 'We check every month.'],
	),
	same(
		'is able to|are able to|be able to',
		'can',
		['You are able to change it.', 'You can change it.'],
		['You are able to change it.', 'You have to change it.'],
	),
	same(
		'you must not|you may not|you shall not|you are not allowed to|you are not permitted to',
		'you must not',
		['You may not copy it.', 'You must not copy it.'],
		['You may not copy it.', 'You may copy it.'],
	),
	same(
		'does not have to|do not have to|is not required to|are not required to|is not obliged to|are not obliged to|do not need to|need not',
		'need not',
		['We do not have to answer.', 'We are not required to answer.'],
		['We do not have to answer.', 'We have to answer.'],
	),
	same(
		'is required to|are required to|is obliged to|are obliged to|is obligated to|are obligated to|have to|has to',
		'must',
		['We are required to keep it.', 'We must keep it.'],
		['We are required to keep it.', 'We are allowed to keep it.'],
	),
	same(
		'you are allowed to|you are permitted to|you may',
		'you can',
		['You may report a post.', 'You can report a post.'],
		['You may report a post.', 'We may report a post.'],
	),
	...everyday,
]
