import { CONSENT } from '../../alerts/email/subscribing/consent.ts'
import type { Document } from '../../policy/model.ts'
import { link } from '../../routes.ts'
import type { FaultsByField } from '../../wording/faults.ts'
import { type FilterWishes, FloorField, ScopeFields } from './parts/forms/filter-fields.tsx'
import { Layout } from './parts/layout.tsx'
import { Problems } from './parts/forms/problems.tsx'

/** The form's fields, unchecked. */
export interface Wishes extends FilterWishes {
	readonly email?: string | undefined
}

export interface SubscribeProps {
	readonly documents: readonly Document[]
	/** What was filled in before, to be shown again. */
	readonly given: Wishes
	readonly faults: FaultsByField
}

/** The form by which readers ask for email. */
export const SubscribePage = ({ documents, given, faults }: SubscribeProps) => (
	<Layout
		title="Subscribe"
		current={link('subscribe')}
		description="Email when LinkedIn’s privacy or AI terms change"
	>
		<header class="lead">
			<h1>Subscribe</h1>
			<p>One email for each change that matters to you, with the words that changed. Nothing else, ever.</p>
		</header>
		<form class="request" method="post" action={link('subscribe')}>
			<Problems
				problems={faults}
				nothing="Nothing was sent."
				address={['email', <a href="#email">The address</a>]}
			/>
			<p class="field">
				<label for="email">Email address</label>
				<input
					id="email"
					name="email"
					type="email"
					autocomplete="email"
					required
					maxlength={254}
					value={given.email}
					aria-invalid={faults['email'] ? 'true' : undefined}
					aria-describedby={faults['email'] ? 'email-problem' : undefined}
				/>
				{faults['email'] && (
					<span class="problem" id="email-problem">
						This {faults['email']}, such as name@example.com.
					</span>
				)}
			</p>
			<p class="unseen" aria-hidden="true">
				<label for="website">Leave this empty</label>
				<input id="website" name="website" tabindex={-1} autocomplete="off" />
			</p>
			<FloorField legend="Tell me of" given={given} />
			<ScopeFields documents={documents} given={given} />
			<p class="consent">{CONSENT.text}</p>
			<p>
				<button>Send me the link to confirm</button>
			</p>
			<p class="soft">
				The address is kept encrypted, used for these emails alone and erased when you unsubscribe. Emails
				carry no tracking.
			</p>
		</form>
	</Layout>
)
