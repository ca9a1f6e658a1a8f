import type { Settings } from '../../../env.ts'
import type { Mail } from '../mailers/mailer.ts'
import { type OwnTokens, unsubscribeUrl } from './foot.ts'
import { unsubscribeHeaders } from './headers.ts'
import type { Sheet } from './sheet.ts'
import { toHtml } from './to-html.tsx'
import { toText } from './to-text.ts'

/** A letter's text and HTML, and its headers. */
export const writeMail = async (sheet: Sheet, headers: Readonly<Record<string, string>>): Promise<Mail> => ({
	subject: sheet.subject,
	text: toText(sheet),
	html: await toHtml(sheet),
	headers,
})

/** A letter many get, written once; each subscriber's own tokens are only filled in. */
export async function writeForMany(
	settings: Settings,
	sheetFor: (tokens: OwnTokens) => Sheet,
	headers: Readonly<Record<string, string>>,
): Promise<(tokens: OwnTokens) => Mail> {
	// No text of a page can hold what was made up this moment.
	const blanks = { unsubscribe: crypto.randomUUID(), manage: crypto.randomUUID() }
	const mail = await writeMail(sheetFor(blanks), headers)
	const fill = (letter: string, tokens: OwnTokens): string =>
		letter.replaceAll(blanks.unsubscribe, tokens.unsubscribe).replaceAll(blanks.manage, tokens.manage)
	return (tokens) => ({
		...mail,
		text: fill(mail.text, tokens),
		html: fill(mail.html, tokens),
		headers: {
			...headers,
			...unsubscribeHeaders(
				unsubscribeUrl(settings, tokens.unsubscribe),
				settings.UNSUBSCRIBE_ADDRESS,
				tokens.unsubscribe,
			),
		},
	})
}
