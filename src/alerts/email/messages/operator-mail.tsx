import { z } from 'zod'

import type { Settings } from '../../../env.ts'
import { type HeldReason, heldReasons } from '../../../policy/recognise/held-reasons.ts'
import { link } from '../../../routes.ts'
import type { NewAlert } from '../../../store/alerts/alerts.ts'
import { formatTime } from '../../../wording/times.ts'
import { Button, Frame, Headline, Label, Small, Text, toHtml } from './frame.tsx'
import { alertHeaders } from './headers.ts'
import type { Mail } from '../send-email.ts'
import { paragraphs, wrap } from './wrap.ts'

const detailSchema = z.object({
	title: z.string().optional(),
	text: z.string().optional(),
	since: z.string().nullish(),
	reason: z.enum(Object.keys(heldReasons) as HeldReason[]).nullish(),
	lastGood: z.string().nullish(),
})

/** The email that tells the operator of the monitor's own health. */
export async function composeOperatorMail(settings: Settings, alert: NewAlert): Promise<Mail> {
	const { title, lines } = words(settings, alert)
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
				<Label>{alert.type === 'monitor.recovered' ? 'All well again' : 'Needs a look'}</Label>
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

function words(settings: Settings, alert: NewAlert): { title: string; lines: string[] } {
	const { title, text, since, reason, lastGood } = detailSchema.parse(alert.detail)
	const document = settings.documents.find(({ id }) => id === alert.document)
	const name = document?.title ?? alert.document ?? 'a document'
	const seen = lastGood
		? `It was last seen whole on ${formatTime(lastGood)}.`
		: 'It has never been seen whole.'
	switch (alert.type) {
		case 'monitor.blind':
			return {
				title: `Blind: ${name} has not been seen for ${settings.BLIND_AFTER_HOURS} hours`,
				lines: [
					seen,
					...(reason ? [`What came instead: ${heldReasons[reason]}`] : []),
					'Until it is seen again, a change of it goes unnoticed. Its public pages say so.',
				],
			}
		case 'monitor.recovered':
			return {
				title: `${name} is seen again`,
				lines: [
					`It was blind from ${since ? formatTime(since) : 'an unknown time'} to ${formatTime(alert.createdAt)}.`,
					seen,
				],
			}
		default:
			return { title: title ?? alert.id, lines: text ? [text] : [] }
	}
}
