import type { Settings } from '../../../env.ts'
import type { NewAlert } from '../../../store/alerts/alerts.ts'
import type { RecordedChange } from '../../../store/changes.ts'
import { changeStory } from './change-story.ts'
import { type OwnTokens, ownFoot } from './foot.ts'
import { type Part, type Sheet, button, headline, label, links, notice, small, text, title } from './sheet.ts'

/** Most reasons given in an email. */
const MOST_REASONS = 4

/** The letter about a confirmed or corrected change, the gravest thing first. */
export function changeSheet(
	settings: Settings,
	alert: NewAlert,
	change: RecordedChange,
	tokens: OwnTokens,
): Sheet {
	const story = changeStory(settings, alert, change)
	const { locale, reasons, excerpts, statements } = story
	return {
		subject: story.correction ? `${story.kicker}: ${story.headline}` : story.headline,
		glance: reasons[0] ?? story.document,
		parts: [
			label(story.kicker, story.document),
			headline(story.headline),
			...[story.correction, story.silent].filter((words) => words !== null).map(notice),
			...(reasons.length > 0 ? [title('Why it matters')] : []),
			...reasons.slice(0, MOST_REASONS).map(text),
			...more(reasons.length - MOST_REASONS, 'reason'),
			...(excerpts.length > 0 ? [title('What changed, in words')] : []),
			...excerpts.map((excerpt): Part => ({ kind: 'quote', excerpt, locale })),
			...more(story.more, 'edit'),
			...(statements.length > 0 ? [title('What it says about AI and your data')] : []),
			...statements.map(text),
			button('See the whole change, word for word', story.links.change),
			title('What you can do now'),
			text(
				'Members can refuse the training of AI with their data, and object to its use, at LinkedIn itself:',
			),
			links(
				['LinkedIn’s setting for AI training', settings.LINKEDIN_SETTING_URL],
				['LinkedIn’s objection form', settings.LINKEDIN_OBJECTION_URL],
			),
			title('On record'),
			{ kind: 'facts', facts: story.facts },
			title('How to check it'),
			small('Both wordings are kept with their SHA-256 and the time each was seen:'),
			links(
				['All versions', story.links.versions],
				...(story.links.live ? [['The page as it is now', story.links.live] as const] : []),
			),
		],
		foot: ownFoot(settings, tokens),
	}
}

const more = (count: number, what: string): Part[] =>
	count > 0 ? [small(`${count} more ${what}${count === 1 ? '' : 's'}, on the page of the change.`)] : []
