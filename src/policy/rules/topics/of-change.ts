// What a change is about: the few topics that lead its edits, and all that any of them touches.
import type { Topic } from '../../model.ts'
import { EQUAL, type FoundTopic } from './of-sentence.ts'

// Chosen on changes of many services, each service judged by what the others gave.
/** Share of a change's edits a topic must lead to be one of the change; */
const LEADING = 1 / 10
/** or share of the change's strongest topic. */
const BESIDE_STRONGEST = 0.45
/** More topics than these say to nobody what a change is about. */
export const MAX_TOPICS = 4

/** The topics of a change from those of its edits, strongest first. Each edit has one voice, however long. */
export function topTopics(edits: readonly (readonly FoundTopic[])[]): Topic[] {
	const voices = edits.filter((found) => found.length > 0).map(sharesOf)
	const total = new Map<Topic, number>()
	const leads = new Map<Topic, number>()
	for (const shares of voices) {
		for (const [topic, share] of shares) {
			total.set(topic, (total.get(topic) ?? 0) + share)
			if (share >= EQUAL) leads.set(topic, (leads.get(topic) ?? 0) + 1)
		}
	}
	const most = Math.max(...total.values())
	const counts = (topic: Topic) => (leads.get(topic) ?? 0) >= voices.length * LEADING
	return [...total]
		.filter(([topic, sum]) => sum >= BESIDE_STRONGEST * most || counts(topic))
		.sort((a, b) => b[1] - a[1])
		.slice(0, MAX_TOPICS)
		.map(([topic]) => topic)
}

/** Each topic's score as a share of the strongest one's. */
function sharesOf(found: readonly FoundTopic[]): Map<Topic, number> {
	const sums = new Map<Topic, number>()
	for (const { topic, score } of found) sums.set(topic, (sums.get(topic) ?? 0) + score)
	const most = Math.max(...sums.values())
	return new Map([...sums].map(([topic, sum]) => [topic, sum / most]))
}
