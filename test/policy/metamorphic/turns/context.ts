// What words stand under: questions, lead-ins, headings, columns; and items, rows and sentences that come and go.
import { each, eachIn, either, type Operator, type Rewrite, turn } from '../operator.ts'

/** Each two neighbours of the pieces a pattern cuts a text into, changed together. */
const neighbours =
	(cut: RegExp, change: (first: string, second: string) => readonly [string, string] | null): Rewrite =>
	(text) => {
		const pieces = text.split(cut)
		return pieces.slice(1, -1).flatMap((piece, index) => {
			const changed = change(piece, pieces[index + 2]!)
			return changed
				? [[pieces[0], ...pieces.slice(1, index + 1), ...changed, ...pieces.slice(index + 3)].join('')]
				: []
		})
	}
const head = (piece: string): string => piece.split('\n')[0]!
const body = (piece: string): string => piece.split('\n').slice(1).join('\n')
const closed = (piece: string): string => (piece.endsWith('\n') ? piece : `${piece}\n`)

/** The bodies of two pieces under each other’s first line. */
const swapBodies = (first: string, second: string, telling: RegExp): [string, string] | null => {
	const [a, b] = [closed(first), closed(second)]
	if (!telling.test(body(a)) || !telling.test(body(b)) || head(body(a)) === head(body(b))) return null
	return [`${head(a)}\n${body(b)}`, `${head(b)}\n${body(a)}`]
}

/** An item under the other of two lines that lead into lists. */
const underAnotherLead: Rewrite = (text) =>
	[...text.matchAll(/^((?:.*:|### .*)\n)((?:- .*\n)+)((?:.*:|### .*)\n)((?:- .*(?:\n|$))+)/gm)].flatMap(
		([whole, lead, first, otherLead, second]) => {
			const [items, others] = [itemsOf(first!), itemsOf(second!)]
			const moved = [
				...items.map((item) => [items.filter((other) => other !== item), others.concat(item)] as const),
				...others.map((item) => [items.concat(item), others.filter((other) => other !== item)] as const),
			]
			return moved.map(([one, two]) => text.replace(whole, lead! + one.join('') + otherLead! + two.join('')))
		},
	)
const itemsOf = (list: string): string[] =>
	list
		.trimEnd()
		.split('\n')
		.map((item) => `${item}\n`)

/** Two lines that lead into lists, in each other’s place. */
const leadsSwapped: Rewrite = (text) =>
	[...text.matchAll(/^(.*:)(\n(?:- .*\n)+)(.*:)(?=\n- )/gm)].map(([whole, lead, list, other]) =>
		text.replace(whole, `${other}${list}${lead}`),
	)

export const context: readonly Operator[] = [
	turn(
		'answer yes ↔ no',
		each(/(?<=^\? .*\n)(Yes|No)(?=[.,])/gm, (word) => (word === 'Yes' ? 'No' : 'Yes')),
	),
	turn(
		'two answers swapped',
		neighbours(/^(?=\? )/m, (a, b) => swapBodies(a, b, /^(?:Yes|No|Only if)\b/)),
	),
	turn(
		'question turned',
		either(
			each(/^\? (Do|Does|Are|Is|Can) (\w+) (?!not)/gm, '? $1 $2 not '),
			each(
				/(?<=^\? .*)\b(advertisers|affiliates|private messages|posts)\b/gm,
				(word) =>
					({ advertisers: 'affiliates', affiliates: 'advertisers', posts: 'private messages' })[word] ??
					'posts',
			),
		),
	),
	turn(
		'headings swapped',
		neighbours(/^(?=### )/m, (a, b) => swapBodies(a, b, /\S/)),
	),
	turn(
		'heading denied',
		eachIn(/^(#+ (?:\w+ )*[Ww]e) (?=(?:share|sell|collect|hold|keep|use)\b)/gm, '$1 do not '),
	),
	turn('heading’s never removed', eachIn(/^(#+ .*)(?:never|do not) (?=share|collect)/gm, '$1')),
	turn(
		'lead-in denied',
		either(
			each(/^(We (?:also )?)(?=(?:collect|share|keep|use|disclose|receive|send)\b.*:$)/gm, '$1do not '),
			each(/(, we )(?=keep:$)/gm, '$1do not '),
			each(/\bcan(?= (?:see|place)?.*:$)/gm, 'cannot'),
		),
	),
	turn('lead-in’s denial removed', each(/(?:do|does|may) not (?=\w+.*:$)/gm, '')),
	turn(
		'another action in a heading',
		eachIn(/^(#+ (?!.*\bnever)(?:.* )?we )(?:share|collect|hold)\b(?=.*\n(?:- |.* \| ))/gm, '$1sell'),
	),
	turn('lead-ins swapped', leadsSwapped),
	turn(
		'another place in a heading',
		eachIn(
			/(?<=^#+ .*)\b(California|Texas|Virginia|Quebec|Brazil|European Economic Area|United Kingdom|the EEA)\b/gm,
			(place) => (place === 'Brazil' ? 'Mexico' : 'Florida'),
		),
	),
	turn(
		'other people in a heading',
		either(
			eachIn(/(?<=^### .*)\b(?:1[36])\b/gm, '21'),
			eachIn(/(?<=^### )(?:Public|Listed|Unlisted)(?= groups)/gm, (word) =>
				word === 'Public' ? 'Secret' : 'Public',
			),
			eachIn(/(?<=^### Visible to )(?:everyone|your connections)$/gm, 'your employer'),
		),
	),
	turn('item under another lead-in', underAnotherLead),
	turn('item dropped', each(/(?<=\n)- .*\n(?=- )/g, '')),
	turn(
		'data item added',
		each(/(?<=(?:collect|keep|have|see|hold|share)[^\n]*\n(?:- .*\n)*)(?=- )/g, '- voice recordings\n'),
	),
	turn(
		'recipient added in a list',
		each(
			/(?<=(?:share your data with|who get|may place cookies|send data to):\n(?:- .*\n)*)(?=- )/g,
			'- data brokers\n',
		),
	),
	turn(
		'item added below a heading',
		each(
			/(?<=^## (?:Categories|Related|More about|Data we|Personal data we).*\n(?:- .*\n)*)(?=- )/gm,
			'- Voice recordings\n',
		),
	),
	turn(
		'recipient added among links',
		each(/(?<=^## Companies .*\n(?:- .*\n)*)(?=- )/gm, '- [Castor Data](https://castor.example)\n'),
	),
	turn(
		'purpose added in a list',
		each(
			/(?<=(?:use your data to|disclose data when|you agree to|use for advertising):\n(?:- .*\n)*)(?=- )/gi,
			'- sell it to insurers\n',
		),
	),
	turn(
		'what stands after a colon swapped',
		neighbours(/^(?=(?:Shared|Kept) .*: )/m, (a, b) => {
			const [first, second] = [a, b].map((piece) => /^(.*): (.*)(\n?)$/.exec(piece))
			return first && second ? [`${first[1]}: ${second[2]}\n`, `${second[1]}: ${first[2]}${second[3]}`] : null
		}),
	),
	turn(
		'promise dropped',
		each(
			/^(?![-?#])(?!.*:$).*\b(?:never|(?:We|we|They|They|staff|Advertisers|Employers) (?:do not|cannot|will not|will tell|must ask)|must not|is not used|cannot see)\b.*\n/gm,
			'',
		),
	),
	turn('right dropped', each(/^You (?:have the right to|can|may) (?!post).*\n/gm, '')),
	turn(
		'permission added',
		each(/(?<=\n)(?=(?:We|You) \w)/g, 'Our partners may use your data for their own purposes.\n'),
	),
	turn(
		'permission added as a link',
		each(
			/(?<=\n)(?=(?:We|You) \w)/g,
			'[We now sell your data to advertisers](https://www.harborline.example/help/sale)\n',
		),
	),
	turn(
		'permission added in passing',
		each(/(?<=^(?:We|You) [^.:|\n]*\.)$/gm, ' We share it with advertisers.'),
	),
]
