import type { Block } from '../../../policy/model.ts'
import { Linked } from './linked.tsx'

type Numbered = Block & { readonly place: number }

/** The blocks of a version as lists, tables, headings and paragraphs; block n has the anchor `b<n>`, counted from 1. */
export const DocumentText = ({ blocks }: { blocks: readonly Block[] }) => {
	const levels = headingLevels(blocks)
	return (
		<>
			{runsOf(blocks).map((run) => {
				const [first] = run
				if (first.kind === 'item') return <Items run={run} />
				if (first.kind === 'row') return <Rows run={run} />
				return <Single block={first} level={levels[first.place - 1] ?? 2} />
			})}
		</>
	)
}

/** Neighbouring list items, and neighbouring rows, together; everything else alone. */
function runsOf(blocks: readonly Block[]): [Numbered, ...Numbered[]][] {
	const runs: [Numbered, ...Numbered[]][] = []
	for (const [index, block] of blocks.entries()) {
		const numbered = { ...block, place: index + 1 }
		const run = runs.at(-1)
		const joins = block.kind === 'item' || block.kind === 'row'
		if (run && joins && run[0].kind === block.kind) run.push(numbered)
		else runs.push([numbered])
	}
	return runs
}

const anchor = ({ place }: Numbered) => `b${place}`

const Items = ({ run }: { run: readonly Numbered[] }) => (
	<ul>
		{run.map((block) => (
			<li id={anchor(block)}>
				<Linked text={block.text} links={block.links} />
			</li>
		))}
	</ul>
)

const Rows = ({ run }: { run: readonly Numbered[] }) => (
	<div class="scroll" tabindex={0} role="region" aria-label={`Table at block ${run[0]?.place}`}>
		<table>
			<tbody>
				{run.map((block) => (
					<tr id={anchor(block)}>
						{block.text.split(' | ').map((cell) => (
							<td>
								<Linked text={cell} links={block.links} />
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	</div>
)

const Single = ({ block, level }: { block: Numbered; level: number }) => {
	const Heading = `h${level}` as 'h2'
	if (block.kind === 'heading' || block.kind === 'question') {
		return <Heading id={anchor(block)}>{block.text}</Heading>
	}
	return (
		<p id={anchor(block)}>
			<Linked text={block.text} links={block.links} />
		</p>
	)
}

/** Levels of the headings on the page: its own is the h1, a question stands below its section, and none skips a level. */
function headingLevels(blocks: readonly Block[]): number[] {
	let last = 1
	return blocks.map(({ kind, level, section }) => {
		if (kind !== 'heading' && kind !== 'question') return last
		const own = kind === 'heading' ? (level ?? 2) + 1 : section.length + 2
		last = Math.max(2, Math.min(own, last + 1, 6))
		return last
	})
}
