import { link } from '../../../routes.ts'
import type { RecordedChange, Verdict } from '../../../store/changes.ts'
import type { Version } from '../../../store/versions.ts'
import { SeverityMark } from './marks.tsx'
import { Moment } from './time.tsx'
import { sourceWords } from '../../../wording/names.ts'

interface EvidenceProps {
	readonly change: RecordedChange
	readonly before: Version | null
	readonly after: Version | null
	readonly verdicts: readonly Verdict[]
}

/** Both wordings as kept: when and where they were seen, and the hashes by which anyone can check them. */
export const Evidence = ({ change, before, after, verdicts }: EvidenceProps) => (
	<section aria-labelledby="evidence">
		<h2 id="evidence">Evidence</h2>
		<p>
			The new wording was seen first on <Moment at={change.firstSeen} />
			{change.confirmedAt !== change.firstSeen && (
				<>
					{' '}
					and again on <Moment at={change.confirmedAt} />
				</>
			)}
			, on {sourceWords[change.source]}. Both pages are kept as they were served; <code>sha256sum</code> of a
			download gives its page hash.
		</p>
		<div class="pair">
			{before && <Kept version={before} name="Earlier wording" />}
			{after && <Kept version={after} name="Newer wording" />}
		</div>
		{verdicts.length > 1 && <Verdicts verdicts={verdicts} />}
	</section>
)

const Kept = ({ version, name }: { version: Version; name: string }) => {
	const at = { id: version.document, number: version.number }
	return (
		<div>
			<h3>
				{name}: <a href={link('version', at)}>version {version.number}</a>
			</h3>
			<dl class="facts">
				<div>
					<dt>Seen</dt>
					<dd>
						<Moment at={version.firstSeen} /> to <Moment at={version.lastSeen} />
					</dd>
				</div>
				<div>
					<dt>Text hash</dt>
					<dd>
						<code>{version.contentHash}</code>
					</dd>
				</div>
				<div>
					<dt>Page hash</dt>
					<dd>
						<code>sha256:{version.snapshot}</code>
						<br />
						<a href={link('snapshot', at)}>Download the page</a>
					</dd>
				</div>
			</dl>
		</div>
	)
}

const Verdicts = ({ verdicts }: { verdicts: readonly Verdict[] }) => (
	<>
		<h3>Verdicts on this change</h3>
		<p>
			The rules got better after it was recorded, so it was judged anew. No verdict is taken off the record.
		</p>
		<ol class="verdicts">
			{verdicts.map(({ severity, summary, at }) => (
				<li>
					<SeverityMark severity={severity} /> <Moment at={at} />: {summary}
				</li>
			))}
		</ol>
	</>
)
