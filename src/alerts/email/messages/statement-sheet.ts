import type { Settings } from '../../../env.ts'
import type { NewAlert } from '../../../store/alerts/alerts.ts'
import type { RecordedChange } from '../../../store/changes.ts'
import type { StatementFinding } from '../../../policy/model.ts'
import { changeStory, sidesOfFinding } from './change-story.ts'
import { type OwnTokens, ownFoot } from './foot.ts'
import { type Sheet, button, headline, label, text, title } from './sheet.ts'

/** The letter about one thing LinkedIn says, or no longer says. */
export function statementSheet(
	settings: Settings,
	alert: NewAlert,
	change: RecordedChange,
	tokens: OwnTokens,
): Sheet {
	const story = changeStory(settings, alert, change)
	const finding = sidesOfFinding(alert.detail['statement'] as StatementFinding)
	return {
		subject: finding.title,
		glance: finding.after ?? finding.before ?? story.headline,
		parts: [
			label('What LinkedIn says', story.document),
			headline(finding.title),
			...(finding.before ? [title('Was'), text(`“${finding.before}”`)] : []),
			title('Now'),
			text(finding.after ? `“${finding.after}”` : 'Nothing of it is said any more.'),
			title('By this change'),
			text(story.headline),
			button('See the whole change, word for word', story.links.change),
			title('On record'),
			{ kind: 'facts', facts: story.facts },
		],
		foot: ownFoot(settings, tokens),
	}
}
