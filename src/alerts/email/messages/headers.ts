import type { Settings } from '../../../env.ts'
import { link } from '../../../routes.ts'
import type { NewAlert } from '../../../store/alerts/alerts.ts'

/** Headers of every email: who we are as a list (RFC 2919), and that no person is there to answer (RFC 3834). */
export const listHeaders = (settings: Settings): Record<string, string> => ({
	'List-Id': `Clausewatch <alerts.${new URL(settings.PUBLIC_URL).hostname}>`,
	'List-Archive': `<${settings.PUBLIC_URL}${link('history')}>`,
	'Auto-Submitted': 'auto-generated',
})

/** Those that let a mail program unsubscribe by one click (RFC 2369, RFC 8058), or by mail where somebody reads it. */
export const unsubscribeHeaders = (
	url: string,
	address: string | undefined,
	token: string,
): Record<string, string> => ({
	'List-Unsubscribe': [url, ...(address === undefined ? [] : [`mailto:${address}?subject=${token}`])]
		.map((way) => `<${way}>`)
		.join(', '),
	'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** Those of an alert: its page (RFC 5064), its name, and one thread for all alerts of a document. */
export const alertHeaders = (settings: Settings, alert: NewAlert): Record<string, string> => ({
	...listHeaders(settings),
	References: `<${alert.document ?? 'clausewatch'}@${new URL(settings.PUBLIC_URL).hostname}>`,
	...(alert.changeId === null
		? {}
		: { 'Archived-At': `<${settings.PUBLIC_URL}${link('change', { id: alert.changeId })}>` }),
	'X-Clausewatch-Alert': alert.id,
})
