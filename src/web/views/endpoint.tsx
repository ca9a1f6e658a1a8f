import type { EndpointView } from '../../alerts/webhook/endpoints.ts'
import type { Document } from '../../policy/model.ts'
import { link } from '../../routes.ts'
import type { FaultsByField } from '../../wording/faults.ts'
import { endpointStateWords, kindWords } from '../../wording/names.ts'
import type { LogQuery, LoggedDelivery } from '../load/deliveries.ts'
import { DeliveryLog } from './parts/delivery-log.tsx'
import { EndpointFields } from './parts/forms/endpoint-fields.tsx'
import { Layout } from './parts/layout.tsx'
import { Problems } from './parts/forms/problems.tsx'
import { Moment } from './parts/time.tsx'

export interface EndpointProps {
	readonly token: string
	readonly endpoint: EndpointView
	readonly documents: readonly Document[]
	readonly deliveries: readonly LoggedDelivery[]
	readonly query: LogQuery
	/** Query of the next page of the log; null on the last. */
	readonly next: string | null
	readonly problems: FaultsByField
	readonly now: string
}

/** One endpoint: what it is, what can be done with it, and everything that was sent to it. */
export const EndpointPage = (props: EndpointProps) => {
	const { token, endpoint, documents, deliveries, query, next, problems, now } = props
	const paused = endpoint.pausedUntil !== null && endpoint.pausedUntil > now
	return (
		<Layout title={endpoint.name || 'Endpoint'}>
			<header class="lead">
				<h1>{endpoint.name || endpoint.url}</h1>
				<p>
					<a href={link('manageEndpoints', { token })}>All your endpoints</a>
				</p>
			</header>
			<Problems problems={problems} nothing="Nothing was done." address={['url', 'The address']} />
			<Facts endpoint={endpoint} paused={paused} />
			<div class="acts">
				<form method="post">
					<button name="act" value="test">
						{endpoint.state === 'disabled' ? 'Enable again with a test' : 'Send a test'}
					</button>
				</form>
				{endpoint.kind === 'webhook' && (
					<form method="post">
						<button name="act" value="rotate">
							New secret
						</button>
					</form>
				)}
				{paused ? (
					<form method="post">
						<button name="act" value="resume">
							Go on now
						</button>
					</form>
				) : (
					<form method="post">
						<label for="until">Pause until, UTC</label>
						<input id="until" name="until" type="datetime-local" required />
						<button name="act" value="pause">
							Pause
						</button>
					</form>
				)}
				<form method="post">
					<label for="since">Send again all since, UTC</label>
					<input id="since" name="since" type="datetime-local" required />
					<button name="act" value="replay-since">
						Replay
					</button>
				</form>
			</div>
			<DeliveryLog deliveries={deliveries} query={query} next={next} />
			<section>
				<details>
					<summary>What it is told of</summary>
					<form class="request" method="post">
						<EndpointFields documents={documents} given={wishesOf(endpoint)} />
						<p class="act">
							<button name="act" value="save">
								Save
							</button>
						</p>
					</form>
				</details>
				<details>
					<summary>Delete this endpoint</summary>
					<form method="post">
						<p>Nothing more is sent to it. Its address, its secret and its log are erased.</p>
						<button name="act" value="delete">
							Delete it
						</button>
					</form>
				</details>
			</section>
		</Layout>
	)
}

const wishesOf = ({ name, types, filters }: EndpointView) => ({
	name,
	types,
	minSeverity: filters.minSeverity,
	documents: filters.documents ?? [],
	topics: filters.topics ?? [],
})

const Facts = ({ endpoint, paused }: { endpoint: EndpointView; paused: boolean }) => (
	<dl class="facts">
		<div>
			<dt>State</dt>
			<dd>
				{endpointStateWords[endpoint.state]}
				{endpoint.reason && `: ${endpoint.reason}`}
			</dd>
		</div>
		<div>
			<dt>Address</dt>
			<dd>{endpoint.url}</dd>
		</div>
		<div>
			<dt>Takes</dt>
			<dd>{kindWords[endpoint.kind]}</dd>
		</div>
		<div>
			<dt>Created</dt>
			<dd>
				<Moment at={endpoint.createdAt} />
			</dd>
		</div>
		{paused && endpoint.pausedUntil && (
			<div>
				<dt>Paused until</dt>
				<dd>
					<Moment at={endpoint.pausedUntil} />
				</dd>
			</div>
		)}
		{endpoint.failingSince && (
			<div>
				<dt>Failing since</dt>
				<dd>
					<Moment at={endpoint.failingSince} />
				</dd>
			</div>
		)}
	</dl>
)
