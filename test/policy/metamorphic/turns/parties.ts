// Who does what to whom, and where.
import { each, either, type Operator, swaps, turn } from '../operator.ts'

/** Terms that stand beside each other, defined. */
const DEFINED =
	'Members/Visitors, members/visitors, Customers/Guests, customers/guests, Seat holders/Customers, Buyers/Sellers, buyers/sellers'

export const parties: readonly Operator[] = [
	turn('you → we', each(/\bYou (?=(?:have the right|can|may|own|waive)\b(?! (?:reach|write)))/g, 'We ')),
	turn(
		'we → our affiliates',
		each(
			/\bWe (?=(?:may|can|use|share|keep|collect|will|do not|receive|store|process|record|delete|transfer)\b)/g,
			'Our affiliates ',
		),
	),
	turn(
		'we → our providers',
		each(
			/\bWe (?=(?:may|can|use|share|keep|collect|will|receive|store|process|record|delete|transfer)\b)/g,
			'Our service providers ',
		),
	),
	turn('affiliates ↔ partners', swaps('affiliates/partners, Affiliates/Partners, providers/advertisers')),
	turn(
		'members → visitors',
		either(each(/\bmembers\b(?! of the| and visitors)/g, 'visitors'), each(/\bMembers\b/g, 'Visitors')),
	),
	turn('one defined term → another', (text) => (/^“.*” means/m.test(text) ? swaps(DEFINED)(text) : [])),
	turn(
		'recruiters → advertisers',
		either(each(/\brecruiters\b/g, 'advertisers'), each(/\bRecruiters\b/g, 'Advertisers')),
	),
	turn(
		'advertisers → anyone',
		either(each(/\badvertisers\b(?! do)/g, 'anyone'), each(/\bAdvertisers (?=can)/g, 'Anyone ')),
	),
	turn(
		'by ↔ for',
		either(
			each(
				/(?<=(?:ed|en|read|run) )by(?= (?:us|our|machines|partners|a (?:supplier|model)|people|Brightwell|Marrow|Tallow|Castlemoor|Penrose)\b)/g,
				'for',
			),
			each(
				/(?<!\bby .*)(?<=\w )for(?= (?:customers|our customers|recruiters|advertisers|sellers|us)\b(?! to))/g,
				'by',
			),
		),
	),
	turn(
		'with ↔ without',
		each(
			/\b(with|without)(?= (?:your|an|our|a|giving|notice|address|developers|advertisers|safeguards|shared)\b)/g,
			(word) => (word === 'with' ? 'without' : 'with'),
		),
	),
	turn(
		'from ↔ to',
		either(
			each(
				/\bfrom (the EEA|the United Kingdom|Ireland|Singapore|Germany|guests|our apps|our support team|buyers) to ((?:the )?(?:United |safety )?\w+|our developers)/g,
				'from $2 to $1',
			),
			each(
				/(?<=^We (?:get|receive|send|forward)\b[^.\n]*) (from|to) (?=(?:employers|that company|your employer|partners)\b)/gm,
				(_, word) => (word === 'from' ? ' to ' : ' from '),
			),
		),
	),
	turn('EEA → United States', each(/\bthe EEA\b/g, 'the United States')),
	turn(
		'one country → another',
		swaps(
			'Germany/Kenya(?= see|\\.), (?<!Harborline |Telephone in )Ireland/India, Switzerland/Canada, Brazil/Mexico, Japan/China, France/Spain, the United Kingdom/Australia, Hong Kong/Taiwan, Russia/Belarus, Cuba/Syria',
		),
	),
	turn('one state → another', swaps('California/Nevada, Texas/Utah, Colorado/Oregon, Virginia/Georgia')),
	turn(
		'a region dropped',
		either(each(/ or (?:Switzerland|Colorado)\b/g, ''), each(/, the United Kingdom and Switzerland\b/g, '')),
	),
	turn(
		'a region added',
		each(
			/\bin (the EEA|California|Brazil|Canada|Germany|Switzerland)(?=[.,]| (?:may|can)\b)/g,
			'in $1 and Israel',
		),
	),
	turn('inside → outside', swaps('outside/inside, live in/live outside')),
	turn(
		'another controller',
		each(/\bHarborline (?:Ireland Limited|Corporation|UK Services|UK Ltd)/g, 'Brightmoor Holdings'),
	),
	turn(
		'another recipient',
		swaps(
			'Northgate Ads/Castor Data, Brightwell Analytics/Wolmer Insights, Microlane/Deepfern, Fenwick Ledger/Oakham Brokers, Wexcombe Mail/Tarn Post, Castlemoor Data/Gale Data, Penrose Checks/Ilex Checks, Tallow Payments/Rook Payments, “Wolmer Language”/“Gale Speech”, Penrose Mail/Ilex Post, Larkhill Search/Fern Search',
		),
	),
	turn(
		'your consent → our consent',
		each(/\b(with|without|on|need) your (?=(?:\w+ )?(?:consent|permission|approval))/g, '$1 our '),
	),
	turn(
		'recipient added in a sentence',
		each(
			/(?<!data brokers.*)(?<=\b(?:share|sent?d?|transferred|shown)\b[^.:|\n]*\b(?:with|to) (?:our affiliates|advertisers|universities|recruiters|developers|Fenwick Ledger|Northgate Ads|that company))\b/g,
			' and data brokers',
		),
	),
]
