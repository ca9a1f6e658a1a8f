import type { Settings } from '../../../env.ts'
import { link } from '../../../routes.ts'
import type { NewAlert } from '../../../store/alerts/alerts.ts'
import { healthWords } from '../../health-words.ts'
import { Button, Frame, Headline, Label, Small, Text, toHtml } from './frame.tsx'
import { alertHeaders } from './headers.ts'
import type { Mail } from '../mailers/mailer.ts'
import { paragraphs, wrap } from './wrap.ts'

/** The email that tells the operator of the monitor's own health. */
export async function composeOperatorMail(settings: Settings, alert: NewAlert): Promise<Mail> {
	const { label, title, lines } = healthWords(settings, alert)
	const status = settings.PUBLIC_URL + link('status')
	return {
		subject: title,
		text: paragraphs([wrap(title), ...lines.map((line) => wrap(line)), `Where things stand:\n${status}`]),
		html: await toHtml(
			<Frame
				title={title}
				glance={lines[0] ?? title}
				foot={<Small>For the operator of this Clausewatch (OPERATOR_EMAIL).</Small>}
			>
				<Label>{label}</Label>
				<Headline>{title}</Headline>
				<br />
				{lines.map((line) => (
					<Text>{line}</Text>
				))}
				<Button href={status}>See the status</Button>
			</Frame>,
		),
		headers: alertHeaders(settings, alert),
	}
}
