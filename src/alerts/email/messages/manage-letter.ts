import type { Settings } from '../../../env.ts'
import type { Mail } from '../mailers/mailer.ts'
import { type OwnTokens, manageUrl, ownFoot, unsubscribeUrl } from './foot.ts'
import { listHeaders, unsubscribeHeaders } from './headers.ts'
import { button, headline, label, text } from './sheet.ts'
import { writeMail } from './write-mail.ts'

/** The letter to somebody who asked again: nothing has changed, and where they may change it. */
export function composeManageLetter(settings: Settings, tokens: OwnTokens): Promise<Mail> {
	const known =
		'Somebody, hopefully you, asked to subscribe this address. It is subscribed already, so nothing has changed.'
	const sheet = {
		subject: 'You are subscribed to Clausewatch already',
		glance: known,
		parts: [
			label('Nothing to do'),
			headline('You are subscribed already'),
			text(known),
			text('What you get, how often, and to which of your systems is yours to change:'),
			button('Manage your subscription', manageUrl(settings, tokens.manage)),
		],
		foot: ownFoot(settings, tokens, 'this address was entered to subscribe'),
	}
	return writeMail(sheet, {
		...listHeaders(settings),
		...unsubscribeHeaders(
			unsubscribeUrl(settings, tokens.unsubscribe),
			settings.UNSUBSCRIBE_ADDRESS,
			tokens.unsubscribe,
		),
	})
}
