import { type Context, Hono } from 'hono'

import { exportData, resendLatest } from '../../alerts/email/subscribing/own-data.ts'
import {
	changeWishes,
	findManager,
	pauseSubscription,
	present,
} from '../../alerts/email/subscribing/subscription.ts'
import { listEndpoints } from '../../alerts/webhook/endpoints.ts'
import { leave } from '../../alerts/email/subscribing/unsubscribe.ts'
import { type Env, settingsOf } from '../../env.ts'
import { routes } from '../../routes.ts'
import { listSentAlerts } from '../../store/alerts/sent-alerts.ts'
import { type Subscriber, getSubscriber } from '../../store/alerts/subscribers.ts'
import { type FaultsByField, byField } from '../../wording/faults.ts'
import { fail } from '../guard/failure.tsx'
import { readForm } from '../guard/forms.ts'
import { leaveNoTrace } from '../guard/leave-no-trace.ts'
import { BODY_LIMIT, atMost } from '../guard/operator.ts'
import { ownForms } from '../guard/own-forms.ts'
import { ManagePage } from '../views/manage.tsx'
import type { GivenWishes } from '../views/parts/forms/wish-fields.tsx'
import { UnsubscribedPage } from '../views/subscription.tsx'
import { firstOf, wishesOf } from './wish-form.ts'

type PageContext = Context<{ Bindings: Env }, string>

const foreign = {
	code: 'not-found',
	message:
		'This is not a manage link from one of our emails, or its subscription has ended. Please copy the link whole.',
} as const

/** Most alerts listed. */
const LISTED = 50

/** A subscriber's own page, behind the manage link of their emails. Links only show; a button acts. */
export const managePages = new Hono<{ Bindings: Env }>()
for (const path of [routes.manage, routes.manageExport])
	managePages.use(path, leaveNoTrace, ownForms, atMost(BODY_LIMIT))

const tokenOf = (c: PageContext): string => c.req.param('token') ?? ''
const managerOf = (c: PageContext) => findManager(c.env, settingsOf(c.env), tokenOf(c))

interface Said {
	readonly problems?: FaultsByField
	readonly done?: string
	readonly given?: GivenWishes
}

async function show(c: PageContext, subscriber: Subscriber, { problems = {}, done, given }: Said = {}) {
	const settings = settingsOf(c.env)
	const page = {
		token: tokenOf(c),
		asked: await present(settings, subscriber),
		hold: subscriber.hold,
		sent: await listSentAlerts(c.env.DB, subscriber.id, LISTED),
		documents: settings.documents,
		given: given ?? subscriber.wishes,
		problems,
		done: done ?? null,
	}
	return c.html(<ManagePage {...page} />, Object.keys(problems).length > 0 ? 400 : 200)
}

managePages.get(routes.manage, async (c) => {
	const subscriber = await managerOf(c)
	return subscriber ? show(c, subscriber) : fail(c, foreign)
})

managePages.get(routes.manageExport, async (c) => {
	const subscriber = await managerOf(c)
	if (!subscriber) return fail(c, foreign)
	const settings = settingsOf(c.env)
	const data = await exportData(c.env, settings, subscriber)
	return c.json({ ...data, endpoints: await listEndpoints(c.env, settings, subscriber.id) })
})

managePages.post(routes.manage, async (c) => {
	const subscriber = await managerOf(c)
	if (!subscriber) return fail(c, foreign)
	const form = await readForm(c)
	const now = new Date()
	if (firstOf(form['act']) === 'delete') {
		const never = form['never'] === 'true'
		const undo = await leave(c.env, settingsOf(c.env), subscriber, now, never)
		return c.html(<UnsubscribedPage undo={undo} />)
	}
	const said = await doAct(c, subscriber, form, now)
	return show(c, (await getSubscriber(c.env.DB, subscriber.id)) ?? subscriber, said)
})

/** Does what a button says. */
async function doAct(
	c: PageContext,
	subscriber: Subscriber,
	form: Record<string, string | string[]>,
	now: Date,
): Promise<Said> {
	switch (firstOf(form['act'])) {
		case 'save': {
			const given = wishesOf(form)
			const { documents = null, topics = null, types = [], ...rest } = given
			const wishes = { ...rest, documents, topics, types }
			const faults = await changeWishes(c.env, settingsOf(c.env), subscriber, wishes, now)
			return faults ? { problems: byField(faults), given } : { done: 'Saved.' }
		}
		case 'pause': {
			const until = firstOf(form['until']) || ' '
			const faults = await pauseSubscription(c.env, subscriber, until, now)
			return faults ? { problems: byField(faults) } : { done: 'Paused.' }
		}
		case 'resume':
			await pauseSubscription(c.env, subscriber, null, now)
			return { done: 'Email goes on. What you missed comes in one email.' }
		case 'resend': {
			const problem = await resendLatest(c.env, subscriber, now)
			return problem === null
				? { done: 'It is on its way again.' }
				: { problems: { 'sending again': problem } }
		}
		default:
			return { problems: { act: 'must be one of the buttons of the page' } }
	}
}
