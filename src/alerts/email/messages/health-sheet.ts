import type { Settings } from '../../../env.ts'
import { link } from '../../../routes.ts'
import type { NewAlert } from '../../../store/alerts/alerts.ts'
import { healthWords } from '../../health-words.ts'
import { type Part, type Sheet, button, headline, label, text } from './sheet.ts'

/**
 * The letter about the monitor's own health, to who asked for it and to the operator, or about a subscriber's endpoint, with
 * the way to their `endpoints`.
 */
export function healthSheet(
	settings: Settings,
	alert: NewAlert,
	foot: readonly Part[],
	endpoints: string | null = null,
): Sheet {
	const words = healthWords(settings, alert)
	return {
		subject: words.title,
		glance: words.lines[0] ?? words.title,
		parts: [
			label(words.label),
			headline(words.title),
			...words.lines.map(text),
			endpoints === null
				? button('See where things stand', settings.PUBLIC_URL + link('status'))
				: button('Look after your endpoints', endpoints),
		],
		foot,
	}
}
