import { type Context, Hono } from 'hono'

import { type Env, settingsOf } from '../../env.ts'
import { link, routes } from '../../routes.ts'
import { letterPreviews } from '../load/letter-previews.ts'
import { Word } from '../views/subscription.tsx'

type PageContext = Context<{ Bindings: Env }, string>

/** Every letter as it would be written now, to look at. Only where letters go into files, on somebody's own machine. */
export const devLetterPages = new Hono<{ Bindings: Env }>()

const previewsOf = async (c: PageContext) => {
	const settings = settingsOf(c.env)
	return settings.EMAIL_PROVIDER === 'file' ? letterPreviews(c.env, settings, new Date()) : null
}

devLetterPages.get(routes.devLetters, async (c) => {
	const previews = await previewsOf(c)
	if (!previews) return c.notFound()
	return c.html(
		<Word title="Letters">
			<ul>
				{[...previews].map(([name, compose]) =>
					compose ? (
						<li>
							<a href={link('devLetter', { name })}>{name}</a> ·{' '}
							<a href={`${link('devLetter', { name })}?part=text`}>as text</a>
						</li>
					) : (
						<li>{name} · none yet: no change on record that it could tell of</li>
					),
				)}
			</ul>
		</Word>,
	)
})

devLetterPages.get(routes.devLetter, async (c) => {
	const compose = (await previewsOf(c))?.get(c.req.param('name') ?? '')
	if (!compose) return c.notFound()
	const { subject, text, html } = await compose()
	return c.req.query('part') === 'text' ? c.text(`${subject}\n\n${text}`) : c.html(html)
})
