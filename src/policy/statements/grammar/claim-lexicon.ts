// The words that decide what a sentence claims, as data: each gets a tag of one letter, and statement-claims.ts reads
// the tags. Sources of regular expressions over `plain` text, lines and `|` apart; of two that fit, the earlier counts.
import { NOT, NOTHING, WITHOUT } from '../../lexicon/denial.ts'

const entry = (tag: string, sources: string): readonly [tag: string, source: string] => [
	tag,
	sources
		.trim()
		.split(/\s*\n\s*/)
		.join('|'),
]

export const lexicon = [
	// Any other word: training of people is no training of models, a business model no model, an AI feature neither.
	entry(
		'w',
		String.raw`
		train(?:ing|s|ed)? you|(?:to )?(?:provid|offer|giv|receiv|attend|produc|prepar|recommend|suggest)\w* (?:\w+ )?training|linkedin learning
		train(?:ing|s|ed)? (?:\w+ ){0,2}?(?:staff|employees|teams?|people|agents|moderators|reviewers|courses?)
		train(?:ing|s|ed)? (?:our |your |the )?(?:recruiters|hirers|customers|members|users)(?!')
		other than (?:for )?(?:content creation|creating content|generating content|content[- ]generation)|(?:members?|users?)[- ]generated|(?:created|written|posted|shared|provided|generated) by (?:you|members|users|people|others)
		(?:business|pricing|attribution|subscription) models?|(?:generative )?ai[- ](?:powered|enabled|driven|based|features?|tools?|products?|outputs?|answers?|responses?|suggestions?)`,
	),
	// Spoken of, not claimed.
	entry(
		'?',
		String.raw`
		(?:to )?opt(?:s|ed|ing)?[- ]out (?:of|means?)|(?:turn|switch)(?:ing)? (?:\w+ ){1,2}off means?|(?:if|when|once|after|where) (?:you|members|they) (?:\w+ )?(?:opt(?:ed)?[- ]out|(?:turn|switch)(?:ed)? (?:\w+ ){1,2}off|object(?:ed)?)|(?:is|while) (?:turned |switched )?off
		(?:to )?object(?:s|ed|ing|ion)? to|right to|requests? (?:that|to|related|relating|about|regarding)|(?:ask|tell)(?:s|ing)? us|find out
		(?<!\b(?:and|or) )(?:to )?learn (?:more )?(?:about|how|what)|(?:to )?read (?:more )?about|(?:please )?see (?:our|the|also|how)|for (?:more |further )?(?:information|details) (?:on|about)|(?:to )?controls? (?:over|for|whether|how|of)|(?:to )?choose (?:whether|how|if)
		(?:to )?(?:prevent|stop)(?:s|p?ed|p?ing)? (?:us|linkedin|its?|the|our|this|your|such)|consider(?:s|ing)?|asked (?:if|whether)
		may not|might not|could|did not|had not|not (?:necessarily|always|know|sure|clear)|not the (?:only|sole)|not only for|not (?:all|every)|fear(?:s|ed)?|worr(?:y|ies|ied)|concerned|suspects?|hopes?|wish(?:es)?|wonder
		(?<!\b(?:we|linkedin) )(?:think|believe) (?:that )?(?!(?:\w+ ){0,2}(?:is|are) under)
		(?:say|claim|reports|worry) (?:that )?(?!(?:\w+ ){0,2}(?:is|are) under)|rumou?rs?|myth`,
	),
	// Those who act with LinkedIn, and an opening of terms of use.
	entry(
		'p',
		String.raw`(?:we|linkedin),? (?:(?:and|or) )?(?:our|its) (?:affiliates|subsidiaries),? (?:and|or) (?:our |its )?(?:service providers|partners|vendors)`,
	),
	entry('f', 'by (?:using|accessing)'),
	// Except, unless, if.
	entry(
		'X',
		String.raw`
		except(?:ion of| for| in)?(?! (?:if|where|when|as|with|under)\b)|other than|apart from|aside from|save for
		with the exception of|rather than|instead of|outside(?: of)?(?! (?:\w+ )?(?:scope|training))
		unless (?:you|they|members) (?:are|live|reside)(?: in)?`,
	),
	entry(
		'C',
		String.raw`
		unless (?:you|they|members)(?: \w+){0,4} opt(?:s|ed)?[- ]out(?: (?:of|from) (?:it|this|that|(?:such|the) (?:training|use)|training))?
		unless|except (?:if|where|when|as|with|under)|only (?:if|with|when|where|after|once)|until (?:you|they|members)
		(?:if|where|when|once|provided|as long as) you (?:have )?(?:agreed?|consent(?:ed)?|opt(?:ed)? in|allow(?:ed)?)
		without (?:your|their|first|prior|explicit|express|asking|getting|obtaining)`,
	),
	entry(
		'c',
		String.raw`(?:where|as|if|when|to the extent) (?:\w+ )?(?:permitted|allowed|required|necessary)|as well as(?: (?:on|with|of|in|from|by))?|and|or|nor`,
	),
	// Where and of whom: no condition but a part of what is spoken of.
	entry(
		'a',
		String.raw`
		(?:if|where|when) (?:you|they|members) (?:are|live|reside)(?: in)?
		(?:if|where|when) (?:we|linkedin) (?:(?:have|has) (?:\w+ )?(?:reasons?|grounds?|cause) to )?(?:thinks?|believes?|knows?|finds?|suspects?|learns?|assumes?)(?: that)?(?: \w+){0,2} (?:is|are|may be)
		in addition to|according to|in accordance with|relat(?:ed|es|ing) to|with respect to|in order|not (?:only|just|merely|limited to)
		or not|an?|any|all|some|your|my|our|the|their|its|other|either|even|for (?:this|these|those|that)`,
	),
	// "Data, including posts, may be used": names it, and does nothing.
	entry(
		':',
		String.raw`
		including(?=[^.;:]*, (?:is|are|was|were|may|can|will|must|has|have|do|does)\b)
		(?<=\b(?:data|information|content|details|material|things),? )like`,
	),
	entry('H', 'if|whether|how|why|when|whenever|once|in case|assuming|suppose'),
	// Left out.
	entry(
		'L',
		String.raw`
		exclud(?:e|es|ed|ing)|ha(?:s|ve) no (?:place|part|role) in|omit(?:s|ted|ting)?|leav(?:e|es|ing) out|left out|ke(?:ep|eps|pt|eping) (?:\w+ ){0,5}?out(?: of)?
		stay(?:s|ing)? out(?: of)?|filter(?:s|ed|ing)? out|screen(?:s|ed|ing)? out|exempt(?:s|ed)?|out of (?:scope|bounds)
		(?:remov|stripp|delet|tak|redact|filter)(?:ed|en)(?: out)? (?:before|from|prior to)(?= (?:\w+ )?training)
		outside (?:of )?(?:\w+ )?(?:scope|training)|(?:fall|remain|stay)s? outside|off[- ]limits|off the table`,
	),
	// Training as a whole; its verb; what becomes training where a model is named; what is trained.
	entry(
		'M',
		String.raw`training (?:data|datasets?|sets?|corpus|corpora|material)|(?:ai|model) (?:training|improvement)|data for generative ai improvement`,
	),
	entry(
		'T',
		String.raw`(?:pre-?)?train(?:s|ed|ing)?|fine-?tun(?:e|es|ed|ing)|teach(?:es|ing)?|taught|learn(?:s|ed|t|ing)?(?! (?:more|about|how|what)\b)`,
	),
	entry(
		'B',
		String.raw`improv(?:e|es|ed|ing|ements?)|develop(?:s|ed|ing|ment)?|build(?:s|ing)?|built|refin(?:e|es|ed|ing)`,
	),
	entry(
		'A',
		String.raw`ais?|artificial intelligence|machine[- ]learning|generative|llms?|models?|algorithms?|chatbots?`,
	),
	// Includes; using; uses; enters.
	entry(
		'I',
		String.raw`includ(?:e|es|ed|ing)|contain(?:s|ed|ing)?|consist(?:s|ed|ing)? of|compris(?:e|es|ed|ing)|cover(?:s|ed|ing)?|extend(?:s|ed)? to|range(?:s)? from|appl(?:y|ies|ied) to`,
	),
	// "We are not using" is an act, "training models using" says how.
	entry('G', String.raw`(?<!\b(?:am|is|are|be|been|${NOT}|begin|start|now|currently) )using|based on`),
	entry(
		'U',
		String.raw`
		us(?:e|es|ed|ing)|(?<=\b(?:we|to|may|can|will|not|linkedin) )feeds?(?! into)|fed(?! into)|utili[sz](?:e|es|ed|ing)|process(?:es|ed|ing)?|rel(?:y|ies|ied|ying) on|dr(?:aw|aws|ew|awn|awing) (?:on|from|upon)
		involv(?:e|es|ed|ing)|consum(?:e|es|ed|ing)|ingest(?:s|ed|ing)?|tak(?:e|es|en|ing)|leverag(?:e|es|ed|ing)|add(?:s|ed)?
		enabl(?:e|es|ed|ing)|permit(?:s|ted|ting)?|beg(?:in|ins|an)|start(?:s|ed)?`,
	),
	entry(
		'E',
		String.raw`
		(?:go(?:es)?|going|flows?|fe(?:ed|eds|d)) into|(?:form(?:s|ed)? |becom(?:e|es|ing) )?part of|enters?(?= (?:the|our|into|ai|training)\b)|tak(?:e|es|en|ing) part|among|in scope|serv(?:e|es|ed) (?:as|to)|belongs? to (?:the|what|that)|one of (?:the|our)(?: \w+)? (?:sources|kinds|types|things)
		end(?:s|ed)? up in|(?:find|finds|make|makes) (?:its|their) way into|get(?:s)? into
		help(?:s|ed)?(?: us| to)*(?= (?:train|fine|improve|teach))`,
	),
	// What models make.
	entry(
		'K',
		String.raw`
		(?:\w+-)?generat(?:e|es|ed|ing|ion)|creat(?:e|es|ed|ing|ion)|draft(?:s|ed|ing)?|suggest(?:s|ed|ing|ions?)?|compos(?:e|es|ed|ing)
		produc(?:e|es|ed|ing)|prepar(?:e|es|ed|ing)|writ(?:e|es|ing|ten)|recommend(?:s|ed|ing|ations?)?|summari[sz](?:e|es|ed|ing)|translat(?:e|es|ed|ing)`,
	),
	// Another purpose.
	entry(
		'P',
		String.raw`
		to (?!(?:an?|you|us|the|our|your|its?|their|this|that|these|those|other|each|help|linkedin|microsoft|affiliates|members|others|some(?:one|body)|any(?:one|body)|people|those|minors|children|train\w*|pre|fine|use|process|include|teach|improve|develop|build|refine|be|also|further|any|all|ai|artificial|generative|models?)\b)\w+
		(?:for|and|or) (?:\w+ )?(?:ads?|advert\w*|marketing|personali[sz]\w*|recommend\w*|ranking|security|safety|fraud\w*|moderat\w*|research|analytics|billing|customer service|writing|drafting|creating|suggesting|generating)
		help(?:s|ing|ed)? (?!us\b|to\b)\w+`,
	),
	// Negations: of what follows, of a noun, of a way.
	entry('N', String.raw`not(?: \w+)?,? (?:and|or|nor) (?:will|do|does|shall|would) (?:${NOT}),?|${NOT}`),
	entry('O', NOTHING),
	entry('W', WITHOUT),
	entry('R', 'that|which|who|whom'),
	// Somebody else.
	entry(
		'Y',
		String.raw`(?:members|users|people) to(?= use)|(?:members|users|people|they)(?= (?:\w+ )?(?:create|write|draft|generate|produce|prepare|recommend|suggest)\b)|you|recruiters|customers|advertisers|developers|partners|vendors|third[- ]part(?:y|ies)(?: \w+)?|(?:service|model|cloud) providers?|other members|others|employers|competitors|openai|google|crawlers|bots`,
	),
	entry('b', 'am|is|are|was|were|be|been|being'),
	entry('v', 'do|does|did|has|have|had|will|would|shall|should|can|may|might|must'),
	// Prepositions, general nouns, and what fills a sentence.
	entry(':', 'such as|eg|ie|namely|for (?:example|instance)'),
	entry('F', 'from'),
	entry(
		'o',
		'(?:located|living|residing|resident|based)(?: in)?|with the help of|by means of|on|with|of|in|about|between',
	),
	entry('d', 'members?|users?|people|persons?|personal|data|information|content|details|what|everything'),
	entry(
		'p',
		String.raw`we|linkedin|affiliates?|microsoft|it|they|th(?:is|ese)(?= (?:do|does|may|will|can|is|are|includes?|covers?|excludes?)\b)`,
	),
	entry(
		'f',
		String.raw`i|by|now|already|still|and\/or|ever|to|for|get|gets|getting|also|yet|itself|help(?:s)?|currently|going|plan(?:s|ning)?|intend(?:s|ed|ing)?|(?:begun|started|continue[sd]?|able|aim|need) to|at (?:this time|present)|today|any ?more|\w+ly`,
	),
]
