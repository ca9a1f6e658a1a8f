import type { Settings } from '../../../env.ts'
import { link } from '../../../routes.ts'
import type { NewAlert } from '../../../store/alerts/alerts.ts'
import type { RecordedChange } from '../../../store/changes.ts'
import { NOT_PUBLISHED } from '../../../policy/memory.ts'
import { type Severity, type StatementFinding, severities } from '../../../policy/model.ts'
import { scopedTitle } from '../../../policy/statements/titles.ts'
import { formatDay, formatTime } from '../../../wording/times.ts'
import { noticeWords } from '../../../wording/notice.ts'
import { findingWords, severityWords, silenceWords } from '../../../wording/names.ts'
import { type Excerpt, excerptsOf } from './excerpt.ts'

/** What an email or a chat message about a change says, in the order it says it. */
export interface ChangeStory {
	/** e.g. `Material change`; `Taken back` where a graver verdict was told before. */
	readonly kicker: string
	readonly document: string
	/** BCP 47 tag of the quotes. */
	readonly locale: string
	readonly headline: string
	/** What was told before and was wrong, for a correction. */
	readonly correction: string | null
	readonly silent: string | null
	readonly reasons: readonly string[]
	readonly excerpts: readonly Excerpt[]
	/** Edits the email does not quote. */
	readonly more: number
	readonly statements: readonly string[]
	readonly facts: readonly (readonly [label: string, fact: string])[]
	readonly links: { readonly change: string; readonly versions: string; readonly live: string | null }
}

/** The story of a confirmed or corrected change. */
export function changeStory(settings: Settings, alert: NewAlert, change: RecordedChange): ChangeStory {
	const document = settings.documents.find(({ id }) => id === change.document)
	const excerpts = excerptsOf(change.edits)
	const corrected = alert.type === 'change.corrected'
	return {
		kicker: corrected ? correctionKicker(alert, change.severity) : `${severityWords[change.severity]} change`,
		document: document?.title ?? change.document,
		locale: document?.locale ?? 'en',
		headline: change.summary,
		correction: corrected ? correctionOf(alert, change.severity) : null,
		silent: change.silentEdit ? `A silent edit. ${silenceWords(change)}` : null,
		reasons: [...new Set(change.reasons.map(({ text }) => text))],
		excerpts,
		more: change.edits.length - excerpts.length,
		statements: change.statements.map(findingLine),
		facts: factsOf(change),
		links: {
			change: settings.PUBLIC_URL + link('change', { id: change.id }),
			versions: settings.PUBLIC_URL + link('document', { id: change.document }),
			live: document?.url ?? null,
		},
	}
}

/** e.g. `Withdrawn: Private messages are not used to train AI`, with the words it rests on and what leads into them. */
export function findingLine(finding: StatementFinding): string {
	const { title, before, after } = sidesOfFinding(finding)
	const words = after ?? before
	return title + (words ? ` – “${words}”` : '')
}

/** The same with the words of both versions. */
export function sidesOfFinding({
	id,
	state,
	quote,
	before,
	lead,
	leadBefore,
	scope,
	scopeBefore,
}: StatementFinding): {
	readonly title: string
	readonly before: string | null
	readonly after: string | null
} {
	const led = (words: string | null, leadIn?: string | null) =>
		words &&
		(leadIn ? `${leadIn.replaceAll('\n', ' – ')}${leadIn.includes('\n') ? ' –' : ''} ${words}` : words)
	return {
		title: `${findingWords[state]}: ${scopedTitle(id, scope ?? scopeBefore, quote ?? before)}`,
		before: led(before, leadBefore),
		after: led(quote, lead),
	}
}

const severityBefore = ({ detail }: NewAlert): Severity | undefined =>
	(detail['was'] as { severity?: Severity } | undefined)?.severity

function correctionKicker(alert: NewAlert, severity: Severity): string {
	const was = severityBefore(alert)
	const graver = was !== undefined && severities.indexOf(was) > severities.indexOf(severity)
	return graver ? 'Taken back' : 'Correction'
}

function correctionOf(alert: NewAlert, severity: Severity): string {
	const was = severityBefore(alert)
	const before = was ? `You were told of this change as ${severityWords[was].toLowerCase()}. ` : ''
	return `${before}By today’s rules it is ${severityWords[severity].toLowerCase()}. The first verdict stays on record.`
}

function factsOf(change: RecordedChange): [string, string][] {
	const { effectiveDate, announcements, returnTo } = change
	return [
		['First seen', formatTime(change.firstSeen)],
		['Confirmed', formatTime(change.confirmedAt)],
		...fact('Its own date', effectiveDate && formatDay(effectiveDate)),
		...fact('Notice given', noticeWords(change)),
		...announcements.map(({ date, quote }): [string, string] => [
			'Announced',
			`${formatDay(date)}: “${quote}”`,
		]),
		...fact('Return', returnTo && `The wording is that of version ${returnTo} again.`),
		[
			'Versions',
			change.from === NOT_PUBLISHED ? `${change.to}, the first published` : `${change.from} → ${change.to}`,
		],
	]
}

const fact = (label: string, text: string | 0 | null): [string, string][] => (text ? [[label, text]] : [])
