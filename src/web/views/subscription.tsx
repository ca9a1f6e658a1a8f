import type { Child } from 'hono/jsx'

import type { Subscription } from '../../alerts/email/subscribing/subscription.ts'
import type { Document } from '../../policy/model.ts'
import { link } from '../../routes.ts'
import { Layout } from './parts/layout.tsx'
import { severityFloors, topicLabel } from '../../wording/names.ts'

/** A short page with one thing to say. */
export const Word = ({ title, children }: { title: string; children?: Child }) => (
	<Layout title={title}>
		<article class="notice">
			<h1>{title}</h1>
			{children}
		</article>
	</Layout>
)

/** After the form, whatever the address: only its owner learns more. */
export const RequestedPage = () => (
	<Word title="Look into your inbox">
		<p>
			If this address can be subscribed, a letter with a link to confirm is on its way. The link works for 48
			hours; until you follow it, nothing else is sent.
		</p>
		<p>No letter after ten minutes? Look among the junk mail, then ask again tomorrow.</p>
	</Word>
)

interface TokenProps {
	readonly subscription: Subscription
	readonly documents: readonly Document[]
}

/** The page behind the link in the confirmation letter. Opening it does nothing: scanners open links too. */
export const ConfirmPage = ({ subscription, documents }: TokenProps) => (
	<Word title="Confirm your subscription">
		<AskedFor subscription={subscription} documents={documents} />
		<form method="post">
			<button>Confirm</button>
		</form>
	</Word>
)

export const ConfirmedPage = ({ subscription, documents }: TokenProps) => (
	<Word title="You are subscribed">
		<AskedFor subscription={subscription} documents={documents} />
		<p>
			The next change of this kind comes to you by email. Every email has a link that ends the subscription.
		</p>
		<p>
			<a href={link('history')}>Read what has changed so far</a>
		</p>
	</Word>
)

/** The page behind the link in every email; only its button ends anything. */
export const UnsubscribePage = ({ subscription, documents }: TokenProps) => (
	<Word title="End your subscription">
		<AskedFor subscription={subscription} documents={documents} />
		<p>Endpoints you added end with it: nothing more is sent to them, their logs and secrets are erased.</p>
		<form method="post">
			<p>
				<label class="choice">
					<input type="checkbox" name="never" value="true" />
					Also never write to this address again, even if somebody enters it here
				</label>
			</p>
			<button>Unsubscribe</button>
		</form>
	</Word>
)

export const UnsubscribedPage = () => (
	<Word title="You are unsubscribed">
		<p>
			The address has been erased, and with it any endpoints you added. Nothing more will be sent to them.
		</p>
		<p>
			<a href={link('subscribe')}>Subscribe again</a>
		</p>
	</Word>
)

const AskedFor = ({ subscription, documents }: TokenProps) => {
	const { address, filters } = subscription
	const titles = documents.filter(({ id }) => filters.documents?.includes(id)).map(({ title }) => title)
	return (
		<dl class="facts">
			<div>
				<dt>Address</dt>
				<dd>{address}</dd>
			</div>
			<div>
				<dt>Told of</dt>
				<dd>{severityFloors[filters.minSeverity]}</dd>
			</div>
			<div>
				<dt>Documents</dt>
				<dd>{filters.documents ? titles.join(', ') : 'All'}</dd>
			</div>
			<div>
				<dt>Topics</dt>
				<dd>{filters.topics ? filters.topics.map(topicLabel).join(', ') : 'All'}</dd>
			</div>
		</dl>
	)
}
