import { createMiddleware } from 'hono/factory'
import { timingSafeEqual } from 'hono/utils/buffer'

import { findManager } from '../../alerts/email/subscribing/subscription.ts'
import { type Env, settingsOf } from '../../env.ts'
import { OPERATORS } from '../../store/alerts/endpoints.ts'
import { fail } from './failure.tsx'
import { bearerOf } from './operator.ts'

/** Whose call it is: a subscriber sees and makes their own endpoints; the operator makes their own and sees all. */
export interface OwnerEnv {
	readonly Bindings: Env
	readonly Variables: { readonly owner: number }
}

/** The owner whose endpoints somebody may see; null: everybody's. */
export const scopeOf = (owner: number): number | null => (owner === OPERATORS ? null : owner)

/** Lets through who holds OPERATOR_TOKEN, or the token of a confirmed subscriber's manage link. */
export const ownerOnly = createMiddleware<OwnerEnv>(async (c, next) => {
	const token = bearerOf(c)
	const settings = settingsOf(c.env)
	const owner = (await timingSafeEqual(token, settings.OPERATOR_TOKEN))
		? OPERATORS
		: (await findManager(c.env, settings, token))?.id
	if (owner === undefined) {
		const message =
			'Send the header Authorization: Bearer with OPERATOR_TOKEN, or with the last part of the manage link in your emails.'
		return fail(c, { code: 'unauthorized', message })
	}
	c.set('owner', owner)
	return next()
})
