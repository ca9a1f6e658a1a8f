import type { Run } from '../../../policy/model.ts'
import { editWords } from '../../../wording/names.ts'
import type { Excerpt } from './excerpt.ts'
import { Button, Code, Frame, Headline, Label, Link, Small, Text, Title, styles } from './frame.tsx'
import type { Part, Sheet } from './sheet.ts'

/** A letter as HTML. Whatever a page said is text here: JSX escapes it. */
export async function toHtml({ subject, glance, parts, foot }: Sheet): Promise<string> {
	const page = (
		<Frame
			title={subject}
			glance={glance}
			foot={foot.map((part) => (
				<Piece part={part} />
			))}
		>
			{parts.map((part) => (
				<Piece part={part} />
			))}
		</Frame>
	)
	return `<!doctype html>${await (page as { toString(): string | Promise<string> }).toString()}`
}

const Piece = ({ part }: { part: Part }) => {
	switch (part.kind) {
		case 'label':
			return (
				<Label>
					<span class="seal" style="color:#7d1d1d">
						{part.mark}
					</span>
					{part.text && ` · ${part.text}`}
				</Label>
			)
		case 'headline':
			return <Headline>{part.text}</Headline>
		case 'notice':
			return (
				<p style="margin:0 0 14px">
					<span class="seal" style={styles.mark}>
						{part.text}
					</span>
				</p>
			)
		case 'title':
			return <Title>{part.text}</Title>
		case 'code':
			return <Code>{part.text}</Code>
		case 'small':
			return <Small>{part.text}</Small>
		case 'quote':
			return <Quoted excerpt={part.excerpt} locale={part.locale} />
		case 'facts':
			return <Facts facts={part.facts} />
		case 'button':
			return <Button href={part.href}>{part.text}</Button>
		case 'links':
			return (
				<Small>
					{part.links.map(([words, href], index) => (
						<>
							{index > 0 && ' · '}
							<Link href={href}>{words}</Link>
						</>
					))}
				</Small>
			)
		default:
			return <Text>{part.text}</Text>
	}
}

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

const Facts = ({ facts }: { facts: readonly (readonly [label: string, fact: string])[] }) => (
	<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 14px">
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
