import type { Settings } from '../../../env.ts'
import { link } from '../../../routes.ts'
import type { Filters } from '../../../store/alerts/filters.ts'
import { topicLabel } from '../../../wording/names.ts'
import { Button, Frame, Headline, Label, Link, Small, Text, toHtml } from './frame.tsx'
import { listHeaders, unsubscribeHeaders } from './headers.ts'
import type { Mail } from '../mailers/mailer.ts'
import { paragraphs, wrap } from './wrap.ts'

/** The letter that asks whether the owner of an address wants the alerts somebody asked for. */
export async function composeConfirmLetter(
	settings: Settings,
	token: string,
	filters: Filters,
): Promise<Mail> {
	const confirm = settings.PUBLIC_URL + link('confirm', { token })
	const wanted = `Somebody, hopefully you, asked for email when ${describeFilters(settings, filters)}.`
	const ignore =
		'The link works for 48 hours. If it was not you, do nothing: without your confirmation nothing is sent, and the address is forgotten in 7 days.'
	return {
		subject: 'Please confirm your Clausewatch alerts',
		text: paragraphs([
			wrap(wanted),
			`To confirm, open this page and press the button:\n${confirm}`,
			wrap(ignore),
		]),
		html: await toHtml(
			<Frame title="Confirm your alerts" glance={wanted} foot={<Home settings={settings} />}>
				<Label>One more step</Label>
				<Headline>Do you want these alerts?</Headline>
				<br />
				<Text>{wanted}</Text>
				<Button href={confirm}>Confirm on Clausewatch</Button>
				<br />
				<Small>{ignore}</Small>
			</Frame>,
		),
		headers: listHeaders(settings),
	}
}

/** The letter to somebody who asked again: no second subscription, and how to end the one there is. */
export async function composeAlreadyLetter(settings: Settings, unsubscribeToken: string): Promise<Mail> {
	const unsubscribe = settings.PUBLIC_URL + link('unsubscribe', { token: unsubscribeToken })
	const known =
		'Somebody, hopefully you, asked to subscribe this address. It is subscribed already: nothing has changed.'
	return {
		subject: 'You are subscribed to Clausewatch already',
		text: paragraphs([wrap(known), `To end the subscription:\n${unsubscribe}`]),
		html: await toHtml(
			<Frame title="Subscribed already" glance={known} foot={<Home settings={settings} />}>
				<Label>Nothing to do</Label>
				<Headline>You are subscribed already</Headline>
				<br />
				<Text>{known}</Text>
				<Small>
					<Link href={unsubscribe}>End the subscription</Link>
				</Small>
			</Frame>,
		),
		headers: { ...listHeaders(settings), ...unsubscribeHeaders(unsubscribe) },
	}
}

const Home = ({ settings }: { settings: Settings }) => (
	<Small>
		<Link href={settings.PUBLIC_URL}>Clausewatch</Link> watches LinkedIn’s privacy policy and AI pages.
	</Small>
)

/** What filters let through, as the rest of a sentence after "when". */
function describeFilters(settings: Settings, { minSeverity, documents, topics }: Filters): string {
	const kinds = { material: 'a material change', minor: 'a material or minor change', cosmetic: 'any change' }
	const where = documents
		? documents.map((id) => settings.documents.find((one) => one.id === id)?.title ?? id).join(', ')
		: 'any watched document'
	const about = topics ? ` (${topics.map(topicLabel).join(', ')})` : ''
	return `${kinds[minSeverity]} is made to ${where}${about}`
}
