import type { Settings } from '../../env.ts'
import type { NewAlert } from '../../store/alerts/alerts.ts'
import type { ChatKind } from '../../store/alerts/endpoints.ts'
import type { RecordedChange } from '../../store/changes.ts'
import { discordBody } from './discord.ts'
import { chatMessage } from './message.ts'
import { slackBody } from './slack.ts'
import { teamsBody } from './teams.ts'

const bodies = { slack: slackBody, discord: discordBody, teams: teamsBody }

/** The JSON that a chat takes for an alert. */
export const chatBody = (
	kind: ChatKind,
	settings: Settings,
	alert: NewAlert,
	change: RecordedChange | null,
): string => JSON.stringify(bodies[kind](chatMessage(settings, alert, change)))

/** The address a message is posted to: Discord says by `wait` whether it took it, and why not. */
export function chatAddress(kind: ChatKind, address: string): string {
	if (kind !== 'discord') return address
	const url = new URL(address)
	url.searchParams.set('wait', 'true')
	return url.href
}
