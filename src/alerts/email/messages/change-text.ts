import { editWords } from '../../../wording/names.ts'
import type { ChangeStory } from './change-story.ts'
import { sidesOf } from './excerpt.ts'
import { paragraphs, wrap } from './wrap.ts'

/** A subscriber's own links. */
export interface OwnLinks {
	readonly unsubscribe: string
	readonly manage: string
}

/** The plain text of an email about a change. */
export const changeText = (story: ChangeStory, own: OwnLinks): string =>
	paragraphs([
		`${story.kicker.toUpperCase()} · ${story.document}`,
		wrap(story.headline),
		story.correction && wrap(story.correction),
		story.silent && wrap(story.silent),
		...list('WHY IT MATTERS', story.reasons),
		...story.excerpts.map((excerpt) => {
			const { before, after } = sidesOf(excerpt)
			return [
				`${editWords[excerpt.kind].toUpperCase()}${excerpt.section ? `, in “${excerpt.section}”` : ''}`,
				...(excerpt.lead === null ? [] : [wrap(`After: “${excerpt.lead}”`, '  ')]),
				...(before === null || excerpt.kind === 'moved' ? [] : [wrap(`Was: “${before}”`, '  ')]),
				...(after === null ? [] : [wrap(`Now: “${after}”`, '  ')]),
			].join('\n')
		}),
		story.more > 0 && `And ${story.more} more edit${story.more === 1 ? '' : 's'}, on the change page.`,
		...list(
			'WHAT IT SAYS ABOUT AI AND YOUR DATA',
			story.statements.map(({ title, quote }) => title + (quote ? ` – “${quote}”` : '')),
		),
		story.facts.map(([label, text]) => wrap(`${label}: ${text}`)).join('\n'),
		`Word for word, with the evidence:\n${story.links.change}`,
		[
			wrap('How to check it: both wordings are kept, with their SHA-256 and the time each was seen:'),
			story.links.versions,
			...(story.links.live ? ['The page as it is now:', story.links.live] : []),
		].join('\n'),
		`--\nYou asked Clausewatch for this email. Unsubscribe:\n${own.unsubscribe}\nSend alerts to your own systems by webhook:\n${own.manage}`,
	])

const list = (title: string, items: readonly string[]): string[] =>
	items.length === 0 ? [] : [[title, ...items.map((item) => wrap(`- ${item}`, '', '  '))].join('\n')]
