// The same in other words.
import { each, either, harmless, type Operator, swaps } from '../operator.ts'

const NAMES: readonly (readonly [string, string])[] = [
	['the EEA', 'the European Economic Area'],
	['the EEA', 'the European Economic Area (EEA)'],
	['The GDPR', 'The General Data Protection Regulation'],
	['the GDPR', 'the General Data Protection Regulation (GDPR)'],
	['The CCPA', 'The California Consumer Privacy Act (CCPA)'],
]

export const wording: readonly Operator[] = [
	harmless(
		'contractions opened',
		either(
			each(/\b(do|does|is|are|must)n’t\b/g, '$1 not'),
			each(/\bwon’t\b/g, 'will not'),
			each(/\bcan’t\b/g, 'cannot'),
			each(
				/\b([Ww]e|[Yy]ou)’(ll|ve|re)\b/g,
				(_, who, verb) => `${who} ${{ ll: 'will', ve: 'have' }[verb] ?? 'are'}`,
			),
		),
	),
	harmless(
		'contractions',
		either(
			each(/\b(do|does|is|are|must|did) not\b/g, '$1n’t'),
			each(/\bwill not\b/g, 'won’t'),
			each(/\bcannot\b/g, 'can’t'),
			each(
				/\b(We|You|They|we|you) (will|have|are)(?= \w+(?:ed|en|ing)? )(?! (?:the|legitimate|no|an?) )/g,
				(_, who, verb) => `${who}’${{ will: 'll', have: 've' }[verb] ?? 're'}`,
			),
		),
	),
	harmless('for example as e.g.', each(/\bfor example\b/g, 'e.g.')),
	harmless(
		'initials in full',
		either(...NAMES.map(([from, to]) => each(new RegExp(`\\b${from}\\b`, 'g'), to))),
	),
	harmless(
		'American spelling',
		swaps(
			'recognise/recognize, analyse/analyze, customise/customize, honour/honor, organise/organize, Cancelled/Canceled, favourite/favorite, personalise/personalize, personalised/personalized, licence/license, anonymised/anonymized, authorised/authorized, colour/color, labelled/labeled, anonymisation/anonymization, labour/labor',
		),
	),
	harmless(
		'comma of a list',
		each(
			/(?<=\w, (?!such|so|including|and|that|whether|but|for|we|you|it)[\w’]+(?: [\w’]+){0,3})( and | or )(?=[\w’]+(?: [\w’]+){0,2}[.,;\n])/g,
			',$1',
		),
	),
	harmless('will as shall', each(/\bwill\b/g, 'shall')),
	harmless(
		'to as in order to',
		each(
			/(?<=(?:GDPR|cookies|fraud|needed|data|consent|identifiers|us|phone|location|calls|machines|settings|automatically|code) )to(?= (?:run|prevent|place|find|show|open|save|record|select|measure|detect)\b)/g,
			'in order to',
		),
	),
	harmless('before as prior to', each(/\bbefore(?= (?:the end\b|that\b|\d))/g, 'prior to')),
	harmless('and as &', each(/(?<=^(?:- |#+ ).*\w) and(?= \w)/gm, ' &')),
	harmless(
		'that added',
		each(
			/\b(data|anything|one|cookies|devices|content|plug-ins|pages) (?=you (?:use|post|visit|clicked|upload|open)\b|we (?:collect|keep)\b)/g,
			'$1 that ',
		),
	),
	harmless(
		'that or which',
		either(
			each(
				/\bthat(?= (?:host|rests|checks|transfers|breaks|identifies|reports|controls|show|work|use|carry|have)\b)/g,
				'which',
			),
			each(/\bphotos that you\b/g, 'photos you'),
			each(/\bcontent that you\b/g, 'content you'),
		),
	),
	harmless(
		'an article more',
		either(
			each(/\bfor research\b/g, 'for the research'),
			each(/(?<=\bto (?:find|prevent) )(?=spam|fraud)/g, 'the '),
			each(/(?<=\b(?:store|erase|of) )(?=members in|rejected candidates)/g, 'the '),
		),
	),
	harmless(
		'if as in the event that',
		either(
			each(/\bIf(?= (?:you|we|your) )/g, 'In the event that'),
			each(/(?<!only|Only|ask|or) if(?= (?:you|we|your) )/g, ' in the event that'),
		),
	),
	harmless('based on as on the basis of', swaps('based on/on the basis of')),
	harmless(
		'can as is able to',
		each(/\bYou can (?=(?:withdraw|opt|object|ask|delete|cancel|switch)\b)/g, 'You are able to '),
	),
]
