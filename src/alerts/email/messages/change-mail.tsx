import type { Run } from '../../../policy/model.ts'
import { editWords } from '../../../wording/names.ts'
import type { ChangeStory } from './change-story.ts'
import type { OwnLinks } from './change-text.ts'
import type { Excerpt } from './excerpt.ts'
import { Button, Frame, Headline, Label, Link, Small, Text, Title, styles } from './frame.tsx'

/** The email about a change, as HTML. Whatever a page said is text here: JSX escapes it. */
export const ChangeMail = ({ story, own }: { story: ChangeStory; own: OwnLinks }) => (
	<Frame
		title={story.headline}
		glance={story.reasons[0] ?? story.document}
		foot={
			<Small>
				You asked Clausewatch for this email. <Link href={own.unsubscribe}>Unsubscribe</Link>
				{' · '}
				<Link href={own.manage}>Send alerts to your own systems</Link>
			</Small>
		}
	>
		<Label>
			<span class="seal" style="color:#7d1d1d">
				{story.kicker}
			</span>{' '}
			· {story.document}
		</Label>
		<Headline>{story.headline}</Headline>
		{story.correction && <Notice>{story.correction}</Notice>}
		{story.silent && <Notice>{story.silent}</Notice>}
		{story.reasons.length > 0 && <Title>Why it matters</Title>}
		{story.reasons.map((reason) => (
			<Text>{reason}</Text>
		))}
		{story.excerpts.length > 0 && <Title>What changed, in words</Title>}
		{story.excerpts.map((excerpt) => (
			<Quoted excerpt={excerpt} locale={story.locale} />
		))}
		{story.more > 0 && (
			<Small>
				And {story.more} more edit{story.more === 1 ? '' : 's'}, on the change page.
			</Small>
		)}
		{story.statements.length > 0 && <Title>What it says about AI and your data</Title>}
		{story.statements.map(({ title, quote }) => (
			<Text>
				{title}
				{quote && (
					<>
						{' '}
						– <q lang={story.locale}>{quote}</q>
					</>
				)}
			</Text>
		))}
		<Button href={story.links.change}>See the whole change</Button>
		<Title>On record</Title>
		<Facts facts={story.facts} />
		<Title>How to check it</Title>
		<Small>
			Both wordings are kept with their SHA-256 and the time each was seen:{' '}
			<Link href={story.links.versions}>all versions</Link>
			{story.links.live && (
				<>
					{' · '}
					<Link href={story.links.live}>the page as it is now</Link>
				</>
			)}
		</Small>
	</Frame>
)

const Notice = ({ children }: { children: string }) => (
	<p style="margin:16px 0 0">
		<span class="seal" style={styles.mark}>
			{children}
		</span>
	</p>
)

const Quoted = ({ excerpt, locale }: { excerpt: Excerpt; locale: string }) => (
	<>
		<Small>
			<strong>{editWords[excerpt.kind]}</strong>
			{excerpt.section && ` in “${excerpt.section}”`}
		</Small>
		<blockquote class="ink rule" lang={locale} style={styles.quote}>
			{excerpt.lead !== null && <em>{`${excerpt.lead} `}</em>}
			{excerpt.runs.map((run, index) => (
				<>
					{touches(excerpt.runs[index - 1], run) && ' '}
					<Words run={run} />
				</>
			))}
		</blockquote>
	</>
)

/** Old and new words side by side read as one word where a program shows neither colour nor line. */
const touches = (before: Run | undefined, { op, text }: Run): boolean =>
	before?.op === 'removed' && op === 'added' && !/\s$/.test(before.text) && !/^\s/.test(text)

const Words = ({ run: { op, text } }: { run: Run }) => {
	if (op === 'same') return <>{text}</>
	const removed = op === 'removed'
	const Tag = removed ? 'del' : 'ins'
	return (
		<Tag class={removed ? 'loss' : 'gain'} style={styles[op]}>
			{text}
		</Tag>
	)
}

const Facts = ({ facts }: { facts: ChangeStory['facts'] }) => (
	<table role="presentation" cellpadding="0" cellspacing="0">
		{facts.map(([label, fact]) => (
			<tr>
				<td class="soft" style={`padding:0 18px 0 0;white-space:nowrap;vertical-align:top;${styles.small}`}>
					{label}
				</td>
				<td class="ink" style={`${styles.small};color:#1c1a16`}>
					{fact}
				</td>
			</tr>
		))}
	</table>
)
