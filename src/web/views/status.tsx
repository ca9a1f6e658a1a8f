import { link } from '../../routes.ts'
import type { DocumentState } from '../../store/documents.ts'
import type { Sight } from '../load/health.ts'
import type { LogLine, Stretch } from '../load/coverage.ts'
import { Layout } from './parts/layout.tsx'
import { LogTable } from './parts/log.tsx'
import { Ribbon } from './parts/ribbon.tsx'
import { Moment } from './parts/time.tsx'
import { heldWords, outcomeWords } from '../../wording/names.ts'

/** Days the ribbons show. */
export const RIBBON_DAYS = 14

/** One document on the status page. */
export interface Watched {
	readonly sight: Sight
	readonly state: DocumentState | null
	/** Newest first. */
	readonly log: readonly LogLine[]
	readonly coverage: readonly Stretch[]
}

export interface StatusProps {
	readonly documents: readonly Watched[]
	/** Deliveries not yet made. */
	readonly waiting: number
	readonly now: string
}

/** What the monitor sees, and what it does not. */
export const StatusPage = ({ documents, waiting, now }: StatusProps) => {
	const blind = documents.filter(({ sight }) => sight.blind)
	const unread = documents.filter(({ state }) => !state?.goodAt)
	return (
		<Layout title="Status" current={link('status')}>
			<header class="lead">
				<h1>Status</h1>
				<p class="verdict">
					{blind.length > 0
						? `Blind on ${blind.length} of ${documents.length} documents.`
						: unread.length > 0
							? `${documents.length - unread.length} of ${documents.length} documents have been read so far.`
							: `All ${documents.length} documents are seen.`}
				</p>
				<p class="soft">
					As of <Moment at={now} />. Each document is checked every hour; a check that did not show the
					document is held and changes nothing. {waitingWords(waiting)}
				</p>
				{unread.length > 0 && (
					<p class="empty">
						First readings come with the next hourly round, at 17 minutes past; a reading that is held is
						tried again in the round after it.
					</p>
				)}
			</header>
			{documents.map((watched) => (
				<WatchedDocument watched={watched} />
			))}
			<p class="soft key">
				Ribbons show at most the last {RIBBON_DAYS} days: a full bar is a time the document was seen, a narrow
				red one a time every answer was held, a thin line a time nobody looked.
			</p>
		</Layout>
	)
}

const WatchedDocument = ({ watched: { sight, state, log, coverage } }: { watched: Watched }) => (
	<section
		class={sight.blind ? 'watched is-blind' : 'watched'}
		id={sight.id}
		aria-labelledby={`${sight.id}-title`}
	>
		<h2 id={`${sight.id}-title`}>
			<a href={link('document', { id: sight.id })}>{sight.title}</a>
			{sight.blind && <span class="mark material">Blind</span>}
		</h2>
		<Ribbon stretches={coverage} />
		<dl class="facts">
			<div>
				<dt>Last check</dt>
				<dd>{state?.checkedAt ? <Moment at={state.checkedAt} /> : 'None yet'}</dd>
			</div>
			<div>
				<dt>Last good check</dt>
				<dd>{state?.goodAt ? <Moment at={state.goodAt} /> : 'None yet'}</dd>
			</div>
			<div>
				<dt>Found</dt>
				<dd>{standing(log)}</dd>
			</div>
			<div>
				<dt>Version</dt>
				<dd>
					{state?.known.version ? (
						<a href={link('version', { id: sight.id, number: state.known.version.number })}>
							{state.known.version.number}
						</a>
					) : (
						'None yet'
					)}
				</dd>
			</div>
		</dl>
		{log.length > 0 && (
			<details>
				<summary>Log of checks</summary>
				<LogTable document={sight.id} lines={log} />
				<p>
					<a href={`${link('document', { id: sight.id })}#log`}>The whole log</a>
				</p>
			</details>
		)}
	</section>
)

/** What the last look found, in words. */
function standing(log: readonly LogLine[]): string {
	const last = log.find((line) => line.kind === 'seen')
	if (last?.kind !== 'seen') return 'Not read yet'
	const { outcome, reason } = last.run
	return reason ? `${outcomeWords[outcome]}. ${heldWords(reason)}` : outcomeWords[outcome]
}

const waitingWords = (waiting: number): string => {
	if (waiting === 0) return 'No alert is waiting to be delivered.'
	return waiting === 1 ? '1 delivery is waiting.' : `${waiting} deliveries are waiting.`
}
