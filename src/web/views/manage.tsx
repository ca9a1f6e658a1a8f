import type { Asked } from '../../alerts/email/subscribing/confirm.ts'
import type { Document } from '../../policy/model.ts'
import { link } from '../../routes.ts'
import type { Hold } from '../../store/alerts/subscribers.ts'
import type { SentAlert } from '../../store/alerts/sent-alerts.ts'
import type { FaultsByField } from '../../wording/faults.ts'
import { deliveryStateWords, eventWords } from '../../wording/names.ts'
import { Problems } from './parts/forms/problems.tsx'
import { Layout } from './parts/layout.tsx'
import { Moment } from './parts/time.tsx'
import { type GivenWishes, WishFields } from './parts/forms/wish-fields.tsx'

export interface ManageProps {
	readonly token: string
	readonly asked: Asked
	readonly hold: Hold
	readonly sent: readonly SentAlert[]
	readonly documents: readonly Document[]
	/** What was filled in, or what stands. */
	readonly given: GivenWishes
	readonly problems: FaultsByField
	/** What was just done, in words. */
	readonly done: string | null
}

/** Everything a subscriber can change, see and end. */
export const ManagePage = ({ token, asked, hold, sent, documents, given, problems, done }: ManageProps) => (
	<Layout title="Your subscription">
		<header class="lead">
			<h1>Your subscription</h1>
			<p>
				For {asked.address}. This page is yours alone: whoever has its link can use it.{' '}
				<a href={link('manageEndpoints', { token })}>Your own systems</a>
			</p>
		</header>
		{done && <p role="status">{done}</p>}
		<Problems problems={problems} nothing="Nothing was done." address={['until', 'The day']} />
		<section>
			<h2>What you get</h2>
			<form class="request" method="post">
				<WishFields documents={documents} given={given} />
				<button name="act" value="save">
					Save
				</button>
			</form>
		</section>
		<section>
			<h2>Pause</h2>
			<form class="request" method="post">
				{hold.pausedUntil === null ? (
					<p>Nothing comes until a day you choose; then one email has all that you missed.</p>
				) : (
					<p>
						Nothing comes until <Moment at={hold.pausedUntil} />; then one email has all that you missed.
					</p>
				)}
				<p class="field">
					<label for="until">Pause until</label>
					<input id="until" name="until" type="date" />
				</p>
				<p class="act">
					<button name="act" value="pause">
						Pause
					</button>
					{hold.pausedUntil !== null && (
						<button name="act" value="resume">
							Go on now
						</button>
					)}
				</p>
			</form>
		</section>
		<section>
			<h2>What was sent to you</h2>
			{sent.length === 0 ? <p class="empty">Nothing yet.</p> : <SentList sent={sent} />}
			{sent.some(({ state }) => state === 'sent') && (
				<form method="post">
					<button name="act" value="resend">
						Send me the latest again
					</button>
				</form>
			)}
		</section>
		<section>
			<h2>Your data</h2>
			<p>
				<a href={link('manageExport', { token })} download="clausewatch.json">
					All that is kept of you, as JSON
				</a>
			</p>
			<form method="post">
				<p>
					<label class="choice">
						<input type="checkbox" name="never" value="true" />
						Also never write to this address again, even if somebody enters it here
					</label>
				</p>
				<button name="act" value="delete">
					Unsubscribe and erase it
				</button>
			</form>
		</section>
	</Layout>
)

const SentList = ({ sent }: { sent: readonly SentAlert[] }) => (
	<ul>
		{sent.map(({ type, changeId, summary, createdAt, state }) => (
			<li>
				{type === 'digest' || type === 'subscriber.notice' ? (
					{ digest: 'A digest', 'subscriber.notice': 'About an endpoint of yours' }[type]
				) : changeId === null ? (
					eventWords[type]
				) : (
					<a href={link('change', { id: changeId })}>{summary ?? eventWords[type]}</a>
				)}{' '}
				<span class="soft">
					<Moment at={createdAt} /> · {state === 'digested' ? 'In a digest' : deliveryStateWords[state]}
				</span>
			</li>
		))}
	</ul>
)
