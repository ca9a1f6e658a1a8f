// Pages made at random: of markup as people write it, and of any.
import * as fc from 'fast-check'

const word = fc.constantFrom(
	'ship',
	'pier',
	'crew',
	'no',
	'sail,',
	'moor.',
	'R&amp;D',
	'3–5',
	'é',
	'म',
	'李',
	'12&nbsp;t',
)
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '))

/** An element around some markup. */
const inside = (tag: string, content: fc.Arbitrary<string>, attributes = '') =>
	content.map((html) => `<${tag}${attributes}>${html}</${tag}>`)

const inline = fc.oneof(
	{ weight: 6, arbitrary: words },
	...['b', 'i', 'em', 'font', 'u', 'a', 'q', 's', 'del', 'sup', 'sub', 'code'].map((tag) =>
		inside(tag, words),
	),
	inside('a', words, ' href="/form?trk=x"'),
	inside('abbr', words, ' title="Port"'),
	inside('span', words, ' role="tooltip"'),
	inside('span', words, ' class="t-12 visually-hidden"'),
	inside(
		'ruby',
		words.map((html) => `${html}<rp>(</rp><rt>rt</rt><rp>)</rp>`),
	),
	fc.constantFrom(
		'<br>',
		'<br><br>',
		'<wbr>',
		'<!-- x -->',
		'<img alt="yes">',
		'<script>x</script>',
		'&shy;',
	),
)
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((list) => `${list.join(' ')} end`)
const cell = (span: string) =>
	fc
		.tuple(
			fc.constantFrom('td', 'th'),
			fc.constantFrom('', '', ` ${span}=2`, ` ${span}="3"`),
			fc.oneof(words, fc.constantFrom('', '<img alt="Yes">', '✓')),
		)
		.map(([tag, spans, html]) => `<${tag}${spans}>${html}</${tag}>`)
/** Cells that span both ways may overlap, and then nobody can say what stands where. */
const table = fc
	.constantFrom('rowspan', 'colspan')
	.chain((span) =>
		fc
			.array(fc.array(cell(span), { minLength: 2, maxLength: 4 }), { maxLength: 4 })
			.map((rows) => `<table>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`),
	)

const block = fc.oneof(
	...['p', 'div', 'h2', 'h3', 'blockquote', 'section', 'figure', 'li', 'pre'].map((tag) => inside(tag, line)),
	inside(
		'ul',
		fc.array(inside('li', line), { maxLength: 3 }).map((items) => items.join('')),
	),
	inside(
		'ol',
		fc.array(inside('li', line), { maxLength: 3 }).map((items) => items.join('')),
		' start=4',
	),
	table,
	inside(
		'details',
		fc.tuple(words, line).map(([label, html]) => `<summary>${label}</summary>${html}`),
	),
	inside(
		'dl',
		fc.tuple(words, line).map(([label, html]) => `<dt>${label}</dt><dd>${html}</dd>`),
	),
	inside('nav', words),
	inside('aside', words),
	inside('div', words, ' role="alert"'),
	inside('div', words, ' hidden'),
	inside('dialog', words),
	inside('button', words),
	inside('button', words, ' aria-expanded="false"'),
	fc.constantFrom(
		'<hr>',
		'<x-a><template shadowrootmode="open"><p>In shadow</p></template></x-a>',
		'<iframe srcdoc="<p>In a frame</p>"></iframe>',
		'<p>Ask <a data-cfemail="5a3b1a38743f223b372a363f">[email protected]</a>.</p>',
		'<p>Updated 2 days ago</p>',
		'<svg><title>x</title></svg>',
		'<select><option>x</select>',
	),
)
const blocks = fc.array(block, { maxLength: 8 }).map((list) => list.join('\n'))

/** Markup as people write it, in and around a main part. */
export const pages: fc.Arbitrary<string> = fc
	.tuple(blocks, blocks, fc.constantFrom('main', 'section'))
	.map(
		([outside, text, part]) =>
			`<html><body><header>Top</header>${outside}<${part}><p>We sail</p>${text}</${part}><footer>End</footer></body></html>`,
	)

/** Any pieces of markup in any order. */
export const soup: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			words,
			fc.constantFrom(
				...['p', 'b', 'i', 'div', 'ul', 'li', 'h2', 'span', 'section', 'a', 'dl', 'dt', 'dd'].flatMap(
					(tag) => [`<${tag}>`, `</${tag}>`],
				),
			),
			fc.constantFrom(
				'<br>',
				'</br>',
				'<!-- -->',
				'<!doctype x>',
				'&amp',
				'<',
				'</',
				'</ >',
				'<3',
				// Browsers leave these open where an inline element around them ends; linkedom ends them.
				'<nav>way</nav>',
				'<main>sea</main>',
				' ',
				'\n',
				'<img alt=x>',
			),
		),
		{ maxLength: 50 },
	)
	.map((pieces) => `${pieces.join('')} end`)
