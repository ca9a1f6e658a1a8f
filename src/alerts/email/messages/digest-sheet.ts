import type { Settings } from '../../../env.ts'
import { link } from '../../../routes.ts'
import type { StoredAlert } from '../../../store/alerts/alerts.ts'
import type { RecordedChange } from '../../../store/changes.ts'
import { severities } from '../../../policy/model.ts'
import { formatDay, formatTime } from '../../../wording/times.ts'
import { severityWords } from '../../../wording/names.ts'
import { healthWords } from '../../health-words.ts'
import { type OwnTokens, ownFoot } from './foot.ts'
import { type Part, type Sheet, button, headline, label, links, small, text, title } from './sheet.ts'
import { findingLine } from './change-story.ts'

/** Most alerts told one by one; a letter stays under 100 kB. */
const MOST = 20

/** One alert of a digest, and the change it tells of. */
export interface DigestEntry {
	readonly alert: StoredAlert
	readonly change: RecordedChange | null
}

/** All that matched in a period, in one letter, the gravest first. */
export function digestSheet(
	settings: Settings,
	until: string,
	entries: readonly DigestEntry[],
	tokens: OwnTokens,
): Sheet {
	const sorted = entries.toSorted(
		(a, b) => gravity(b) - gravity(a) || (a.alert.createdAt < b.alert.createdAt ? 1 : -1),
	)
	const [first] = sorted
	const lead = first ? titleOf(settings, first) : 'Nothing changed'
	const others = sorted.length - 1
	const count = others > 0 ? ` – and ${others} more` : ''
	return {
		subject: lead + count,
		glance: `All that you asked for, up to ${formatTime(until)}.`,
		parts: [
			label('Digest', `up to ${formatDay(until)}`),
			headline(lead),
			...sorted.slice(0, MOST).flatMap((entry, index) => entryParts(settings, entry, index > 0)),
			...(sorted.length > MOST ? [small(`${sorted.length - MOST} more, on the page of changes.`)] : []),
			button('See all changes', settings.PUBLIC_URL + link('history')),
		],
		foot: ownFoot(settings, tokens),
	}
}

const gravity = ({ alert: { severity } }: DigestEntry): number =>
	severity === null ? -1 : severities.indexOf(severity)

function titleOf(settings: Settings, { alert, change }: DigestEntry): string {
	if (!change) return healthWords(settings, alert).title
	return alert.type === 'change.corrected' ? `Correction: ${change.summary}` : change.summary
}

function entryParts(settings: Settings, entry: DigestEntry, titled: boolean): Part[] {
	const { alert, change } = entry
	const document = settings.documents.find(({ id }) => id === alert.document)?.title ?? alert.document ?? ''
	const kind = change ? `${severityWords[change.severity]} change` : 'The monitor'
	const page = change
		? settings.PUBLIC_URL + link('change', { id: change.id })
		: settings.PUBLIC_URL + link('status')
	const finding = alert.type === 'statement.changed' ? (alert.detail['statement'] as never) : null
	return [
		title(`${kind} · ${document} · ${formatDay(alert.createdAt)}`),
		...(titled ? [text(titleOf(settings, entry))] : []),
		...(finding ? [text(findingLine(finding))] : []),
		...(change?.reasons.slice(0, 1).map((reason) => small(reason.text)) ?? []),
		links([change ? 'The whole change, word for word' : 'Where things stand', page]),
	]
}
