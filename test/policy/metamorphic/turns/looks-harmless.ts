// Turns that look like a slip, an address, a number of a section, a pointer or another order.
import { each, eachIn, either, type Operator, type Rewrite, swaps, turn } from '../operator.ts'

/** The bodies of two sections that stand beside each other, in each other’s place. */
const bodiesSwapped: Rewrite = (text) =>
	[
		...text.matchAll(/^(### [^\n]*\n)([^\n#?-][^\n|]{40,})\n(### [^\n]*\n)([^\n#?-][^\n|]{40,})(?=\n|$)/gm),
	].map(([whole, head, body, other, second]) => text.replace(whole, `${head}${second}\n${other}${body}`))

export const looksHarmless: readonly Operator[] = [
	turn(
		'a denying prefix before another',
		either(
			each(/(?<![-\w])(revocable)\b/g, 'ir$1'),
			each(/\bir(revocable)\b/g, '$1'),
			each(/(?<![-\w])(registered|recoverable)\b/g, 'un$1'),
			each(/\bUnregistered\b/g, 'Registered'),
		),
	),
	turn('am ↔ pm', swaps('8 am/8 pm')),
	turn('a fraction', either(each(/1½/g, '1'), each(/ ½/g, ' ¾'))),
	turn('letter of a unit lost', each(/(?<=\d)k\b/g, '')),
	turn('an age in days', each(/(?<=(?:at least|more than) )30 days\b/g, '90 days')),
	turn(
		'section of a law',
		either(
			each(/(?<=Section )(?:53|702)(?= of the)/g, (section) => String(Number(section) + 2)),
			each(/§ 1542/g, '§ 1543'),
			each(/(?<=Article )6(?= General)/g, '9'),
		),
	),
	turn('a name like an address', swaps('Wexcombe.com/Tarn.com, Larkhill.com/Fern.com')),
	turn('available to → from', each(/(?<=\bavailable )to\b/g, 'from')),
	turn('age of whom it is available to', each(/(?<=\bavailable to [\w ]+ over )16\b/g, '13')),
	turn('a count before names', each(/\b15(?= Guest Letters)/g, '5')),
	turn('beside an address', either(swaps('SMS/GPS'), each(/(?<=requests of people in )Canada\b/g, 'Kenya'))),
	turn(
		'entries around what they lean on',
		either(
			each(
				/your name and, with your consent, your birthday/g,
				'your birthday and, with your consent, your name',
			),
			each(
				/Fenwick Ledger, a bank, and Wexcombe Mail, a courier/g,
				'Wexcombe Mail, a bank, and Fenwick Ledger, a courier',
			),
			each(/invoices and letters(?= for .* respectively)/g, 'letters and invoices'),
		),
	),
	turn('further removed', each(/\bwithout further(?= notice)/g, 'without')),
	turn('so that → that', each(/\bso that\b/g, 'that')),
	turn('few ↔ a few', either(each(/\bFew(?= readers)/g, 'A few'), each(/\bA few(?= testers)/g, 'Few'))),
	turn('another button', swaps('click “Accept”/click “Reject”, “Share” button/“Sell” button')),
	turn(
		'opting out in a pointer',
		either(
			swaps('opting out on/opting in on'),
			each(/(?<=Learn more about )inappropriate\b/g, 'appropriate'),
			each(/\bour(?= community guide)/g, 'their'),
		),
	),
	turn(
		'permission that begins like a pointer',
		either(
			each(/(?<=^(?:We|You) [^.:|\n]*\.)$/gm, ' For more information, advertisers see your profile page.'),
			each(/(?<=^(?:We|You) [^.:|\n]*\.)$/gm, ' Read on: your profile page is sold.'),
			each(
				/(?<=^(?:We|You) [^.:|\n]*\.)$/gm,
				' You can see our partners, who read your letters, on this page.',
			),
		),
	),
	turn(
		'other data in a heading',
		either(
			eachIn(/^### Sensitive\b/gm, '### Ordinary'),
			eachIn(/^### Restricted\b/gm, '### Unrestricted'),
			eachIn(/^### Non-personal\b/gm, '### Personal'),
		),
	),
	turn('bodies of two sections swapped', bodiesSwapped),
	turn(
		'a mark of a cell',
		either(
			each(/[✅❌](?= \||$)/gm, (mark) => (mark === '✅' ? '❌' : '✅')),
			each(/[●○](?= \||$)/gm, (mark) => (mark === '●' ? '○' : '●')),
			each(/(?<=\| )X(?= \||$)/gm, ''),
		),
	),
]
