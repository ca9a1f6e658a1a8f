import { type Context, Hono } from 'hono'

import {
	type Confirmation,
	confirmByCode,
	confirmByLink,
	findAsked,
} from '../../alerts/email/subscribing/confirm.ts'
import { requestSubscription } from '../../alerts/email/subscribing/subscribe.ts'
import { findSubscription } from '../../alerts/email/subscribing/subscription.ts'
import { canUndo, undoLeaving } from '../../alerts/email/subscribing/undo.ts'
import { unsubscribe } from '../../alerts/email/subscribing/unsubscribe.ts'
import { type Env, settingsOf } from '../../env.ts'
import { link, routes } from '../../routes.ts'
import { deriveKeys, signLink } from '../../store/keys.ts'
import { byField } from '../../wording/faults.ts'
import { fail, tooMany } from '../guard/failure.tsx'
import { leaveNoTrace } from '../guard/leave-no-trace.ts'
import { readForm } from '../guard/forms.ts'
import { BODY_LIMIT, atMost } from '../guard/operator.ts'
import { ownForms } from '../guard/own-forms.ts'
import { type GivenRequest, SubscribePage } from '../views/subscribe.tsx'
import {
	ConfirmPage,
	ConfirmedPage,
	RequestedPage,
	UndoPage,
	UndonePage,
	UnsubscribePage,
	UnsubscribedPage,
} from '../views/subscription.tsx'
import { firstOf, wishesOf } from './wish-form.ts'

type PageContext = Context<{ Bindings: Env }, string>

const staleLink = {
	code: 'not-found',
	message:
		'This link is unknown, was used, or is older than 48 hours. Ask for a new one on the page “Subscribe”.',
} as const
const staleUndo = {
	code: 'not-found',
	message:
		'This can be undone no more: an hour has passed, or it was undone before. You can subscribe again at any time.',
} as const
const foreignLink = {
	code: 'not-found',
	message: 'This is not a link from one of our emails. Please copy it whole.',
} as const

/** Subscribing and ending it. Links only show; a button acts. Token pages leave no trace in caches or indexes. */
export const subscriptionPages = new Hono<{ Bindings: Env }>()

const small = atMost(BODY_LIMIT)
for (const path of [routes.subscribe, routes.code, routes.confirm, routes.undo])
	subscriptionPages.use(path, small, ownForms)
for (const path of [routes.code, routes.confirm, routes.undo, routes.unsubscribe])
	subscriptionPages.use(path, leaveNoTrace)

const form = (c: PageContext, given: GivenRequest, faults: Record<string, string>) => {
	const { documents, TURNSTILE_SITE_KEY } = settingsOf(c.env)
	const page = { documents, given, faults, siteKey: TURNSTILE_SITE_KEY }
	return c.html(<SubscribePage {...page} />, Object.keys(faults).length > 0 ? 400 : 200)
}

subscriptionPages.get(routes.subscribe, (c) => form(c, {}, {}))

subscriptionPages.post(routes.subscribe, async (c) => {
	const fields = await readForm(c)
	const given = {
		...wishesOf(fields),
		email: firstOf(fields['email']),
		website: firstOf(fields['website']),
		turnstile: firstOf(fields['cf-turnstile-response']),
	}
	const caller = { ip: c.req.header('cf-connecting-ip') ?? null, now: new Date() }
	const result = await requestSubscription(c.env, settingsOf(c.env), given, caller)
	if (result.outcome === 'accepted') return c.html(<RequestedPage request={result.request} />)
	if (result.outcome === 'limited') return fail(c, tooMany(result.retryAfterSeconds))
	return form(c, given, byField(result.faults))
})

async function welcome(c: PageContext, result: Extract<Confirmation, { outcome: 'confirmed' }>) {
	const { documents, SECRET_KEY } = settingsOf(c.env)
	const token = await signLink(await deriveKeys(SECRET_KEY), result.subscriber.id, 'manage')
	const manage = link('manage', { token })
	return c.html(<ConfirmedPage asked={result.asked} documents={documents} manage={manage} />)
}

subscriptionPages.post(routes.code, async (c) => {
	const fields = await readForm(c)
	const request = firstOf(fields['request']) ?? ''
	const code = firstOf(fields['code']) ?? ''
	const result = await confirmByCode(c.env, settingsOf(c.env), request, code, new Date())
	if (result.outcome === 'confirmed') return welcome(c, result)
	return c.html(<RequestedPage request={request} refused />, 400)
})

subscriptionPages.get(routes.confirm, async (c) => {
	const settings = settingsOf(c.env)
	const asked = await findAsked(c.env, settings, c.req.param('token'), new Date())
	if (!asked) return fail(c, staleLink)
	return c.html(<ConfirmPage asked={asked} documents={settings.documents} />)
})

subscriptionPages.post(routes.confirm, async (c) => {
	const result = await confirmByLink(c.env, settingsOf(c.env), c.req.param('token'), new Date())
	return result.outcome === 'invalid' ? fail(c, staleLink) : welcome(c, result)
})

subscriptionPages.get(routes.undo, async (c) =>
	(await canUndo(settingsOf(c.env), c.req.param('token'), new Date()))
		? c.html(<UndoPage />)
		: fail(c, staleUndo),
)

subscriptionPages.post(routes.undo, async (c) =>
	(await undoLeaving(c.env, settingsOf(c.env), c.req.param('token'), new Date()))
		? c.html(<UndonePage />)
		: fail(c, staleUndo),
)

subscriptionPages.get(routes.unsubscribe, async (c) => {
	const settings = settingsOf(c.env)
	const asked = await findSubscription(c.env, settings, c.req.param('token'))
	if (!asked) return fail(c, foreignLink)
	if (asked === 'ended') return c.html(<UnsubscribedPage undo={null} />)
	return c.html(<UnsubscribePage asked={asked} documents={settings.documents} />)
})

// Mail programs post here by themselves (RFC 8058): no cookie, no check of origin, 200 however often.
subscriptionPages.post(routes.unsubscribe, small, async (c) => {
	const never = (await readForm(c))['never'] === 'true'
	const result = await unsubscribe(c.env, settingsOf(c.env), c.req.param('token'), new Date(), { never })
	return result.outcome === 'invalid' ? fail(c, foreignLink) : c.html(<UnsubscribedPage undo={result.undo} />)
})
