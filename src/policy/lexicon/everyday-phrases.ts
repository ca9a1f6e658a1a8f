// Set phrases of everyday words: two words for one, older spellings, verbs of several words.
import { type SetPhrase, same } from './set-phrase.ts'

export const everyday: readonly SetPhrase[] = [
	same('eur|euros', '€', ['It costs EUR 5.', 'It costs €5.'], ['It costs EUR 5.', 'It costs $5.']),
	same('usd', '$', ['It costs USD 5.', 'It costs $5.'], ['It costs USD 5.', 'It costs £5.']),
	same('gbp', '£', ['It costs GBP 5.', 'It costs £5.'], ['It costs GBP 5.', 'It costs €5.']),
	same(
		'get in touch with|getting in touch with|get in touch',
		'contact',
		['To get in touch with us, write.', 'To contact us, write.'],
		['To get in touch with us, write.', 'To get rid of us, write.'],
	),
	same(
		'let you know',
		'inform you',
		['We let you know.', 'We inform you.'],
		['We let you know.', 'You let us know.'],
	),
	same(
		'let us know',
		'inform us',
		['Please let us know.', 'Please inform us.'],
		['Please let us know.', 'We let you know.'],
	),
	same(
		'make use of|makes use of',
		'use',
		['We make use of cookies.', 'We use cookies.'],
		['We make use of cookies.', 'We make use of cameras.'],
	),
	same(
		'for good',
		'permanently',
		['We delete it for good.', 'We delete it permanently.'],
		['We delete it for good.', 'We delete it for you.'],
	),
	same(
		'carry out|carries out|carrying out|carried out',
		'conduct',
		['We carry out audits.', 'We conduct audits.'],
		['We carry out audits.', 'We call off audits.'],
	),
	same(
		'sign up',
		'register',
		['When you sign up, we write.', 'When you register, we write.'],
		['When you sign up, we write.', 'When you sign out, we write.'],
	),
	same(
		'log in|log on|login|sign on',
		'sign in',
		['You log in here.', 'You sign in here.'],
		['You log in here.', 'You log out here.'],
	),
	same(
		'e mail|e mails',
		'email',
		['Send an e-mail.', 'Send an email.'],
		['Send an e-mail.', 'Send a letter.'],
	),
	same(
		'web site|web sites',
		'website',
		['Our web site.', 'Our website.'],
		['Our web site.', 'Our other site.'],
	),
	same('on line', 'online', ['Ask on-line.', 'Ask online.'], ['Ask online.', 'Ask offline.']),
	same(
		'every',
		'each',
		['We log every visit.', 'We log each visit.'],
		['We log every visit.', 'We log some visits.'],
	),
	same('shall', 'will', ['We shall answer.', 'We will answer.'], ['We shall answer.', 'We may answer.']),
	same('percent|per cent', '%', ['Ten percent.', '10%.'], ['10%.', '10.']),
	same(
		'regarding|concerning',
		'about',
		['Questions regarding cookies.', 'Questions about cookies.'],
		['Questions about cookies.', 'Questions without cookies.'],
	),
	same(
		'the following|as follows',
		'',
		['We collect the following: names.', 'We collect: names.'],
		['We collect the following: names.', 'We do not collect the following: names.'],
	),
	same(
		'any of',
		'any',
		['We delete any of your posts.', 'We delete any your posts.'],
		['We delete any of your posts.', 'We delete none of your posts.'],
	),
	same(
		'all of',
		'all',
		['All of your posts.', 'All your posts.'],
		['All of your posts.', 'Some of your posts.'],
	),
]
