import { composeAlertMail, composeOperatorMail } from '../../alerts/email/messages/compose-alert.ts'
import { composeConfirmLetter } from '../../alerts/email/messages/confirm-letter.ts'
import { digestSheet } from '../../alerts/email/messages/digest-sheet.ts'
import { composeGoodbyeLetter } from '../../alerts/email/messages/goodbye-letter.ts'
import { alertHeaders } from '../../alerts/email/messages/headers.ts'
import { composeManageLetter } from '../../alerts/email/messages/manage-letter.ts'
import { writeForMany } from '../../alerts/email/messages/write-mail.ts'
import type { Mail } from '../../alerts/email/mailers/mailer.ts'
import { endNotice } from '../../alerts/webhook/end-notice.ts'
import type { Env, Settings } from '../../env.ts'
import type { Severity } from '../../policy/model.ts'
import type { StoredAlert } from '../../store/alerts/alerts.ts'
import { noticeAlert, subscriberAlert } from '../../store/alerts/outbox.ts'
import { wishesSchema } from '../../store/alerts/wishes.ts'
import { listChanges } from '../../store/change-lists.ts'
import { type RecordedChange, getChange } from '../../store/changes.ts'

const tokens = { unsubscribe: 'unsubscribe-token', manage: 'manage-token' }

/** Changes a digest is shown with. */
const DIGEST = 5

/**
 * Every letter, by name, as it would be written now, of the latest changes on record; null where none is there that it could
 * tell of. What it says of people is made up.
 */
export async function letterPreviews(
	env: Env,
	settings: Settings,
	now: Date,
): Promise<ReadonlyMap<string, (() => Promise<Mail>) | null>> {
	const changes = await listChanges(env.DB, { limit: DIGEST })
	const latest = (await Promise.all(changes.map(({ id }) => getChange(env.DB, id)))).filter(
		(change) => change !== null,
	)
	const at = now.toISOString()
	const alertOf = (type: StoredAlert['type'], change: RecordedChange | null, detail = {}): StoredAlert => ({
		id: `${type}/preview`,
		type,
		document: change?.document ?? settings.documents[0]?.id ?? null,
		changeId: change?.id ?? null,
		severity: change?.severity ?? null,
		topics: [],
		detail,
		createdAt: at,
		state: 'expanded',
		maxSubscriber: 0,
		maxEndpoint: 0,
		cursor: 0,
		body: null,
		pausedUntil: null,
	})
	const alert = async (type: StoredAlert['type'], change: RecordedChange | null, detail = {}) =>
		(await composeAlertMail(settings, alertOf(type, change, detail), change))(tokens)
	const [change = null] = latest
	const stated = latest.find(({ statements }) => statements.length > 0) ?? null
	const health = { since: at, lastGood: at, reason: 'login' }
	const digest = async () => {
		const entries = latest.map((one) => ({ alert: alertOf('change.confirmed', one), change: one }))
		const headers = alertHeaders(settings, alertOf('digest', null))
		return (await writeForMany(settings, (own) => digestSheet(settings, at, entries, own), headers))(tokens)
	}
	const notice = {
		key: 'preview',
		title: 'Email is paused',
		text: 'Email of an alert waits for an hour, then goes on by itself: smtp 421. Nothing is lost.',
	}
	const ended = endNotice({ id: 'ep_preview', name: 'Our channel' }, 'it answered 410 Gone', now)
	const corrected = (one: RecordedChange, was: Severity) =>
		alert('change.corrected', one, { was: { severity: was } })
	return new Map<string, (() => Promise<Mail>) | null>([
		[
			'confirm',
			() => composeConfirmLetter(settings, wishesSchema.parse({}), { code: '012345', token: 'token' }),
		],
		['manage', () => composeManageLetter(settings, tokens)],
		['goodbye', () => composeGoodbyeLetter(settings, 'sealed-token')],
		['change', change ? () => alert('change.confirmed', change) : null],
		['correction', change ? () => corrected(change, 'cosmetic') : null],
		['taken-back', change ? () => corrected({ ...change, severity: 'cosmetic' }, 'material') : null],
		['digest', change ? digest : null],
		[
			'statement',
			stated ? () => alert('statement.changed', stated, { statement: stated.statements[0] }) : null,
		],
		['blind', () => alert('monitor.blind', null, health)],
		['recovered', () => alert('monitor.recovered', null, health)],
		[
			'endpoint-disabled',
			async () => (await composeAlertMail(settings, subscriberAlert(ended, at), null))(tokens),
		],
		['operator', () => composeOperatorMail(settings, noticeAlert(notice, at))],
	])
}
