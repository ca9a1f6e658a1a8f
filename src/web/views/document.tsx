import { link } from '../../routes.ts'
import type { ChangeOutline } from '../../store/change-lists.ts'
import type { Version } from '../../store/versions.ts'
import { SightNotice } from './parts/sight-notice.tsx'
import type { Sight } from '../load/health.ts'
import type { LogLine } from '../load/coverage.ts'
import { Layout } from './parts/layout.tsx'
import { LogTable } from './parts/log.tsx'
import { Flags, SeverityMark } from './parts/marks.tsx'
import { Day, Moment } from './parts/time.tsx'

export interface DocumentProps {
	readonly sight: Sight
	/** Null for a document no longer watched. */
	readonly url: string | null
	/** Newest first. */
	readonly versions: readonly Version[]
	/** Number of a version → the change that led to it. */
	readonly changes: ReadonlyMap<number, ChangeOutline>
	readonly log: readonly LogLine[]
	/** Address of the older part of the log. */
	readonly older: string | null
}

/** A document: every wording it had, and every look at it. */
export const DocumentPage = ({ sight, url, versions, changes, log, older }: DocumentProps) => (
	<Layout
		title={sight.title}
		description={`Every recorded wording of ${sight.title}`}
		follow={url === null ? '' : `?document=${sight.id}`}
	>
		<header class="lead">
			<p class="kicker label">Document</p>
			<h1>{sight.title}</h1>
			<p>
				{url ? (
					<a href={url} rel="noreferrer">
						{url}
					</a>
				) : (
					'This document is no longer watched; what was recorded stays.'
				)}
			</p>
		</header>
		<SightNotice sights={[sight]} />
		<section aria-labelledby="versions">
			<h2 id="versions">Versions</h2>
			{versions.length === 0 && (
				<p class="empty">
					Not read yet. The first reading becomes version 1, usually within an hour of the start; every new
					wording after it gets a number of its own.
				</p>
			)}
			<ol class="entries rows">
				{versions.map((version) => (
					<VersionEntry version={version} change={changes.get(version.number)} />
				))}
			</ol>
		</section>
		<section aria-labelledby="log">
			<h2 id="log">Log of checks</h2>
			{log.length === 0 ? (
				<p class="empty">No check has been made yet.</p>
			) : (
				<LogTable document={sight.id} lines={log} />
			)}
			{older && (
				<p>
					<a href={older}>Older checks</a>
				</p>
			)}
		</section>
	</Layout>
)

const VersionEntry = ({ version, change }: { version: Version; change: ChangeOutline | undefined }) => {
	const { document: id, number } = version
	return (
		<li class="entry">
			<p class="when">
				<span class="day">{number}</span>
			</p>
			<div>
				<p class="kicker">
					<a href={link('version', { id, number })}>Version {number}</a>
					{change && <SeverityMark severity={change.severity} />}
				</p>
				<h3>{change ? <a href={link('change', { id: change.id })}>{change.summary}</a> : 'First reading'}</h3>
				<p class="tags">
					{change && <Flags change={change} />}
					<span class="soft">
						Seen <Moment at={version.firstSeen} /> to <Moment at={version.lastSeen} />
						{version.effectiveDate && (
							<>
								, dated <Day at={version.effectiveDate} />
							</>
						)}
						, {version.characters.toLocaleString('en-GB')} characters
					</span>
				</p>
			</div>
		</li>
	)
}
