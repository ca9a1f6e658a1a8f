import { link } from '../../routes.ts'
import type { ChangeOutline } from '../../store/change-lists.ts'
import type { Hit } from '../../store/search/find-changes.ts'
import { SightNotice } from './parts/sight-notice.tsx'
import type { Sight } from '../load/health.ts'
import { Filters } from './parts/filters.tsx'
import { type HistoryQuery, toSearch } from '../load/history-query.ts'
import { Layout, feedFormats } from './parts/layout.tsx'
import type { HistorySlice } from '../load/history.ts'
import { Flags, SeverityMark } from './parts/marks.tsx'
import { Moment } from './parts/time.tsx'
import { dayOfMonth, formatMonth, weekday } from '../../wording/times.ts'
import { topicLabel } from '../../wording/names.ts'

export interface HistoryProps extends HistorySlice {
	/** The watched documents, and whether each is seen. */
	readonly sights: readonly Sight[]
	/** Last look at any document, ISO; null before the first. */
	readonly checkedAt: string | null
	readonly query: HistoryQuery
}

/** The register: every change, newest first. */
export const HistoryPage = ({ sights, checkedAt, query, changes, hits, older }: HistoryProps) => {
	const titles = new Map(sights.map(({ id, title }) => [id, title]))
	const months = Map.groupBy(changes, ({ confirmedAt }) => confirmedAt.slice(0, 7))
	const follow = toSearch(query)
	const asked = follow !== ''
	return (
		<Layout
			title={asked ? 'Changes found' : 'Changes'}
			description="Every change of LinkedIn’s privacy and AI terms, with the words that changed and why they matter."
			current={link('history')}
			follow={follow}
		>
			<header class="lead">
				<h1>{asked ? 'Changes found' : 'Changes'}</h1>
				<p class="soft">
					{sights.length} documents under watch
					{checkedAt ? (
						<>
							, last looked at on <Moment at={checkedAt} />
						</>
					) : (
						', none looked at yet'
					)}
					.{' '}
					<a href="#find" class="jump">
						Find in the register
					</a>
				</p>
			</header>
			<SightNotice sights={sights} />
			<div class="register">
				<div>
					{changes.length === 0 && (asked ? <NothingFound /> : <NothingYet />)}
					{[...months].map(([month, entries]) => (
						<section>
							<h2 class="month">{formatMonth(month)}</h2>
							<ol class="entries">
								{entries.map((change) => (
									<Entry
										change={change}
										title={titles.get(change.document) ?? change.document}
										hits={hits.get(change.id) ?? []}
									/>
								))}
							</ol>
						</section>
					))}
					{older !== null && (
						<p class="turn">
							<a href={link('history') + older} rel="next">
								Older changes
							</a>
						</p>
					)}
				</div>
				<aside>
					<Filters sights={sights} query={query} />
					<p class="follow">
						Follow {follow === '' ? 'all changes' : 'this list'}:{' '}
						{feedFormats.map(([name, path]) => (
							<>
								<a href={path + follow}>{name}</a>{' '}
							</>
						))}
						<a href={link('feedCalendar')}>Calendar of announced days</a>
					</p>
				</aside>
			</div>
		</Layout>
	)
}

interface EntryProps {
	readonly change: ChangeOutline
	readonly title: string
	readonly hits: readonly Hit[]
}

const Entry = ({ change, title, hits }: EntryProps) => (
	<li class="entry">
		<p class="when">
			<time datetime={change.confirmedAt}>
				<span class="day">{dayOfMonth(change.confirmedAt)}</span>{' '}
				<span class="label">{weekday(change.confirmedAt)}</span>
			</time>
		</p>
		<div>
			<p class="kicker">
				<SeverityMark severity={change.severity} />
				<span class="source">{title}</span>
			</p>
			<h3>
				<a href={link('change', { id: change.id })}>{change.summary}</a>
			</h3>
			<Hits change={change.id} hits={hits} />
			<p class="tags">
				<Flags change={change} />
				{change.topics.length > 0 && <span class="soft">{change.topics.map(topicLabel).join(' · ')}</span>}
			</p>
		</div>
	</li>
)

/** Where a change has the words looked for, each a link to the edit. */
const Hits = ({ change, hits }: { change: string; hits: readonly Hit[] }) => (
	<>
		{hits.map(({ edit, side, text }) => (
			<p class="hit">
				<a href={link('change', { id: change }) + (edit === null ? '' : `#e${edit}`)}>{placeOf(side)}</a>{' '}
				<bdi>{text.map((stretch) => (stretch.hit ? <mark>{stretch.text}</mark> : stretch.text))}</bdi>
			</p>
		))}
	</>
)

const placeOf = (side: Hit['side']): string =>
	side === null ? 'Headline:' : side === 'after' ? 'After:' : 'Before:'

const NothingFound = () => (
	<p class="empty">
		No change on record answers this. <a href={link('history')}>Show all changes</a>, or try fewer words.
	</p>
)

const NothingYet = () => (
	<div class="empty">
		<p>
			<strong>No change has been recorded yet.</strong>
		</p>
		<p>
			The first reading of each document becomes its version 1 and stands under{' '}
			<a href={link('status')}>Status</a>. From then on each document is checked every hour. A new wording is
			looked at twice, ten minutes apart, before it is entered here, so the first entry can appear about an
			hour and ten minutes after LinkedIn changes a word.
		</p>
	</div>
)
