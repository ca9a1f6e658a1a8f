import { CONSENT } from '../../alerts/email/subscribing/consent.ts'
import { type Document, severities, topics } from '../../policy/model.ts'
import { link } from '../../routes.ts'
import type { FaultsByField } from '../../wording/faults.ts'
import { Boxes } from './parts/boxes.tsx'
import { Layout } from './parts/layout.tsx'
import { severityFloors, topicLabel } from '../../wording/names.ts'

/** The form's fields, unchecked. */
export interface Wishes {
	readonly email?: string | undefined
	readonly minSeverity?: string | undefined
	readonly documents?: readonly string[] | undefined
	readonly topics?: readonly string[] | undefined
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
			<Summary faults={faults} />
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
			<fieldset>
				<legend>Tell me of</legend>
				{severities.toReversed().map((severity) => (
					<label class="choice">
						<input
							type="radio"
							name="minSeverity"
							value={severity}
							checked={severity === (given.minSeverity ?? 'material')}
						/>
						{severityFloors[severity]}
					</label>
				))}
			</fieldset>
			<Boxes
				name="documents"
				legend="In these documents"
				options={documents.map(({ id, title }) => [id, title])}
				chosen={given.documents ?? []}
			/>
			<Boxes
				name="topics"
				legend="On these topics"
				options={topics.map((topic) => [topic, topicLabel(topic)])}
				chosen={given.topics ?? []}
			/>
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

const Summary = ({ faults }: { faults: FaultsByField }) => {
	const list = Object.entries(faults)
	return list.length > 0 ? (
		<div class="blind" role="alert">
			<p>
				<strong>Nothing was sent.</strong> Please correct:
			</p>
			<ul>
				{list.map(([field, what]) => (
					<li>{field === 'email' ? <a href="#email">The address {what}</a> : `${field} ${what}`}</li>
				))}
			</ul>
		</div>
	) : null
}
