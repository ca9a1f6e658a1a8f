import { type Severity, severities, topics } from '../../policy/model.ts'
import { ruleNames, reasonOf, severityOf } from '../../policy/rules/reasons.ts'
import { link } from '../../routes.ts'
import { Layout } from './parts/layout.tsx'
import { SeverityMark } from './parts/marks.tsx'
import { topicLabel } from '../../wording/names.ts'

const meanings: Record<Severity, string> = {
	material:
		'What may be done with people’s data, or what people can do about it, changed or is announced to change.',
	minor: 'A small shift: the text says something else, and no promise, permission or choice is touched.',
	cosmetic: 'The text changed and its meaning did not.',
}

/** How severity is decided, for readers who want to argue with it. The rules are listed from the code that applies them. */
export const MaterialityPage = () => (
	<Layout
		title="How severity is decided"
		description="Every rule by which Clausewatch tells a material change from a harmless one."
	>
		<header class="lead">
			<h1>How severity is decided</h1>
			<p>
				By rules, the same for every document, and never by a person’s mood or a language model. Every verdict
				names its rules and quotes the words they rest on, so that anyone can check it.
			</p>
		</header>
		<div class="body">
			<section aria-labelledby="principle">
				<h2 id="principle">The principle</h2>
				<p>
					<strong>When in doubt, material.</strong> A difference is material unless a rule can name why it is
					harmless. A rule that knows nothing lowers nothing: a needless alert costs a minute, a missed one
					costs trust.
				</p>
				<ol>
					<li>
						The two versions are aligned block by block: what was added, removed, reworded or moved. Layout,
						typography and link addresses are no difference.
					</li>
					<li>Each reworded block is looked at sentence by sentence, with the headings it stands under.</li>
					<li>For each difference the rules below say why it is harmless, or what it does.</li>
					<li>An edit is as severe as its gravest difference, a change as severe as its gravest edit.</li>
				</ol>
				<p>
					A subscription tells of material changes unless its owner chose otherwise. When the rules get
					better, changes on record are judged anew; the first verdict stays on record, and whoever was told
					of it is told of the correction.
				</p>
			</section>
			{severities.toReversed().map((severity) => (
				<section aria-labelledby={severity}>
					<h2 id={severity}>
						<SeverityMark severity={severity} />
					</h2>
					<p>{meanings[severity]}</p>
					<dl class="rules">
						{ruleNames()
							.filter((name) => severityOf(name) === severity)
							.map((name) => (
								<Rule name={name} text={reasonOf(name, { before: null, after: null }).text} />
							))}
					</dl>
				</section>
			))}
			<section aria-labelledby="topics">
				<h2 id="topics">Topics</h2>
				<p>
					What a change is about, from the words that changed. Each is a topic readers can{' '}
					<a href={link('subscribe')}>subscribe to</a>.
				</p>
				<dl class="rules">
					{topics.map((topic) => (
						<Rule name={topic} text={topicLabel(topic)} />
					))}
				</dl>
			</section>
		</div>
	</Layout>
)

const Rule = ({ name, text }: { name: string; text: string }) => (
	<div id={name}>
		<dt>
			<code>{name}</code>
		</dt>
		<dd>{text}</dd>
	</div>
)
