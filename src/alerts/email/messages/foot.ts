import type { Settings } from '../../../env.ts'
import { link } from '../../../routes.ts'
import { type Part, links, small } from './sheet.ts'

/** Tokens of a subscriber's own links. */
export interface OwnTokens {
	readonly unsubscribe: string
	readonly manage: string
}

export const unsubscribeUrl = ({ PUBLIC_URL }: Settings, token: string): string =>
	PUBLIC_URL + link('unsubscribe', { token })
export const manageUrl = ({ PUBLIC_URL }: Settings, token: string): string =>
	PUBLIC_URL + link('manage', { token })
export const endpointsUrl = ({ PUBLIC_URL }: Settings, token: string): string =>
	PUBLIC_URL + link('manageEndpoints', { token })

/** Who sends this, and from where. */
export const sentBy = (settings: Settings): Part[] => [
	links(['Clausewatch watches LinkedIn’s privacy and AI terms', settings.PUBLIC_URL]),
	...(settings.POSTAL_ADDRESS === undefined ? [] : [small(settings.POSTAL_ADDRESS)]),
]

/** Below every letter to a subscriber: why it came, and the ways to change or end that. */
export const ownFoot = (
	settings: Settings,
	{ unsubscribe, manage }: OwnTokens,
	why = 'you asked Clausewatch to tell you of such changes, and confirmed it',
): Part[] => [
	small(`You get this because ${why}.`),
	links(
		['Change what you get, pause, or send it to your own systems', manageUrl(settings, manage)],
		['Unsubscribe', unsubscribeUrl(settings, unsubscribe)],
	),
	...sentBy(settings),
]
