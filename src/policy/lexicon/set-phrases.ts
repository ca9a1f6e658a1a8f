// What is said in several words, or by its initials, and its one form. Data; matched in lower-case text, in order.

type Fold = readonly [form: RegExp, to: string]

/** Any of some phrases (parts of a regular expression), as whole words. */
const phraseOf = (forms: string): RegExp => new RegExp(`\\b(?:${forms})(?![\\p{L}\\p{N}])`, 'gu')

const named = (initials: string, name: string): Fold => [
	phraseOf(
		`(?:the )?(?:${name})(?: \\(?:?(?:the )?${initials}\\))?(?: \\((?:the )?${initials}\\))?|(?:the )?${initials}(?: \\((?:the )?(?:${name})\\))?`,
	),
	initials,
]

/** Names of regions, laws and offices, long or by their initials. */
export const expansions: readonly Fold[] = [
	[/\b(e\.u|u\.k|u\.s|e\.e\.a)\.?(?=\W|$)/gu, '$1'],
	[/\b([a-z])\.([a-z])(?:\.([a-z]))?(?=\W|$)/gu, '$1$2$3'],
	named('eea', 'european economic area'),
	named('eu', 'european union'),
	named('uk', 'united kingdom'),
	named('us', 'united states(?: of america)?|usa'),
	named('gdpr', 'general data protection regulation'),
	named('ccpa', 'california consumer privacy act(?: of 2018)?'),
	named('cpra', 'california privacy rights act(?: of 2020)?'),
	named('coppa', "children's online privacy protection act"),
	named('hipaa', 'health insurance portability and accountability act'),
	named('dpf', 'data privacy framework'),
	named('dpo', 'data protection officer'),
	named('dpa', 'data processing agreement'),
	named('sccs', 'standard contractual clauses'),
	named('ai', 'artificial intelligence'),
	named('ip', 'internet protocol'),
	named('gps', 'global positioning system'),
	named('ico', "information commissioner's office"),
	named('id', 'identification'),
	named('sms', 'text messages?'),
	named('faq', 'frequently asked questions|faqs'),
]

/** Connectives, ways to say "may", "must", "as long as"; verbs of several words. */
export const setPhrases: readonly Fold[] = [
	[
		phraseOf(
			'in order (?:for us |that we (?:can|may) )?to|so as to(?: be able to)?|for the purposes? of|with the aim of|so that we (?:can|may)|the purpose (?:of this |of which )?is to',
		),
		'to',
	],
	[phraseOf('prior to|in advance of|ahead of'), 'before'],
	[
		phraseOf(
			'subsequent to|following the|as soon as|once(?= (?:you|we|it|they|the|your|our|this|that|a|an)\\b)',
		),
		'after',
	],
	[
		phraseOf(
			'such as|for (?:example|instance)|e\\.?g\\.?|including(?: but not limited to| without limitation)?',
		),
		'including',
	],
	[phraseOf('pursuant to|in (?:accordance|compliance|line|conformity) with|as required by'), 'under'],
	[
		phraseOf(
			'in the (?:event|case)(?: that| of)?|in case(?: of)?|should(?= you\\b)|where|whenever(?= (?:we|it|this)\\b)|provided that|if and when',
		),
		'if',
	],
	[
		phraseOf(
			'whenever you (?:like|want|wish|choose|please)|at any (?:time|moment|point)(?: you (?:like|want|wish))?',
		),
		'anytime',
	],
	[phraseOf('on the basis of|on the grounds of'), 'based on'],
	[phraseOf('because of|due to|owing to|as a result of|on account of'), 'because'],
	[
		phraseOf('with (?:regard|respect) to|as regards|in (?:relation|regard) to|as to|when it comes to'),
		'about',
	],
	[phraseOf('as well as|in addition to|together with|along with|and also|in addition'), 'and'],
	[phraseOf('apart from|other than|save for|except(?:ing)?(?: for| in)?|with the exception of'), 'except'],
	[phraseOf('for as long as|so long as'), 'as long as'],
	[phraseOf('(?:no|not) more than|a maximum of|at (?:the )?most|no longer than|up to'), 'upto'],
	[phraseOf('(?:no|not) (?:less|fewer) than|a minimum of'), 'at least'],
	[phraseOf('no longer'), 'not anymore'],
	[phraseOf('when'), 'if'],
	[
		phraseOf('(?:once|one time) (?:a|per|each|every) year|(?:each|every|per) year|yearly|annually'),
		'annually',
	],
	[phraseOf('every'), 'each'],
	[phraseOf('another'), 'other'],
	[phraseOf('how long(?: we (?:keep|store|retain) (?:it|them))?|retention(?: period)?'), 'keep'],
	[phraseOf('it is possible (?:for you )?to'), 'you can'],
	[phraseOf('(?:is|are|be) able to'), 'can'],
	[/\b((?:users?|members?|customers?|visitors?|individuals?) )may(?! not\b)/gu, '$1can'],
	[phraseOf('you may(?! not\\b)|you (?:are|will be) (?:allowed|permitted|free|entitled) to'), 'you can'],
	[phraseOf('(?:are|is) not (?:allowed|permitted) to|must not|may not|shall not'), 'must not'],
	[
		phraseOf('(?:do|does) not (?:have|need) to|(?:are|is) not (?:required|obliged|obligated) to|need not'),
		'need not',
	],
	[phraseOf('(?:are|is) (?:required|obliged|obligated) to|(?:have|has|need|needs) to'), 'must'],
	[phraseOf('get(?:s|ting)? in touch with|get(?:s|ting)? in touch'), 'contact'],
	[phraseOf('let (you|us) know'), 'inform $1'],
	[phraseOf('mak(?:e|es|ing) use of'), 'use'],
	[phraseOf('for good'), 'permanently'],
	[phraseOf('beforehand'), 'first'],
	[phraseOf('by way of'), 'through'],
	[phraseOf('in response to'), 'if'],
	[phraseOf('carr(?:y|ies|ied|ying) out'), 'conduct'],
	[phraseOf('sign(?:s|ed|ing)? up'), 'register'],
	[phraseOf('(?:logs?|logged|logging) ?in'), 'sign in'],
	[phraseOf('mak(?:e|es|ing) (.{1,24}?) better'), 'improve $1'],
	[phraseOf('(?:is|are) important to'), 'matters to'],
	[phraseOf('(?:you|we) have the right to'), 'you have the right to'],
	[
		phraseOf(
			'(?:do )?any of the following|as follows|the following|listed below|set out below|set forth below',
		),
		'',
	],
	[phraseOf('third-party'), 'third party'],
]
