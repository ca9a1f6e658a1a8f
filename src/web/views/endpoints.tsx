import type { EndpointView } from '../../alerts/webhook/endpoints.ts'
import type { Document } from '../../policy/model.ts'
import { link } from '../../routes.ts'
import { endpointKinds } from '../../store/alerts/endpoints.ts'
import type { FaultsByField } from '../../wording/faults.ts'
import { endpointStateWords, kindWords } from '../../wording/names.ts'
import { EndpointFields, type EndpointWishes } from './parts/forms/endpoint-fields.tsx'
import { Layout } from './parts/layout.tsx'
import { Problems } from './parts/forms/problems.tsx'
import { Moment } from './parts/time.tsx'

export interface EndpointsProps {
	readonly token: string
	readonly endpoints: readonly EndpointView[]
	readonly documents: readonly Document[]
	/** What was filled in before, to be shown again. */
	readonly given: EndpointWishes & { readonly kind?: string | undefined }
	readonly problems: FaultsByField
}

/** A subscriber's endpoints and the form to add one. */
export const EndpointsPage = ({ token, endpoints, documents, given, problems }: EndpointsProps) => (
	<Layout title="Your endpoints">
		<header class="lead">
			<h1>Your endpoints</h1>
			<p>
				<a href={link('manage', { token })}>Your subscription</a>. Addresses that get each alert: your own
				systems, as a signed webhook, or a channel in Slack, Discord or Microsoft Teams, as a message. This
				page is yours alone: whoever has its link can use it.
			</p>
		</header>
		{endpoints.length === 0 && <p class="empty">You have no endpoint yet.</p>}
		{endpoints.map((endpoint) => (
			<section class="watched">
				<h2>
					<a href={link('manageEndpoint', { token, id: endpoint.id })}>{endpoint.name || endpoint.url}</a>
					<span class="flag">{endpointStateWords[endpoint.state]}</span>
				</h2>
				<p class="soft">
					{endpoint.name && `${endpoint.url} · `}
					{endpoint.kind !== 'webhook' && `${kindWords[endpoint.kind]} · `}since{' '}
					<Moment at={endpoint.createdAt} />
					{endpoint.reason && ` · because ${endpoint.reason}`}
				</p>
			</section>
		))}
		<section>
			<h2>Add an endpoint</h2>
			<form class="request" method="post">
				<Problems problems={problems} nothing="Nothing was done." address={['url', 'The address']} />
				<KindField given={given.kind} />
				<p class="field">
					<label for="url">Address</label>
					<input
						id="url"
						name="url"
						type="url"
						required
						maxlength={2048}
						placeholder="https://hooks.example.com/clausewatch"
						aria-invalid={problems['url'] ? 'true' : undefined}
					/>
				</p>
				<EndpointFields documents={documents} given={given} />
				<p class="act">
					<button>Add and send a test</button>
				</p>
			</form>
		</section>
	</Layout>
)

const KindField = ({ given }: { given: string | undefined }) => (
	<fieldset>
		<legend>It takes</legend>
		{endpointKinds.map((kind) => (
			<label class="choice">
				<input type="radio" name="kind" value={kind} checked={kind === (given ?? 'webhook')} />
				{kindWords[kind]}
			</label>
		))}
	</fieldset>
)

interface SecretProps {
	readonly token: string
	readonly id: string
	readonly secret: string
	/** Until when the secret before signs too; null for a new endpoint. */
	readonly until: string | null
}

/** The one time a secret is shown. */
export const SecretPage = ({ token, id, secret, until }: SecretProps) => (
	<Layout title="Keep this secret">
		<article class="notice">
			<h1>Keep this secret</h1>
			<p>It is shown this once. Your receiver checks with it that a webhook is ours.</p>
			<p class="cite">
				<code>{secret}</code>
			</p>
			{until === null ? (
				<p>A signed test is on its way. The endpoint is active once it is answered with any 2xx status.</p>
			) : (
				<p>
					Until <Moment at={until} /> webhooks are signed with the old secret too.
				</p>
			)}
			<p>
				<a href={link('manageEndpoint', { token, id })}>To the endpoint</a>
			</p>
		</article>
	</Layout>
)
