import type { Settings } from '../../../env.ts'
import type { NewAlert } from '../../../store/alerts/alerts.ts'
import type { RecordedChange } from '../../../store/changes.ts'
import type { Mail } from '../mailers/mailer.ts'
import { changeSheet } from './change-sheet.ts'
import { type OwnTokens, endpointsUrl, ownFoot, sentBy } from './foot.ts'
import { alertHeaders } from './headers.ts'
import { healthSheet } from './health-sheet.ts'
import { small } from './sheet.ts'
import { statementSheet } from './statement-sheet.ts'
import { writeForMany, writeMail } from './write-mail.ts'

/** The email about an alert to its subscribers, written once. `change` is what it tells of; null for the monitor's health. */
export function composeAlertMail(
	settings: Settings,
	alert: NewAlert,
	change: RecordedChange | null,
): Promise<(tokens: OwnTokens) => Mail> {
	const sheetFor = (tokens: OwnTokens) => {
		if (!change) {
			if (alert.type !== 'subscriber.notice') return healthSheet(settings, alert, ownFoot(settings, tokens))
			const foot = ownFoot(settings, tokens, 'the endpoint belongs to your subscription')
			return healthSheet(settings, alert, foot, endpointsUrl(settings, tokens.manage))
		}
		return alert.type === 'statement.changed'
			? statementSheet(settings, alert, change, tokens)
			: changeSheet(settings, alert, change, tokens)
	}
	return writeForMany(settings, sheetFor, alertHeaders(settings, alert))
}

/** The email that tells the operator of the monitor's own health, or of something that needs them. */
export const composeOperatorMail = (settings: Settings, alert: NewAlert): Promise<Mail> => {
	const foot = [small('For the operator of this Clausewatch (OPERATOR_EMAIL).'), ...sentBy(settings)]
	return writeMail(healthSheet(settings, alert, foot), alertHeaders(settings, alert))
}
