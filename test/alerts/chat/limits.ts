// What each chat documents that it takes, checked on a body as it was sent.
import { z } from 'zod'

const text = (most: number) => z.string().min(1).max(most)

/** docs.slack.dev/reference/block-kit/blocks; entities are the only markup a text may carry beside our own. */
const slackText = (most: number) =>
	z.strictObject({
		type: z.literal('mrkdwn'),
		text: text(most).regex(/^(?:[^<>&]|&(?:amp|lt|gt);|<https:\/\/watch\.example\/[^<>|]*\|[^<>]*>)*$/),
		verbatim: z.literal(true),
	})
const slack = z.strictObject({
	text: text(4000).regex(/^(?:[^<>&]|&(?:amp|lt|gt);)*$/),
	unfurl_links: z.literal(false),
	blocks: z
		.array(
			z.union([
				z.strictObject({
					type: z.literal('header'),
					text: z.strictObject({ type: z.literal('plain_text'), text: text(150), emoji: z.literal(false) }),
				}),
				z.strictObject({ type: z.literal('section'), text: slackText(3000) }),
				z.strictObject({ type: z.literal('section'), fields: z.array(slackText(2000)).min(1).max(10) }),
			]),
		)
		.min(1)
		.max(50),
})

/** discord.com/developers/docs/resources/message#embed-object-embed-limits */
const embed = z.strictObject({
	title: text(256),
	url: z.url(),
	color: z.number().int().min(0).max(0xffffff),
	description: text(4096),
	fields: z.array(z.strictObject({ name: text(256), value: text(1024), inline: z.boolean() })).max(25),
})
const discord = z
	.strictObject({
		embeds: z.array(embed).min(1).max(10),
		allowed_mentions: z.strictObject({ parse: z.tuple([]) }),
	})
	.refine(
		({ embeds }) =>
			embeds.reduce(
				(sum, { title, description, fields }) =>
					sum + [title, description, ...fields.flatMap(({ name, value }) => [name, value])].join('').length,
				0,
			) <= 6000,
		'more than 6,000 characters in all',
	)

/** adaptivecards.io/explorer, version 1.4: of texts only runs, which are no Markdown. */
const line = z.strictObject({
	type: z.literal('RichTextBlock'),
	inlines: z
		.array(
			z.strictObject({
				type: z.literal('TextRun'),
				text: z.string().min(1),
				weight: z.literal('bolder').optional(),
				size: z.literal('large').optional(),
				color: z.enum(['default', 'accent', 'warning', 'attention']).optional(),
				isSubtle: z.literal(true).optional(),
			}),
		)
		.min(1),
})
const teams = z.strictObject({
	type: z.literal('message'),
	attachments: z.tuple([
		z.strictObject({
			contentType: z.literal('application/vnd.microsoft.card.adaptive'),
			contentUrl: z.null(),
			content: z.strictObject({
				$schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
				type: z.literal('AdaptiveCard'),
				version: z.literal('1.4'),
				fallbackText: z.string().min(1),
				msteams: z.strictObject({ width: z.literal('Full') }),
				body: z
					.array(
						z.union([
							line,
							z.strictObject({
								type: z.literal('Container'),
								style: z.literal('emphasis'),
								items: z.array(line).min(1),
							}),
						]),
					)
					.min(1),
				actions: z.array(
					z.strictObject({ type: z.literal('Action.OpenUrl'), title: z.string().min(1), url: z.url() }),
				),
			}),
		}),
	]),
})

const forms = { slack, discord, teams }
/** Bytes of a message: Teams says 28 kB, the others nothing smaller. */
const MOST_BYTES = 28_000

/** Throws where a chat would refuse a body. */
export function checkLimits(kind: keyof typeof forms, body: string): void {
	forms[kind].parse(JSON.parse(body))
	const bytes = new TextEncoder().encode(body).length
	if (bytes > MOST_BYTES) throw new Error(`${bytes} bytes`)
}
