import { deliveryStateWords } from '../../../wording/names.ts'
import type { LogQuery, LoggedDelivery } from '../../load/deliveries.ts'
import { Moment } from './time.tsx'

interface LogProps {
	readonly deliveries: readonly LoggedDelivery[]
	readonly query: LogQuery
	readonly next: string | null
}

/** What was sent to an endpoint, latest first, with every try. */
export const DeliveryLog = ({ deliveries, query, next }: LogProps) => (
	<section id="log">
		<h2>Deliveries</h2>
		<form class="acts" method="get">
			<p>
				<label for="state">State</label>
				<select id="state" name="state">
					<option value="">Any</option>
					{Object.entries(deliveryStateWords).map(([state, words]) => (
						<option value={state} selected={state === query.state}>
							{words}
						</option>
					))}
				</select>
			</p>
			<p>
				<label for="from">From, UTC</label>
				<input id="from" name="since" type="date" value={query.since?.slice(0, 10)} />
			</p>
			<p>
				<label for="to">Before, UTC</label>
				<input id="to" name="until" type="date" value={query.until?.slice(0, 10)} />
			</p>
			<button>Show</button>
		</form>
		{deliveries.length === 0 && <p class="empty">Nothing of this kind was sent.</p>}
		{deliveries.map((delivery) => (
			<Delivery delivery={delivery} />
		))}
		{next !== null && (
			<p class="turn">
				<a href={`?${next}#log`}>Older ones</a>
			</p>
		)}
	</section>
)

const Delivery = ({ delivery }: { delivery: LoggedDelivery }) => (
	<details class="delivery">
		<summary>
			<span class="flag">{deliveryStateWords[delivery.state]}</span> {delivery.sequence}.{' '}
			<code>{delivery.webhookId}</code>
		</summary>
		<p class="soft">
			Due since <Moment at={delivery.createdAt} />
			{delivery.nextAt && (
				<>
					; to be tried next at <Moment at={delivery.nextAt} />
				</>
			)}
		</p>
		<ol>
			{delivery.attempts.map(({ at, status, ms, answer, error }) => (
				<li>
					<Moment at={at} />: {status === null ? (error ?? 'no answer') : `status ${status}`}, {ms} ms
					{answer && <pre>{answer}</pre>}
				</li>
			))}
		</ol>
		{delivery.state !== 'pending' && (
			<form method="post">
				<input type="hidden" name="webhookId" value={delivery.webhookId} />
				<button name="act" value="replay">
					Send again
				</button>
			</form>
		)}
	</details>
)
