import type { Child } from 'hono/jsx'

import { describeWishes } from '../../alerts/email/messages/wishes-words.ts'
import type { Asked } from '../../alerts/email/subscribing/confirm.ts'
import type { Document } from '../../policy/model.ts'
import { link } from '../../routes.ts'
import { Layout } from './parts/layout.tsx'

/** A short page with one thing to say. */
export const Word = ({ title, children }: { title: string; children?: Child }) => (
	<Layout title={title}>
		<article class="notice">
			<h1>{title}</h1>
			{children}
		</article>
	</Layout>
)

interface RequestedProps {
	/** The request the code is for. */
	readonly request: string
	/** The code typed before was not taken. */
	readonly refused?: boolean
}

/** After the form, whatever the address: only its owner learns more. The code is typed here. */
export const RequestedPage = ({ request, refused = false }: RequestedProps) => (
	<Word title="Look into your inbox">
		{refused && (
			<div class="blind" role="alert">
				<p>
					<strong>That is not the code, or it works no more.</strong> It works once, for 48 hours, and five
					tries are all it takes.
				</p>
			</div>
		)}
		<p>
			If this address can be written to, a letter is on its way. It shows six digits; type them here and you
			are subscribed. An address that is subscribed already gets a link to its settings instead.
		</p>
		<form class="request" method="post" action={link('code')}>
			<input type="hidden" name="request" value={request} />
			<p class="field">
				<label for="code">Code</label>
				<input
					id="code"
					name="code"
					inputmode="numeric"
					autocomplete="one-time-code"
					required
					maxlength={12}
				/>
			</p>
			<p>
				<button>Subscribe</button>
			</p>
		</form>
		<p>
			You read mail on another device? Its link leads to a page with a button. No letter after ten minutes?
			Look among the junk mail; one letter a day goes to one address, so ask again tomorrow.
		</p>
	</Word>
)

interface AskedProps {
	readonly asked: Asked
	readonly documents: readonly Document[]
}

/** The page behind the link in the confirmation letter. Opening it does nothing: scanners open links too. */
export const ConfirmPage = ({ asked, documents }: AskedProps) => (
	<Word title="Confirm your subscription">
		<AskedFor asked={asked} documents={documents} />
		<form method="post">
			<button>Confirm</button>
		</form>
	</Word>
)

export const ConfirmedPage = ({ asked, documents, manage }: AskedProps & { readonly manage: string }) => (
	<Word title="You are subscribed">
		<AskedFor asked={asked} documents={documents} />
		<p>
			The next change of this kind comes to you by email. Every email has links to change what you get and to
			end it.
		</p>
		<p>
			<a href={manage}>Your settings</a> · <a href={link('history')}>Read what has changed so far</a>
		</p>
	</Word>
)

/** The page behind the link in every email; only its button ends anything. */
export const UnsubscribePage = ({ asked, documents }: AskedProps) => (
	<Word title="End your subscription">
		<AskedFor asked={asked} documents={documents} />
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

/** After leaving. `undo`: the token that undoes it; null when nothing can be undone. */
export const UnsubscribedPage = ({ undo }: { readonly undo: string | null }) => (
	<Word title="You are unsubscribed">
		<p>The address has been erased, and with it any endpoints you added. Nothing more is sent to them.</p>
		{undo !== null && (
			<form method="post" action={link('undo', { token: undo })}>
				<p>
					Not on purpose? For an hour it can be undone, here or by the last letter, which is on its way. No
					further email will be sent.
				</p>
				<button>Undo</button>
			</form>
		)}
		<p>
			<a href={link('subscribe')}>Subscribe again</a>
		</p>
	</Word>
)

/** The page behind the link in the goodbye letter. */
export const UndoPage = () => (
	<Word title="Undo the end of your subscription">
		<p>You get what you got before, under new links. Endpoints you had are not restored.</p>
		<form method="post">
			<button>Undo</button>
		</form>
	</Word>
)

export const UndonePage = () => (
	<Word title="You are subscribed again">
		<p>What you asked for is as it was. Your next email has new links to your settings.</p>
	</Word>
)

export const AskedFor = ({ asked, documents }: AskedProps) => (
	<dl class="facts">
		{[['Address', asked.address] as const, ...describeWishes({ documents }, asked.wishes)].map(
			([label, words]) => (
				<div>
					<dt>{label}</dt>
					<dd>{words}</dd>
				</div>
			),
		)}
	</dl>
)
