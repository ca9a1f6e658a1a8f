import type { Reason } from '../../policy/model.ts'
import { scopedTitle } from '../../policy/statements/titles.ts'
import { link } from '../../routes.ts'
import type { RecordedChange, Verdict } from '../../store/changes.ts'
import type { Version } from '../../store/versions.ts'
import { SightNotice } from './parts/sight-notice.tsx'
import type { Sight } from '../load/health.ts'
import { Citation } from './parts/citation.tsx'
import { Evidence } from './parts/evidence.tsx'
import { Facts } from './parts/facts.tsx'
import { Layout } from './parts/layout.tsx'
import { SeverityMark } from './parts/marks.tsx'
import { Quotes } from './parts/quotes.tsx'
import { findingWords, severityWords, versionsWords } from '../../wording/names.ts'
import { type View, Edits } from './parts/edits.tsx'

/** Groups of reasons shown before the reader asks for the rest. */
const GROUPS_SHOWN = 4

export interface ChangeProps {
	readonly change: RecordedChange
	readonly sight: Sight
	readonly before: Version | null
	readonly after: Version | null
	/** Every verdict the change was given, the first first. */
	readonly verdicts: readonly Verdict[]
	readonly view: View
	/** Whole address of this page. */
	readonly address: string
}

/** One change: what it says, why it matters, the words, and the proof. */
export const ChangePage = ({ change, sight, before, after, verdicts, view, address }: ChangeProps) => (
	<Layout title={change.summary} description={`${sight.title}, version ${change.to}`} canonical={address}>
		<article class="change">
			<header class="lead">
				<p class="kicker">
					<SeverityMark severity={change.severity} />
					<a href={link('document', { id: change.document })}>{sight.title}</a>
					<span class="soft">{versionsWords(change)}</span>
				</p>
				<h1>{change.summary}</h1>
			</header>
			<SightNotice sights={[sight]} />
			<div class="columns">
				<Facts change={change} />
				<div class="body">
					<Reasons change={change} />
					<Edits change={change} locale={sight.locale} view={view} />
					<Findings change={change} />
					<Evidence before={before} after={after} change={change} verdicts={verdicts} />
					<Citation change={change} title={sight.title} address={address} />
				</div>
			</div>
		</article>
	</Layout>
)

const Reasons = ({ change: { severity, reasons } }: { change: RecordedChange }) => {
	const groups = groupByQuotes(reasons)
	const rest = groups.slice(GROUPS_SHOWN)
	return (
		<section aria-labelledby="why">
			<h2 id="why">Why this is {severityWords[severity].toLowerCase()}</h2>
			<ReasonList groups={groups.slice(0, GROUPS_SHOWN)} from={1} />
			{rest.length > 0 && (
				<details>
					<summary>{rest.flat().length} more reasons</summary>
					<ReasonList groups={rest} from={GROUPS_SHOWN + 1} />
				</details>
			)}
			<p class="soft">
				<a href={link('materiality')}>How severity is decided</a>: by rules, each written down.
			</p>
		</section>
	)
}

/** Reasons that rest on the same words stand together, so that a reader sees these once. */
const groupByQuotes = (reasons: readonly Reason[]): Reason[][] => [
	...Map.groupBy(reasons, ({ before, after }) => JSON.stringify([before, after])).values(),
]

const ReasonList = ({ groups, from }: { groups: readonly Reason[][]; from: number }) => (
	<ol class="reasons" start={from}>
		{groups.map((group) => (
			<li>
				{group.map((reason) => (
					<p>
						{reason.text}{' '}
						<a class="rule" href={`${link('materiality')}#${reason.rule}`}>
							{reason.rule}
						</a>
					</p>
				))}
				{/* Most reasons quote what they rest on. */}
				{group.every(({ text }) => !text.includes('“')) && (
					<Quotes before={group[0]?.before} after={group[0]?.after} />
				)}
			</li>
		))}
	</ol>
)

const Findings = ({ change }: { change: RecordedChange }) =>
	change.statements.length > 0 && (
		<section aria-labelledby="statements">
			<h2 id="statements">What it does to LinkedIn’s statements</h2>
			<ul class="reasons">
				{change.statements.map(({ id, state, quote, before, lead, leadBefore, scope, scopeBefore }) => (
					<li>
						<p>
							<strong>{findingWords[state]}:</strong>{' '}
							<a href={`${link('statements')}#${id}`}>
								{scopedTitle(id, scope ?? scopeBefore, quote ?? before)}
							</a>
						</p>
						<Quotes before={before} after={quote} leadBefore={leadBefore} leadAfter={lead} />
					</li>
				))}
			</ul>
		</section>
	)
