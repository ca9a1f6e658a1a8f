import type { Settings } from '../../env.ts'
import type { Severity, StatementFinding } from '../../policy/model.ts'
import { link } from '../../routes.ts'
import type { NewAlert } from '../../store/alerts/alerts.ts'
import type { RecordedChange } from '../../store/changes.ts'
import { editWords, severityWords, topicLabel } from '../../wording/names.ts'
import { changeStory, sidesOfFinding } from '../email/messages/change-story.ts'
import { sidesOf } from '../email/messages/excerpt.ts'
import { healthWords } from '../health-words.ts'

/** What a chat message says, in this order. Plain text: each chat escapes and cuts it in its own way. */
export interface ChatMessage {
	/** e.g. `Material change · Generative AI FAQ` */
	readonly kicker: string
	readonly headline: string
	/** Null for what is no change. */
	readonly severity: Severity | null
	readonly notes: readonly string[]
	readonly quotes: readonly ChatQuote[]
	readonly facts: readonly (readonly [label: string, fact: string])[]
	readonly link: { readonly text: string; readonly url: string }
}

/** The words of one edit, before and after; null where there were none. */
export interface ChatQuote {
	readonly heading: string
	readonly before: string | null
	readonly after: string | null
}

/** Most quotes and facts of a message. */
const MOST_QUOTES = 2
export const MOST_FACTS = 8

/** An alert as a chat message; `change` is the one it is about, if it is about one. */
export function chatMessage(settings: Settings, alert: NewAlert, change: RecordedChange | null): ChatMessage {
	if (change === null) return healthMessage(settings, alert)
	const story = changeStory(settings, alert, change)
	const finding = alert.detail['statement'] as StatementFinding | undefined
	const topics = change.topics.map(topicLabel).join(', ')
	const about = {
		severity: change.severity,
		facts: [
			...(topics === '' ? [] : [['Topics', topics] as const]),
			['Severity', severityWords[change.severity]] as const,
			...story.facts,
		].slice(0, MOST_FACTS),
		link: { text: 'Word for word, with the evidence', url: story.links.change },
	}
	const silent = story.silent === null ? [] : [story.silent]
	if (alert.type === 'statement.changed' && finding) {
		const { title, before, after } = sidesOfFinding(finding)
		const kicker = `What it says on a named point · ${story.document}`
		return {
			...about,
			kicker,
			headline: title,
			notes: silent,
			quotes: [{ heading: 'Its words', before, after }],
		}
	}
	return {
		...about,
		kicker: `${story.kicker} · ${story.document}`,
		headline: story.headline,
		notes: [...(story.correction === null ? [] : [story.correction]), ...silent],
		quotes: story.excerpts.slice(0, MOST_QUOTES).map((excerpt) => {
			const { before, after } = sidesOf(excerpt)
			return {
				heading: `${editWords[excerpt.kind]}${excerpt.section ? `, in “${excerpt.section}”` : ''}`,
				before: excerpt.kind === 'moved' ? null : before,
				after,
			}
		}),
	}
}

/** Of the monitor's own health, or the test of a new endpoint. */
function healthMessage(settings: Settings, alert: NewAlert): ChatMessage {
	const rest = { severity: null, quotes: [], facts: [] }
	const at = (path: string) => settings.PUBLIC_URL + path
	if (alert.type === 'endpoint.test')
		return {
			...rest,
			kicker: 'Test',
			headline: 'Clausewatch is connected',
			notes: ['Changes of the watched documents will be told here.'],
			link: { text: 'The changes so far', url: at(link('history')) },
		}
	const { label, title, lines } = healthWords(settings, alert)
	return {
		...rest,
		kicker: label,
		headline: title,
		notes: lines,
		link: { text: 'See the status', url: at(link('status')) },
	}
}
