import { findingWords } from '../../../wording/names.ts'
import { scopeInWords, scopedTitle } from '../../../policy/statements/titles.ts'
import type { Disagreement } from '../../../policy/statements/disagreements.ts'
import { overlap } from '../../../policy/statements/reach.ts'
import { link } from '../../../routes.ts'
import type { Alteration, ReadDocument, Saying, StatementRecord } from '../../load/statements.ts'
import { Lead } from './lead.tsx'
import { Quotes } from './quotes.tsx'
import { Day } from './time.tsx'

interface StatementProps {
	readonly statement: StatementRecord
	readonly read: readonly ReadDocument[]
}

/** A statement with its quotes, what contradicts it, and what became of it. */
export const StatementView = ({ statement, read }: StatementProps) => {
	const { id, says, partly, open, denies, disagreements, history } = statement
	return (
		<article class="statement" id={id}>
			<h3>{headingOf(statement)}</h3>
			<div>
				<Disagreements all={disagreements} says={says} />
				{says.length + partly.length + denies.length === 0 && <NotFound statement={statement} read={read} />}
				{says.map((saying) => (
					<SayingView saying={saying} />
				))}
				{partly.map((saying) => (
					<SayingView saying={saying} label="Answers in part" />
				))}
				{says.length === 0 && partly.length > 0 && open && <p>Still open: {open}</p>}
				{denies.map((saying) => (
					<SayingView saying={saying} label={denialLabel(saying, says)} />
				))}
				{history.length > 0 && <History id={id} history={history} />}
			</div>
		</article>
	)
}

/** The title, with how far it reaches where every document says it of the same. */
function headingOf({ id, title, kind, says }: StatementRecord): string {
	const titles = new Set(says.map(({ scope, quote }) => scopedTitle(id, scope, quote)))
	return kind !== 'open-question' && titles.size === 1 ? [...titles][0]! : title
}

/** Of others than those of whom it is said, nothing is contradicted. */
const denialLabel = ({ scope }: Saying, says: readonly Saying[]): string =>
	scope && says.length > 0 && says.every((one) => one.scope && !overlap(scope, one.scope))
		? 'Says otherwise of other members or models'
		: 'Says otherwise'

/** What is not found may still be there in other words: no more is said than where it was looked for. */
const NotFound = ({ statement: { kind, lookedIn }, read }: StatementProps) => {
	const titles = read.filter(({ id }) => lookedIn.includes(id)).map(({ title }) => title)
	const where = titles.length > 0 ? `in the documents read: ${titles.join(', ')}.` : null
	return (
		<p class="soft">
			{where === null
				? 'Nothing read yet.'
				: kind === 'open-question'
					? `No answer found ${where}`
					: `Was said, and is no longer found ${where}`}
		</p>
	)
}

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
						{titleOf(one.first.document)} said so {one.atLeast && 'at least '}
						{one.days} {one.days === 1 ? 'day' : 'days'} before {titleOf(one.later.document)}.
					</p>
				) : null,
			)}
		</>
	)
}

const History = ({ id, history }: { id: string; history: readonly Alteration[] }) => (
	<details>
		<summary>
			Altered {history.length === 1 ? 'once' : `${history.length} times`}
			{history[0] && (
				<>
					, last on <Day at={history[0].at} />
				</>
			)}
		</summary>
		{history.map(({ change, state, quote, before, lead, leadBefore, scope, scopeBefore, at }) => (
			<div class="alteration">
				<p>
					<strong>{findingWords[state]}</strong> <Day at={at} />,{' '}
					<a href={link('change', { id: change })}>see the change</a>
				</p>
				<p class="soft">{scopedTitle(id, scope ?? scopeBefore, quote ?? before)}</p>
				<Quotes before={before} after={quote} leadBefore={leadBefore} leadAfter={lead} />
			</div>
		))}
	</details>
)

const SayingView = ({ saying, label }: { saying: Saying; label?: string }) => {
	const { document, quote, lead, scope, version, blockIndex, since, fromStart } = saying
	const place = `${link('version', { id: document.id, number: version })}#b${blockIndex + 1}`
	const reach = scope ? scopeInWords(scope) : []
	return (
		<figure class="saying">
			{label && <p class="label">{label}</p>}
			<Lead lead={lead} />
			<blockquote>{quote}</blockquote>
			<figcaption>
				<a href={place}>{document.title}</a>
				{reach.length > 0 && `, ${reach.join(', ')}`}
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
