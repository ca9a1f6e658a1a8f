import type { Child } from 'hono/jsx'

import { link } from '../../../routes.ts'
import type { RecordedChange } from '../../../store/changes.ts'
import { Day, Moment } from './time.tsx'
import { noticeWords } from '../../../wording/notice.ts'
import { topicLabel, silenceWords } from '../../../wording/names.ts'

/** What is known of a change, at a glance. */
export const Facts = ({ change }: { change: RecordedChange }) => {
	const notice = noticeWords(change)
	return (
		<dl class="facts">
			<Fact name="First seen">
				<Moment at={change.firstSeen} />
			</Fact>
			<Fact name="Confirmed">
				<Moment at={change.confirmedAt} />
			</Fact>
			<Fact name="Document’s own date">
				{change.effectiveDate ? <Day at={change.effectiveDate} /> : 'None given'}
			</Fact>
			{notice && <Fact name="Notice given">{notice}</Fact>}
			{change.silentEdit && <Fact name="Silent edit">{silenceWords(change)}</Fact>}
			{change.returnTo !== null && (
				<Fact name="Return">
					Back to the wording of{' '}
					<a href={link('version', { id: change.document, number: change.returnTo })}>
						version {change.returnTo}
					</a>
				</Fact>
			)}
			{change.announcements.map(({ date, preview }) => (
				<Fact name="Announced for">
					<Day at={date} />
					<br />
					<a href={link('calendar', { id: change.id })}>Add to calendar (.ics)</a>
					{preview && (
						<>
							<br />
							<a href={preview} rel="noreferrer nofollow">
								The coming text
							</a>
						</>
					)}
				</Fact>
			))}
			{change.topics.length > 0 && (
				<Fact name="Topics">
					<ul class="topics">
						{change.topics.map((topic) => (
							<li>
								<a href={`${link('history')}?topic=${topic}`}>{topicLabel(topic)}</a>
							</li>
						))}
					</ul>
				</Fact>
			)}
		</dl>
	)
}

const Fact = ({ name, children }: { name: string; children?: Child }) => (
	<div>
		<dt>{name}</dt>
		<dd>{children}</dd>
	</div>
)
