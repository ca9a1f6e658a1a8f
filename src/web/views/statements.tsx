import { link } from '../../routes.ts'
import type { ReadDocument, StatementRecord, StatementsNow } from '../load/statements.ts'
import { Layout } from './parts/layout.tsx'
import { SightNotice } from './parts/sight-notice.tsx'
import { StatementView } from './parts/statement.tsx'
import { Day, Moment } from './parts/time.tsx'

const chapters = [
	['commitment', 'Commitments', 'What LinkedIn promises.'],
	['permission', 'Permissions', 'What LinkedIn says it does, or takes leave to do.'],
	[
		'open-question',
		'Open questions',
		'What members asked and we found no full answer to; told here the day a watched document answers.',
	],
] as const

/** What LinkedIn says about AI and members' data, in its own words. */
export const StatementsPage = ({ statements, sights, read, seenToday }: StatementsNow) => (
	<Layout
		title="Statements"
		current={link('statements')}
		description="What LinkedIn says about AI and members’ data: every statement with its exact words, and what was looked for and not found."
	>
		<header class="lead">
			<h1>Statements</h1>
			<p>
				What LinkedIn {seenToday ? 'says today' : 'said when we last saw it'} about AI and its members’ data,
				each with the exact words and how far they reach, and what we looked for and did not find.
			</p>
		</header>
		<SightNotice sights={sights} />
		{read.length === 0 ? (
			<p class="empty">
				None of the documents these statements may stand in has been read yet. Quotes appear here with the
				first readings.
			</p>
		) : (
			<DocumentsRead read={read} />
		)}
		<nav class="chapters" aria-label="Kinds of statements">
			<ul>
				{chapters.map(([kind, title]) => (
					<li>
						<a href={`#${kind}`}>{title}</a>{' '}
						<span class="soft">{statements.filter((one) => one.kind === kind).length}</span>
					</li>
				))}
			</ul>
		</nav>
		{chapters.map(([kind, title, meaning]) => {
			const ofKind = statements.filter((one) => one.kind === kind)
			const shown = ofKind.filter((one) => kind === 'open-question' || !isUnheard(one))
			return (
				<section aria-labelledby={kind}>
					<h2 id={kind}>{title}</h2>
					<p class="soft">{meaning}</p>
					{shown.map((one) => (
						<StatementView statement={one} read={read} />
					))}
					<Unheard statements={ofKind.filter((one) => !shown.includes(one))} read={read} />
				</section>
			)
		})}
	</Layout>
)

/** Neither said nor denied, now or ever since the first reading. */
const isUnheard = ({ says, denies, history }: StatementRecord): boolean =>
	says.length + denies.length + history.length === 0

/** Says how far this page reaches: no farther than what was read, and as it stood then. */
const DocumentsRead = ({ read }: { read: readonly ReadDocument[] }) => (
	<details class="read" id="read">
		<summary>
			{read.length === 1 ? 'One document read' : `${read.length} documents read`}; nothing here says more than
			these
		</summary>
		<ul>
			{read.map(({ id, title, version, firstSeen, lastSeen }) => (
				<li>
					<a href={link('version', { id, number: version })}>{title}</a>
					{firstSeen && (
						<>
							: text first seen <Day at={firstSeen} />
						</>
					)}
					{lastSeen && (
						<>
							, last seen <Moment at={lastSeen} />
						</>
					)}
				</li>
			))}
		</ul>
	</details>
)

/** Statements of which nothing was found, by the documents they were looked for in. */
const Unheard = ({
	statements,
	read,
}: {
	statements: readonly StatementRecord[]
	read: readonly ReadDocument[]
}) => {
	const groups = Map.groupBy(statements, ({ lookedIn }) =>
		read
			.filter(({ id }) => lookedIn.includes(id))
			.map(({ title }) => title)
			.join(', '),
	)
	return (
		<>
			{[...groups].map(([documents, group]) => (
				<div class="unheard">
					<h3>{documents ? `Not found in the documents read: ${documents}` : 'To be looked for'}</h3>
					<ul>
						{group.map(({ id, title }) => (
							<li id={id}>{title}</li>
						))}
					</ul>
				</div>
			))}
		</>
	)
}
