import type { Settings } from '../../../env.ts'
import { link } from '../../../routes.ts'
import type { Wishes } from '../../../store/alerts/wishes.ts'
import type { Mail } from '../mailers/mailer.ts'
import { sentBy } from './foot.ts'
import { listHeaders } from './headers.ts'
import { button, headline, label, small, text } from './sheet.ts'
import { describeWishes } from './wishes-words.ts'
import { writeMail } from './write-mail.ts'

/** The letter that asks whether the owner of an address wants what somebody asked for. */
export function composeConfirmLetter(
	settings: Settings,
	wishes: Wishes,
	{ code, token }: { readonly code: string; readonly token: string },
): Promise<Mail> {
	const asked = 'Somebody, hopefully you, asked Clausewatch to write to this address.'
	const sheet = {
		subject: `${code} is your code for Clausewatch`,
		glance: 'Type it on the page where you asked, or open the link in this letter.',
		parts: [
			label('One more step'),
			headline('Do you want these alerts?'),
			text(asked),
			{ kind: 'facts' as const, facts: describeWishes(settings, wishes) },
			text('To confirm, type this code on the page where you asked:'),
			{ kind: 'code' as const, text: code },
			text('That page is closed, or on another device? Then open this one and press its button:'),
			button('Confirm on Clausewatch', settings.PUBLIC_URL + link('confirm', { token })),
			small(
				'Code and link work once, for 48 hours. If it was not you, do nothing: without your confirmation nothing more is sent, and the address is forgotten.',
			),
		],
		foot: sentBy(settings),
	}
	return writeMail(sheet, listHeaders(settings))
}
