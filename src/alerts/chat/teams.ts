import type { Severity } from '../../policy/model.ts'
import { type Room, fit } from './fit.ts'
import type { ChatMessage, ChatQuote } from './message.ts'

/**
 * Microsoft Teams takes 28 kB a message
 * (learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using), whatever the script.
 */
const ROOM: Room = { kicker: 200, headline: 600, note: 300, heading: 120, side: 1000, fact: 200 }

const COLOURS: Record<Severity, string> = { material: 'attention', minor: 'warning', cosmetic: 'default' }

interface Run {
	readonly type: 'TextRun'
	readonly text: string
	readonly [style: string]: string | boolean
}

const run = (text: string, style: Record<string, string | boolean> = {}): Run => ({
	type: 'TextRun',
	text,
	...style,
})
const bold = (text: string): Run => run(text, { weight: 'bolder' })
/** Runs of text are no Markdown: nothing in them needs to be escaped. */
const line = (...inlines: Run[]) => ({ type: 'RichTextBlock', inlines })

/** A message as an Adaptive Card, as workflows of Microsoft Teams take it. */
export function teamsBody(message: ChatMessage) {
	const { kicker, headline, notes, quotes, facts, link, severity } = fit(message, ROOM, (text) => text)
	const colour = severity === null ? 'accent' : COLOURS[severity]
	const content = {
		$schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
		type: 'AdaptiveCard',
		version: '1.4',
		fallbackText: kicker,
		msteams: { width: 'Full' },
		body: [
			line(run(kicker, { weight: 'bolder', color: colour })),
			line(run(headline, { weight: 'bolder', size: 'large' })),
			...notes.map((note) => line(run(note))),
			...quotes.map(quoteContainer),
			...facts.map(([label, fact]) => line(bold(`${label}: `), run(fact))),
		],
		actions: [{ type: 'Action.OpenUrl', title: link.text, url: link.url }],
	}
	return {
		type: 'message',
		attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
	}
}

const quoteContainer = ({ heading, before, after }: ChatQuote) => ({
	type: 'Container',
	style: 'emphasis',
	items: [
		line(run(heading, { isSubtle: true })),
		...(before === null ? [] : [line(bold('Was: '), run(`“${before}”`))]),
		...(after === null ? [] : [line(bold('Now: '), run(`“${after}”`))]),
	],
})
