import { Hono } from 'hono'

import { requestSubscription } from '../../alerts/email/subscribing/subscribe.ts'
import {
	confirmSubscription,
	findPendingSubscription,
	findSubscription,
	unsubscribe,
} from '../../alerts/email/subscribing/subscription.ts'
import { type Env, settingsOf } from '../../env.ts'
import { routes } from '../../routes.ts'
import { fail, tooMany } from '../guard/failure.tsx'
import { leaveNoTrace } from '../guard/leave-no-trace.ts'
import { readForm } from '../guard/forms.ts'
import { BODY_LIMIT, atMost } from '../guard/operator.ts'
import { byField } from '../../wording/faults.ts'
import { SubscribePage } from '../views/subscribe.tsx'
import {
	ConfirmPage,
	ConfirmedPage,
	RequestedPage,
	UnsubscribePage,
	UnsubscribedPage,
} from '../views/subscription.tsx'

const staleLink = {
	code: 'not-found',
	message: 'This link is unknown or older than 48 hours. Ask for a new one on the page “Subscribe”.',
} as const
const foreignLink = {
	code: 'not-found',
	message: 'This is not a link from one of our emails. Please copy it whole.',
} as const

/** Subscribing and ending it. Links only show; a button acts. Token pages leave no trace in caches or indexes. */
export const subscriptionPages = new Hono<{ Bindings: Env }>()

subscriptionPages.use(routes.confirm, leaveNoTrace)
subscriptionPages.use(routes.unsubscribe, leaveNoTrace)

const small = atMost(BODY_LIMIT)

subscriptionPages.get(routes.subscribe, (c) =>
	c.html(<SubscribePage documents={settingsOf(c.env).documents} given={{}} faults={{}} />),
)

subscriptionPages.post(routes.subscribe, small, async (c) => {
	const settings = settingsOf(c.env)
	const given = inputOf(await readForm(c))
	const caller = { ip: c.req.header('cf-connecting-ip') ?? null, now: new Date() }
	const result = await requestSubscription(c.env, settings, given, caller)
	if (result.outcome === 'accepted') return c.html(<RequestedPage />)
	if (result.outcome === 'limited') return fail(c, tooMany(result.retryAfterSeconds))
	const faults = byField(result.faults)
	return c.html(<SubscribePage documents={settings.documents} given={given} faults={faults} />, 400)
})

subscriptionPages.get(routes.confirm, async (c) => {
	const settings = settingsOf(c.env)
	const subscription = await findPendingSubscription(c.env, settings, c.req.param('token'), new Date())
	if (!subscription) return fail(c, staleLink)
	return c.html(<ConfirmPage subscription={subscription} documents={settings.documents} />)
})

subscriptionPages.post(routes.confirm, async (c) => {
	const settings = settingsOf(c.env)
	const result = await confirmSubscription(c.env, settings, c.req.param('token'), new Date())
	if (result.outcome === 'invalid') return fail(c, staleLink)
	return c.html(<ConfirmedPage subscription={result.subscription} documents={settings.documents} />)
})

subscriptionPages.get(routes.unsubscribe, async (c) => {
	const settings = settingsOf(c.env)
	const subscription = await findSubscription(c.env, settings, c.req.param('token'))
	if (!subscription) return fail(c, foreignLink)
	if (subscription === 'ended') return c.html(<UnsubscribedPage />)
	return c.html(<UnsubscribePage subscription={subscription} documents={settings.documents} />)
})

// Mail programs post here by themselves (RFC 8058): no cookie, no check of origin, 200 however often.
subscriptionPages.post(routes.unsubscribe, small, async (c) => {
	const never = (await readForm(c))['never'] === 'true'
	const result = await unsubscribe(c.env, settingsOf(c.env), c.req.param('token'), new Date(), { never })
	return result.outcome === 'invalid' ? fail(c, foreignLink) : c.html(<UnsubscribedPage />)
})

const listOf = (value: string | string[] | undefined) => (value === undefined ? undefined : [value].flat())
const firstOf = (value: string | string[] | undefined) => [value].flat()[0]

/** The form's fields in the shape the alerts room checks; nothing ticked is nothing given. */
function inputOf(form: Record<string, string | string[]>) {
	const { email, minSeverity, documents, topics, website } = form
	return {
		email: firstOf(email),
		minSeverity: firstOf(minSeverity),
		documents: listOf(documents),
		topics: listOf(topics),
		website: firstOf(website),
	}
}
