import pkg from '../../../package.json' with { type: 'json' }
import type { Settings } from '../../env.ts'
import type { EndpointKind } from '../../store/alerts/endpoints.ts'
import { kindProblem } from '../chat/hosts.ts'
import { spellsAddress } from './spelled-address.ts'

/** Longest address kept, in characters. */
const LONGEST = 2048
/**
 * Names that never mean a host on the public internet: reserved ones (RFC 2606, 6761, 6762, 7686, 8375, 9476) and those
 * that offices and clusters use for their own.
 */
const PRIVATE_SUFFIXES =
	`local localhost internal onion home.arpa lan intranet home corp private localdomain svc test invalid
	example alt i2p mail domain workgroup host ipa consul kubernetes`.split(/\s+/)
/** Public names that lead to this machine, or to whatever address they spell. */
const LOOPBACK_NAMES =
	`nip.io sslip.io xip.io xip.name localtest.me lvh.me vcap.me lacolhost.com local.gd localhost.direct traefik.me
	fuf.me localho.st bs-local.com smackaho.st backname.io lvh.site yoogle.com ortkut.com feacebook.com 42foo.com`.split(
		/\s+/,
	)
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

export interface AddressRules {
	/** PUBLIC_URL: no webhook to ourselves. */
	readonly own: string
	/** Local trials: http and this machine, any port. */
	readonly allowLoopback: boolean
	/** A chat takes only addresses of its own. */
	readonly kind: EndpointKind
}

/** The rules of this installation. */
export const addressRules = (
	{ PUBLIC_URL, ALLOW_LOOPBACK }: Pick<Settings, 'PUBLIC_URL' | 'ALLOW_LOOPBACK'>,
	kind: EndpointKind,
): AddressRules => ({ own: PUBLIC_URL, allowLoopback: ALLOW_LOOPBACK, kind })

/** An address in the one form it is kept, compared and used in: ASCII host, no fragment. Takes only what has no problem. */
export function plainAddress(text: string): string {
	const url = new URL(text)
	url.hash = ''
	return url.href
}

/**
 * What is wrong with a webhook's address, as a sentence part after "url"; null when nothing is. Only https on port 443
 * to a public host name: whoever sets an address must not reach through us what they could not reach themselves.
 * `URL` has already turned every spelling of an IP literal (0x7f.1, 2130706433, ①②⑦.0.0.1) into the plain one.
 */
export function addressProblem(text: string, rules: AddressRules): string | null {
	if (text.length > LONGEST) return `must be at most ${LONGEST} characters`
	const url = URL.parse(text)
	if (!url) return 'must be a whole address, e.g. https://hooks.example.com/clausewatch'
	const own = new URL(rules.own)
	if (url.username !== '' || url.password !== '') return 'must not carry a user name or password'
	if (url.host === own.host) return 'must not be this site itself'
	if (rules.allowLoopback && isHttp(url) && LOOPBACK.has(url.hostname)) return null
	if (url.protocol !== 'https:') return 'must begin with https://'
	if (url.port !== '') return 'must use port 443'
	const host = url.hostname
	if (isIpLiteral(host)) return 'must name a host, not an IP address'
	if (host.endsWith('.')) return 'must not end its host name with a dot'
	if (!host.includes('.') || PRIVATE_SUFFIXES.some((suffix) => host.endsWith(`.${suffix}`)))
		return 'must name a host on the public internet'
	if (host === own.hostname || isOwnWorker(host, own.hostname)) return 'must not be this site itself'
	if (LOOPBACK_NAMES.some((name) => host === name || host.endsWith(`.${name}`)) || spellsAddress(host))
		return 'must not be a name that stands for an IP address'
	return kindProblem(rules.kind, url)
}

const isHttp = (url: URL): boolean => url.protocol === 'http:' || url.protocol === 'https:'
const isIpLiteral = (host: string): boolean => host.startsWith('[') || /^[\d.]+$/.test(host)

/** Our Worker's own name on workers.dev, previews of it included: `clausewatch.acme`, `1a2b-clausewatch.acme`. */
function isOwnWorker(host: string, own: string): boolean {
	const [worker] = /^.+(?=\.[^.]+\.workers\.dev$)/.exec(host) ?? []
	if (worker === undefined) return false
	const names = own.endsWith('.workers.dev') ? [pkg.name, own.split('.')[0]] : [pkg.name]
	return names.some((name) => worker === name || worker.endsWith(`-${name}`))
}
