import type { AssessedEdit } from '../../../policy/model.ts'
import { link } from '../../../routes.ts'
import type { RecordedChange } from '../../../store/changes.ts'
import { SeverityMark } from './marks.tsx'
import { Words } from './words.tsx'
import { editWords } from '../../../wording/names.ts'

/** How the words are laid out. */
export type View = 'inline' | 'sides'

/** Reasons told beside an edit. */
const REASONS_SHOWN = 3

interface EditsProps {
	readonly change: RecordedChange
	/** Language of the words. */
	readonly locale: string
	/** Older and newer words beside each other, or one text with both. */
	readonly view: View
}

/** The edits in reading order, under the headings they stand under; cosmetic ones folded away. */
export const Edits = ({ change, locale, view }: EditsProps) => {
	const cosmetic = change.edits.filter(({ severity }) => severity === 'cosmetic')
	const shown = change.edits.filter(({ severity }) => severity !== 'cosmetic')
	const count = `${cosmetic.length} cosmetic difference${cosmetic.length === 1 ? '' : 's'}`
	return (
		<section aria-labelledby="wording">
			<h2 id="wording">The wording</h2>
			<p class="soft key">
				<del>Struck words</del> were there before, <ins>underlined words</ins> are there now.{' '}
				<a href={view === 'inline' ? '?view=sides#wording' : '?#wording'}>
					{view === 'inline' ? 'Show side by side' : 'Show in one text'}
				</a>
			</p>
			<Passages change={change} locale={locale} edits={shown} view={view} />
			{cosmetic.length > 0 && (
				<details open={shown.length === 0}>
					<summary>{count}, with no effect on meaning</summary>
					<Passages change={change} locale={locale} edits={cosmetic} view={view} />
				</details>
			)}
		</section>
	)
}

interface PassagesProps extends EditsProps {
	readonly edits: readonly AssessedEdit[]
}

const Passages = ({ change, locale, edits, view }: PassagesProps) => (
	<>
		{bySection(edits).map(([first, ...rest]) => (
			<div class="passage">
				<h3>{first.section.join(' › ') || 'At the top of the document'}</h3>
				{[first, ...rest].map((edit) => (
					<EditView change={change} locale={locale} edit={edit} view={view} />
				))}
			</div>
		))}
	</>
)

/** Neighbouring edits of one section together, in the order given. */
function bySection(edits: readonly AssessedEdit[]): [AssessedEdit, ...AssessedEdit[]][] {
	const groups: [AssessedEdit, ...AssessedEdit[]][] = []
	for (const edit of edits) {
		const group = groups.at(-1)
		if (group && group[0].section.join('\n') === edit.section.join('\n')) group.push(edit)
		else groups.push([edit])
	}
	return groups
}

const EditView = ({ change, locale, edit, view }: EditsProps & { readonly edit: AssessedEdit }) => (
	<div class={`edit ${edit.kind}`} id={`e${change.edits.indexOf(edit) + 1}`}>
		<p class="edit-head">
			<span class="label">{editWords[edit.kind]}</span>
			<SeverityMark severity={edit.severity} />
			<Places change={change} edit={edit} />
		</p>
		{edit.reasons.length > 0 && <p class="because">{because(edit)}</p>}
		{edit.lead && (
			<p class="soft" lang={locale}>
				{edit.lead}
			</p>
		)}
		{view === 'sides' && edit.kind === 'changed' ? (
			<div class="sides">
				<p class="words" lang={locale}>
					<Words edit={edit} without="added" />
				</p>
				<p class="words" lang={locale}>
					<Words edit={edit} without="removed" />
				</p>
			</div>
		) : (
			<p class="words" lang={locale}>
				<Words edit={edit} />
			</p>
		)}
	</div>
)

/** “No longer promised”: the words it rests on stand below. */
const withoutQuotes = (text: string): string =>
	`${text.replace(/[.:] (?:Before: |Now: )?“.*$/u, '').replace(/\.$/u, '')}.`

/** An edit's first reasons in a line; they stand above with their quotes. */
function because({ reasons }: AssessedEdit): string {
	const first = [...new Set(reasons.slice(0, REASONS_SHOWN).map(({ text }) => withoutQuotes(text)))]
	const more = reasons.length - REASONS_SHOWN
	return [...first, ...(more > 0 ? [`And ${more} more.`] : [])].join(' ')
}

/** Where the words stand in the two versions. */
const Places = ({ change, edit }: { change: RecordedChange; edit: AssessedEdit }) => (
	<span class="places">
		{edit.beforeIndex !== null && (
			<Place document={change.document} number={change.from} index={edit.beforeIndex} />
		)}
		{edit.afterIndex !== null && (
			<Place document={change.document} number={change.to} index={edit.afterIndex} />
		)}
	</span>
)

const Place = ({ document, number, index }: { document: string; number: number; index: number }) => (
	<a href={`${link('version', { id: document, number })}#b${index + 1}`}>in version {number}</a>
)
