import type { Settings } from '../../../env.ts'
import { link } from '../../../routes.ts'
import type { Mail } from '../mailers/mailer.ts'
import { sentBy } from './foot.ts'
import { listHeaders } from './headers.ts'
import { button, headline, label, small, text } from './sheet.ts'
import { writeMail } from './write-mail.ts'

/** The letter to somebody whose subscription was ended: by them, or by whoever they forwarded an email to. */
export function composeGoodbyeLetter(settings: Settings, undoToken: string): Promise<Mail> {
	const ended = 'Your subscription has ended and your address is erased. This is the last email.'
	const sheet = {
		subject: 'You are unsubscribed from Clausewatch',
		glance: ended,
		parts: [
			label('Goodbye'),
			headline('You are unsubscribed'),
			text(ended),
			text('It was not you, or not on purpose? For an hour it can be undone:'),
			button('Undo', settings.PUBLIC_URL + link('undo', { token: undoToken })),
			small(
				'We keep nothing to undo it with: the link itself carries your address, sealed so that only we can read it. Endpoints you had are not restored.',
			),
		],
		foot: sentBy(settings),
	}
	return writeMail(sheet, listHeaders(settings))
}
