import type { ChatKind, EndpointKind } from '../../store/alerts/endpoints.ts'

interface ChatAddress {
	readonly name: string
	readonly host: RegExp
	readonly path: RegExp
	/** As people know it from where they copy it. */
	readonly example: string
}

/** Where the incoming webhooks of each chat are; a message goes nowhere else. */
const addresses: Record<ChatKind, ChatAddress> = {
	slack: {
		name: 'Slack',
		host: /^hooks\.slack(?:-gov)?\.com$/,
		path: /^\/services\/[^/]+\/[^/]+\/[^/]+$/,
		example: 'https://hooks.slack.com/services/T…/B…/…',
	},
	discord: {
		name: 'Discord',
		host: /^(?:(?:ptb|canary)\.)?discord(?:app)?\.com$/,
		path: /^\/api\/(?:v\d+\/)?webhooks\/\d+\/[^/]+$/,
		example: 'https://discord.com/api/webhooks/…/…',
	},
	teams: {
		name: 'Microsoft Teams',
		host: /(?:^|\.)(?:logic\.azure\.com|api\.powerplatform\.com)$/,
		path: /\/workflows\/[^/]+\/triggers\/[^/]+\/paths\/invoke$/,
		example: 'https://….api.powerplatform.com/powerautomate/automations/direct/workflows/…',
	},
}

/** Chats at whose addresses nothing else can be; a workflow of Microsoft's may well take webhooks. */
const TAKE_MESSAGES_ALONE = ['slack', 'discord'] as const

/** What is wrong with an address of that kind, as a sentence part after "url"; null when nothing is. */
export function kindProblem(kind: EndpointKind, { hostname, pathname }: URL): string | null {
	if (kind === 'webhook') {
		const meant = TAKE_MESSAGES_ALONE.find((chat) => addresses[chat].host.test(hostname))
		return meant ? `is one of ${addresses[meant].name}: choose the kind ${meant}` : null
	}
	const { name, host, path, example } = addresses[kind]
	return host.test(hostname) && path.test(pathname)
		? null
		: `must be an incoming webhook of ${name}: ${example}`
}
