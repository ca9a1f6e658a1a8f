import { type Room, fit } from './fit.ts'
import type { ChatMessage, ChatQuote } from './message.ts'

/**
 * Slack (docs.slack.dev/reference/block-kit): header 150 characters, text of a section 3,000, of one of its 10 fields
 * 2,000; 50 blocks. Slack counts them escaped.
 */
const ROOM: Room = { kicker: 150, headline: 2000, note: 800, heading: 200, side: 1300, fact: 1000 }

/** The three signs by which Slack's markup begins anything that is no plain text: links, mentions, entities. */
const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const section = (text: string) => ({ type: 'section', text: markup(text) })
const markup = (text: string) => ({ type: 'mrkdwn', text, verbatim: true })

/** A message as Slack's incoming webhooks take it. */
export function slackBody(message: ChatMessage) {
	const { kicker, headline, notes, quotes, facts, link } = fit(message, ROOM, escape)
	return {
		text: `${kicker}: ${headline}`,
		blocks: [
			{ type: 'header', text: { type: 'plain_text', text: kicker, emoji: false } },
			section(headline),
			...(notes.length > 0 ? [section(notes.join('\n'))] : []),
			...quotes.map((quote) => section(quoteText(quote))),
			...(facts.length > 0
				? [{ type: 'section', fields: facts.map(([label, fact]) => markup(`*${label}*\n${fact}`)) }]
				: []),
			section(`<${escape(link.url)}|${escape(link.text)}>`),
		],
		unfurl_links: false,
	}
}

const quoteText = ({ heading, before, after }: ChatQuote): string =>
	[
		heading,
		...(before === null ? [] : [`*Was:* “${before}”`]),
		...(after === null ? [] : [`*Now:* “${after}”`]),
	].join('\n')
