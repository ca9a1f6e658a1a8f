import { Hono } from 'hono'

import { type Env, settingsOf } from '../../env.ts'
import { routes } from '../../routes.ts'
import { checked, noQuery } from '../guard/checked.ts'
import { loadStatements } from '../load/statements.ts'
import { MaterialityPage } from '../views/materiality.tsx'
import { StatementsPage } from '../views/statements.tsx'

/** What LinkedIn says on AI and data, and the rules by which changes of it are judged. */
export const statementPages = new Hono<{ Bindings: Env }>()

statementPages.get(routes.statements, checked('query', noQuery), async (c) =>
	c.html(<StatementsPage {...await loadStatements(c.env, settingsOf(c.env), new Date())} />),
)

statementPages.get(routes.materiality, checked('query', noQuery), (c) => c.html(<MaterialityPage />))
