import { raw } from 'hono/html'

import { CONSENT } from '../../alerts/email/subscribing/consent.ts'
import type { Document } from '../../policy/model.ts'
import { link } from '../../routes.ts'
import type { FaultsByField } from '../../wording/faults.ts'
import { Problems } from './parts/forms/problems.tsx'
import { Layout } from './parts/layout.tsx'
import { type GivenWishes, WishFields } from './parts/forms/wish-fields.tsx'

/** The form's fields, unchecked. */
export interface GivenRequest extends GivenWishes {
	readonly email?: string | undefined
}

export interface SubscribeProps {
	readonly documents: readonly Document[]
	/** What was filled in before, to be shown again. */
	readonly given: GivenRequest
	readonly faults: FaultsByField
	/** Of Turnstile, where it is set up. */
	readonly siteKey: string | undefined
}

/** The form by which readers ask for email. */
export const SubscribePage = ({ documents, given, faults, siteKey }: SubscribeProps) => (
	<Layout
		title="Subscribe"
		current={link('subscribe')}
		description="Email when LinkedIn’s privacy or AI terms change"
	>
		<header class="lead">
			<h1>Subscribe</h1>
			<p>Email for the changes that matter to you, with the words that changed. Nothing else, ever.</p>
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
			<WishFields documents={documents} given={given} />
			{siteKey !== undefined && <Turnstile siteKey={siteKey} />}
			<p class="consent">{CONSENT.text}</p>
			<p>
				<button>Send me the code to confirm</button>
			</p>
			<p class="soft">
				The address is kept encrypted, used for these emails alone and erased when you unsubscribe. Emails
				carry no tracking. <a href={link('privacy')}>What is kept, and how long</a>
			</p>
		</form>
	</Layout>
)

/** Cloudflare's check that a person fills in the form; the one script of the site, where the operator set it up. */
const Turnstile = ({ siteKey }: { siteKey: string }) => (
	<>
		{raw('<script src="https://challenges.cloudflare.com/turnstile/v0/api.js" async defer></script>')}
		<div class="cf-turnstile" data-sitekey={siteKey}></div>
	</>
)
