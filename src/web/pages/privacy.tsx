import { Hono } from 'hono'
import { raw } from 'hono/html'
import { marked } from 'marked'

import type { Env } from '../../env.ts'
import { routes } from '../../routes.ts'
import text from '../../../docs/privacy.md'
import { Layout } from '../views/parts/layout.tsx'

/** What is kept of people: docs/privacy.md as a page. */
export const privacyPages = new Hono<{ Bindings: Env }>()

privacyPages.get(routes.privacy, async (c) =>
	c.html(
		<Layout title="Privacy" description="What Clausewatch keeps of the people who use it">
			<article class="body">{raw(await marked.parse(text))}</article>
		</Layout>,
	),
)
