import type { Severity } from '../../policy/model.ts'
import { type Room, fit } from './fit.ts'
import type { ChatMessage, ChatQuote } from './message.ts'

/**
 * Discord (discord.com/developers/docs/resources/message#embed-object-embed-limits): title 256 characters, description
 * 4,096, 25 fields of name 256 and value 1,024, 6,000 in all.
 */
const ROOM: Room = { kicker: 200, headline: 600, note: 300, heading: 120, side: 500, fact: 200 }

/** Colours of the bar beside a message. */
const COLOURS: Record<Severity, number> = { material: 0x7d1d1d, minor: 0xa06a10, cosmetic: 0x5d574b }
const NO_SEVERITY = 0x1d3f72

/** Discord's Markdown: signs that mark anywhere, an address that would be a link, and signs that mark where a line begins. */
const escape = (text: string): string =>
	text
		.replaceAll(/[\\*_~`|<>[\]()@]|:(?=\/\/)/g, '\\$&')
		.replaceAll(/^(\s*)([#-])/gm, '$1\\$2')
		.replaceAll(/^(\s*\d+)\./gm, '$1\\.')

/** A message as Discord's webhooks take it. Nobody is mentioned, whatever a quote says. */
export function discordBody(message: ChatMessage) {
	const { kicker, headline, notes, quotes, facts, link, severity } = fit(message, ROOM, escape)
	return {
		embeds: [
			{
				title: kicker,
				url: link.url,
				color: severity === null ? NO_SEVERITY : COLOURS[severity],
				description: [`**${headline}**`, ...notes, ...quotes.map(quoteText)].join('\n\n'),
				fields: facts.map(([name, value]) => ({ name, value, inline: value.length <= 40 })),
			},
		],
		allowed_mentions: { parse: [] },
	}
}

const quoteText = ({ heading, before, after }: ChatQuote): string =>
	[
		heading,
		...(before === null ? [] : [`**Was:** “${before}”`]),
		...(after === null ? [] : [`**Now:** “${after}”`]),
	].join('\n')
