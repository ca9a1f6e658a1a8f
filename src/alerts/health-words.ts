import { z } from 'zod'

import type { Settings } from '../env.ts'
import { type HeldReason, heldReasons } from '../policy/recognise/held-reasons.ts'
import type { NewAlert } from '../store/alerts/alerts.ts'
import { formatTime } from '../wording/times.ts'

const detailSchema = z.object({
	title: z.string().optional(),
	text: z.string().optional(),
	since: z.string().nullish(),
	reason: z.enum(Object.keys(heldReasons) as HeldReason[]).nullish(),
	lastGood: z.string().nullish(),
})

/** How an alert about the monitor's own health reads, by email and in chat. */
export function healthWords(
	settings: Settings,
	alert: NewAlert,
): { readonly label: string; readonly title: string; readonly lines: readonly string[] } {
	const { title, text, since, reason, lastGood } = detailSchema.parse(alert.detail)
	const document = settings.documents.find(({ id }) => id === alert.document)
	const name = document?.title ?? alert.document ?? 'a document'
	const seen = lastGood
		? `It was last seen whole on ${formatTime(lastGood)}.`
		: 'It has never been seen whole.'
	switch (alert.type) {
		case 'monitor.blind':
			return {
				label: 'Needs a look',
				title: `Blind: ${name} has not been seen for ${settings.BLIND_AFTER_HOURS} hours`,
				lines: [
					seen,
					...(reason ? [`What came instead: ${heldReasons[reason]}`] : []),
					'Until it is seen again, a change of it goes unnoticed. Its public pages say so.',
				],
			}
		case 'monitor.recovered':
			return {
				label: 'All well again',
				title: `${name} is seen again`,
				lines: [
					`It was blind from ${since ? formatTime(since) : 'an unknown time'} to ${formatTime(alert.createdAt)}.`,
					seen,
				],
			}
		default:
			return { label: 'Needs a look', title: title ?? alert.id, lines: text ? [text] : [] }
	}
}
