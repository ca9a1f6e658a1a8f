import { link } from '../../routes.ts'
import type { DocumentState } from '../../store/documents.ts'
import type { Sight, SightState } from '../load/health.ts'
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
	/** Alerts on their way to somebody. */
	readonly waiting: number
	readonly now: string
}

/** What the monitor sees, and what it does not. */
export const StatusPage = ({ documents, waiting, now }: StatusProps) => {
	const sights = documents.map(({ sight }) => sight)
	const unseen = sights.filter(({ state }) => state !== 'seen' && state !== 'blind')
	return (
		<Layout title="Status" current={link('status')}>
			<header class="lead">
				<h1>Status</h1>
				<p class="verdict">{verdictOn(sights)}</p>
				<p class="soft">
					As of <Moment at={now} />. Each document is checked every hour; a check that did not show the
					document is held and changes nothing. {waitingWords(waiting)}
				</p>
				{unseen.length > 0 && (
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
		class={sight.state === 'blind' ? 'watched is-blind' : 'watched'}
		id={sight.id}
		aria-labelledby={`${sight.id}-title`}
	>
		<h2 id={`${sight.id}-title`}>
			<a href={link('document', { id: sight.id })}>{sight.title}</a>
			{marks[sight.state] && (
				<span class={sight.state === 'blind' ? 'mark material' : 'mark minor'}>{marks[sight.state]}</span>
			)}
			{sight.restless.length > 0 && <span class="mark minor">Restless</span>}
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
				<dd>{sight.state === 'imported' ? importedWords(log) : standing(log)}</dd>
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
		<SetAside sight={sight} />
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

const SetAside = ({ sight: { restless } }: { sight: Sight }) =>
	restless.length > 0 && (
		<div class="set-aside">
			<p>
				These lines do not hold still. They are no part of the text until they do; what changes beside them is
				recorded as ever.
			</p>
			<ul>
				{restless.map(({ text, since }) => (
					<li>
						{text ? <q>{text}</q> : 'A line that comes and goes'}, since <Moment at={since} />
					</li>
				))}
			</ul>
		</div>
	)

/** What is the matter with a document that is not simply seen. */
const marks: Partial<Record<SightState, string>> = {
	blind: 'Blind',
	waiting: 'Not looked at yet',
	unread: 'Never seen',
	imported: 'Imported only',
}

/** All documents in one sentence or two: first what is not seen. */
function verdictOn(sights: readonly Sight[]): string {
	const count = (state: SightState) => sights.filter((sight) => sight.state === state).length
	const [all, seen, blind] = [sights.length, count('seen'), count('blind')]
	const restless = sights.filter((sight) => sight.restless.length > 0).length
	const isUntouched = count('waiting') === all
	return [
		blind > 0 && `Blind on ${blind} of ${all} documents.`,
		isUntouched
			? 'Nothing has been read yet.'
			: seen === all
				? `All ${all} documents are seen.`
				: seen === 0
					? `None of the ${all} documents is seen.`
					: `${seen} of ${all} documents ${seen === 1 ? 'is' : 'are'} seen.`,
		restless > 0 && `Lines are set aside in ${restless}, because they do not hold still.`,
	]
		.filter(Boolean)
		.join(' ')
}

/** What a document is known by that no check has shown yet. */
const importedWords = (log: readonly LogLine[]): string =>
	log.length === 0 ? 'Not looked at yet; its history was imported' : standing(log)

/** What the last look found, in words. */
function standing(log: readonly LogLine[]): string {
	const last = log.find((line) => line.kind === 'seen')
	if (last?.kind !== 'seen') return 'Not read yet'
	const { outcome, reason } = last.run
	return reason ? `${outcomeWords[outcome]}. ${heldWords(reason)}` : outcomeWords[outcome]
}

const waitingWords = (waiting: number): string => {
	if (waiting === 0) return 'No alert is waiting to be delivered.'
	return waiting === 1 ? '1 alert is being delivered.' : `${waiting} alerts are being delivered.`
}
