import { Hono } from 'hono'

import { type Env, type Settings, settingsOf } from '../../env.ts'
import { routes } from '../../routes.ts'
import { checked, noQuery } from '../guard/checked.ts'
import { problems } from '../guard/failure.tsx'
import { plainJson } from '../guard/json.ts'
import { ReferencePage } from '../views/reference.tsx'
import { openApi } from './openapi.ts'

/** How the API is described: for machines, and for people from the same document. */
export const apiReference = new Hono<{ Bindings: Env }>()

const made = new WeakMap<Settings, ReturnType<typeof openApi>>()

/** The document, made once per isolate. */
function documentFor(settings: Settings): ReturnType<typeof openApi> {
	const known = made.get(settings) ?? openApi(settings)
	made.set(settings, known)
	return known
}

apiReference.get(routes.openapi, checked('query', noQuery), (c) =>
	c.body(plainJson(documentFor(settingsOf(c.env))), 200, {
		'Content-Type': 'application/json',
		'Cache-Control': 'public, max-age=3600',
	}),
)

apiReference.get(routes.apiDocs, checked('query', noQuery), (c) => {
	const { paths, components } = documentFor(settingsOf(c.env))
	return c.html(<ReferencePage paths={paths} schemas={components.schemas} problems={problems()} />)
})
