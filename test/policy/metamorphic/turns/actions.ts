// What is done, to which data, on what basis.
import { each, either, type Operator, swaps, turn } from '../operator.ts'

export const actions: readonly Operator[] = [
	turn(
		'share → sell',
		either(
			each(/\bshare\b(?! (?:your|the|its) password)/g, 'sell'),
			each(/\bShared\b/g, 'Sold'),
			each(/\bshared\b/g, 'sold'),
		),
	),
	turn(
		'delete → archive',
		either(
			each(/\b(?:delete|erase)\b/g, 'archive'),
			each(/\b(?:deleted|erased)\b/g, 'archived'),
			each(/\bdeletes\b/g, 'archives'),
		),
	),
	turn(
		'delete → deactivate',
		either(each(/\b(?:delete|erase)\b/g, 'deactivate'), each(/\b(?:deleted|erased)\b/g, 'deactivated')),
	),
	turn('anonymised → personal', each(/\b(?:anonymised|aggregated)\b/g, 'personal')),
	turn(
		'encrypted removed',
		either(
			each(/(?<!\bin )encrypted (?=form|copies|backups)/g, ''),
			each(/ in encrypted form/g, ''),
			each(/\bhashed (?=\w)/g, ''),
		),
	),
	turn('explicit removed', each(/\b(?:explicit|express|written) (?=consent|permission)/g, '')),
	turn(
		'consent → legitimate interests',
		either(
			each(/(?<=(?:rely on|basis of) (?:your )?)consent\b/g, 'legitimate interests'),
			each(/(?<=\| )Consent$/gm, 'Legitimate interests'),
		),
	),
	turn('approximate ↔ precise', swaps('approximate/precise, Precise/Approximate')),
	turn(
		'public ↔ private',
		swaps(
			'public profile/private profile, private messages/public messages, public groups/private groups, are public/are private',
		),
	),
	turn(
		'store → publish',
		each(
			/\b(?:store|keep)\b(?= (?:your|the|internet|activity|prompts|encrypted|invoices|what)\b)/g,
			'publish',
		),
	),
	turn('read → train on', each(/(?<=staff cannot |reviewers may |team can )read\b/g, 'train models on')),
	turn(
		'necessary → useful',
		either(
			each(/\bstrictly necessary\b/g, 'useful'),
			each(/\bnecessary(?= to)/g, 'useful'),
			each(/\bthat we need\b/g, 'that we like'),
		),
	),
	turn(
		'contact ↔ contract',
		each(
			/\b([Cc]on)(tac|trac)t(?= (?:data|details|page|with|you|your|them|us|ends|on|buyers|me|the))/g,
			(_, start, rest) => `${start}${rest === 'tac' ? 'trac' : 'tac'}t`,
		),
	),
	turn('country ↔ county', swaps('country/county, countries/counties')),
	turn(
		'a known word, a letter away',
		swaps(
			'consent/content, employer/employee, employers/employees, now/not, sell/tell, police/policy, personal/personnel, assess/access, lose/close, message/massage',
		),
	),
	turn(
		'lawful ↔ unlawful',
		swaps('lawful/unlawful, reasonable/unreasonable, common/uncommon, likely/unlikely'),
	),
	turn(
		'controller ↔ processor',
		swaps('controller/processor, receive/send, receives/sends, buyer/seller, sender/recipient'),
	),
	turn(
		'solely → mainly',
		either(
			each(/\b(?:solely|exclusively)\b/g, 'mainly'),
			each(/\bpermanently /g, ''),
			each(/\bfully /g, 'partly '),
			each(/\b(?:strictly|independent) /g, ''),
		),
	),
	turn(
		'a definition widened',
		each(
			/(?<=^“.*” means [^\n]*?)(?: that (?:we own or that owns us|we engage and that has access to Customer Data)| who has opened an account with us|, without the content of files| that pays for seats)/gm,
			' of any kind',
		),
	),
	turn(
		'purpose added',
		each(
			/(?<=^We (?:may )?(?:use|share|collect|process|keep|combine)\b[^.:|\n]*)\.$/gm,
			' and to train AI models.',
		),
	),
	turn(
		'purpose changed',
		either(
			each(/\bto prevent fraud\b/g, 'to show you ads'),
			each(/\bfor research\b/g, 'for advertising'),
			each(/\bfor training\b/g, 'for marketing'),
			each(/\bto show jobs\b/g, 'to show ads'),
		),
	),
	turn(
		'data added in a sentence',
		each(
			/(?<=\b(?:collect|receive|use|share) (?:your )?(?:[\w ]+, )*)(?=(?:name|identifiers|internet activity|posts|the model of your device|approximate location)\b)/g,
			'health data, ',
		),
	),
]
