import type { Block } from '../../policy/model.ts'
import { link } from '../../routes.ts'
import type { Version } from '../../store/versions.ts'
import { SightNotice } from './parts/sight-notice.tsx'
import type { Sight } from '../load/health.ts'
import { DocumentText } from './parts/document-text.tsx'
import { Layout } from './parts/layout.tsx'
import { Day, Moment } from './parts/time.tsx'
import { setAsideWords, sourceWords } from '../../wording/names.ts'

export interface VersionProps {
	readonly sight: Sight
	readonly version: Version
	readonly blocks: readonly Block[]
	/** Id of the change that led to this version. */
	readonly change: string | null
	/** Number of the last version. */
	readonly newest: number
}

/** One wording of a document, as it stood. */
export const VersionPage = ({ sight, version, blocks, change, newest }: VersionProps) => {
	const at = { id: version.document, number: version.number }
	return (
		<Layout title={`${sight.title}, version ${version.number}`}>
			<article class="change">
				<header class="lead">
					<p class="kicker">
						<a href={link('document', { id: version.document })}>{sight.title}</a>
						<span class="soft">{version.number === newest ? 'the wording now' : 'an earlier wording'}</span>
					</p>
					<h1>Version {version.number}</h1>
				</header>
				<SightNotice sights={[sight]} />
				<div class="columns">
					<dl class="facts">
						<div>
							<dt>First seen</dt>
							<dd>
								<Moment at={version.firstSeen} />
							</dd>
						</div>
						<div>
							<dt>Last seen</dt>
							<dd>
								<Moment at={version.lastSeen} />
							</dd>
						</div>
						<div>
							<dt>Seen on</dt>
							<dd>{sourceWords[version.source]}</dd>
						</div>
						{version.effectiveDate && (
							<div>
								<dt>Document’s own date</dt>
								<dd>
									<Day at={version.effectiveDate} />
								</dd>
							</div>
						)}
						<div>
							<dt>Text hash</dt>
							<dd>
								<code>{version.contentHash}</code>
							</dd>
						</div>
						{version.setAside > 0 && (
							<div>
								<dt>Set aside</dt>
								<dd>
									{setAsideWords(version.setAside)} The page as served shows them in other words than this
									text.
								</dd>
							</div>
						)}
						<div>
							<dt>Page as served</dt>
							<dd>
								<a href={link('snapshot', at)}>Download</a>
								<br />
								<code>sha256:{version.snapshot}</code>
							</dd>
						</div>
						<div>
							<dt>Neighbours</dt>
							<dd>
								<Neighbours version={version} change={change} newest={newest} />
							</dd>
						</div>
					</dl>
					<div class="body text" lang={sight.locale}>
						<DocumentText blocks={blocks} />
					</div>
				</div>
			</article>
		</Layout>
	)
}

const Neighbours = ({ version, change, newest }: Pick<VersionProps, 'version' | 'change' | 'newest'>) => {
	const { document: id, number } = version
	return (
		<ul class="plain">
			{change && (
				<li>
					<a href={link('change', { id: change })}>What changed in this version</a>
				</li>
			)}
			{number > 1 && (
				<li>
					<a href={link('version', { id, number: number - 1 })} rel="prev">
						Version {number - 1}
					</a>
				</li>
			)}
			{number < newest && (
				<li>
					<a href={link('version', { id, number: number + 1 })} rel="next">
						Version {number + 1}
					</a>
				</li>
			)}
			{newest === 1 && <li>None yet: the wording has not changed since the first reading</li>}
		</ul>
	)
}
