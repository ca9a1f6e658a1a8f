import type { Disagreement } from '../../policy/statements/disagreements.ts'
import { link } from '../../routes.ts'
import type { Alteration, Saying, StatementRecord, StatementsNow } from '../load/statements.ts'
import { SightNotice } from './parts/sight-notice.tsx'
import { Layout } from './parts/layout.tsx'
import { Quotes } from './parts/quotes.tsx'
import { Day } from './parts/time.tsx'
import { findingWords } from '../../wording/names.ts'

const chapters = [
	['commitment', 'Commitments', 'What LinkedIn promises.'],
	['permission', 'Permissions', 'What LinkedIn says it does, or takes leave to do.'],
	[
		'open-question',
		'Open questions',
		'What members asked and LinkedIn has left open; told here the day a watched document answers.',
	],
] as const

/** What LinkedIn says about AI and members' data, in its own words. */
export const StatementsPage = ({ statements, sights, read }: StatementsNow) => (
	<Layout
		title="Statements"
		current={link('statements')}
		description="What LinkedIn says, and does not say, about AI and members’ data: every statement with its exact words."
	>
		<header class="lead">
			<h1>Statements</h1>
			<p>
				What LinkedIn says today about AI and its members’ data, each with the exact words, and what it has
				not answered.
			</p>
		</header>
		<SightNotice sights={sights} />
		{read === 0 && (
			<p class="empty">
				None of the documents these statements may stand in has been read yet. Quotes appear here with the
				first readings.
			</p>
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

/** Says how far a “not found” reaches: no farther than what was read. */
const documentsRead = (read: number): string =>
	read === 1 ? 'the one document read' : `the ${read} documents read`

const Unheard = ({ statements, read }: Pick<StatementsNow, 'statements' | 'read'>) =>
	statements.length > 0 ? (
		<div class="unheard">
			<h3>{read === 0 ? 'To be looked for' : `Looked for, and not found in ${documentsRead(read)}`}</h3>
			<ul>
				{statements.map(({ id, title }) => (
					<li id={id}>{title}</li>
				))}
			</ul>
		</div>
	) : null

const StatementView = ({
	statement: { id, title, kind, says, denies, disagreements, history },
	read,
}: {
	statement: StatementRecord
	read: number
}) => (
	<article class="statement" id={id}>
		<h3>{title}</h3>
		<div>
			<Disagreements all={disagreements} says={says} />
			{says.length === 0 && denies.length === 0 && (
				<p class="soft">
					{kind !== 'open-question'
						? 'No longer said.'
						: read === 0
							? 'Nothing read yet.'
							: `No answer found in ${documentsRead(read)}.`}
				</p>
			)}
			{says.map((saying) => (
				<SayingView saying={saying} />
			))}
			{denies.map((saying) => (
				<SayingView saying={saying} otherwise />
			))}
			{history.length > 0 && <History history={history} />}
		</div>
	</article>
)

const Disagreements = ({ all, says }: { all: readonly Disagreement[]; says: readonly Saying[] }) => {
	const titleOf = (id: string) => says.find(({ document }) => document.id === id)?.document.title ?? id
	return (
		<>
			{all.some(({ kind }) => kind === 'contradiction') && (
				<p class="blind" role="note">
					<strong>LinkedIn’s documents disagree.</strong> Below is what each says.
				</p>
			)}
			{all.map((one) =>
				one.kind === 'apart' ? (
					<p class="soft">
						{titleOf(one.first.document)} said so {one.days} {one.days === 1 ? 'day' : 'days'} before{' '}
						{titleOf(one.later.document)}.
					</p>
				) : null,
			)}
		</>
	)
}

const History = ({ history }: { history: readonly Alteration[] }) => (
	<details>
		<summary>
			Altered {history.length === 1 ? 'once' : `${history.length} times`}
			{history[0] && (
				<>
					, last on <Day at={history[0].at} />
				</>
			)}
		</summary>
		{history.map(({ change, state, quote, before, at }) => (
			<div class="alteration">
				<p>
					<strong>{findingWords[state]}</strong> <Day at={at} />,{' '}
					<a href={link('change', { id: change })}>see the change</a>
				</p>
				<Quotes before={before ?? undefined} after={quote ?? undefined} />
			</div>
		))}
	</details>
)

const SayingView = ({ saying, otherwise = false }: { saying: Saying; otherwise?: boolean }) => {
	const { document, quote, lead, version, blockIndex, since, fromStart } = saying
	const place = `${link('version', { id: document.id, number: version })}#b${blockIndex + 1}`
	return (
		<figure class="saying">
			{otherwise && <p class="label">Says otherwise</p>}
			{lead && <p class="soft">{lead}</p>}
			<blockquote>{quote}</blockquote>
			<figcaption>
				<a href={place}>{document.title}</a>
				{since && (
					<>
						, since {fromStart && 'at least '}
						<Day at={since} />
					</>
				)}
			</figcaption>
		</figure>
	)
}
