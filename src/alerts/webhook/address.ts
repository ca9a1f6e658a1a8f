/** Longest address kept, in characters. */
const LONGEST = 2048
/** Names that never mean a host on the public internet (RFC 6761, 6762, 7686, 8375). */
const PRIVATE_SUFFIXES = ['.local', '.localhost', '.internal', '.onion', '.home.arpa', '.lan', '.intranet']
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

export interface AddressRules {
	/** PUBLIC_URL: no webhook to ourselves. */
	readonly own: string
	/** Local trials: http and this machine, any port. */
	readonly allowLoopback: boolean
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
	if (!host.includes('.') || PRIVATE_SUFFIXES.some((suffix) => host.endsWith(suffix))) {
		return 'must name a host on the public internet'
	}
	if (host === own.hostname) return 'must not be this site itself'
	return null
}

const isHttp = (url: URL): boolean => url.protocol === 'http:' || url.protocol === 'https:'
const isIpLiteral = (host: string): boolean => host.startsWith('[') || /^[\d.]+$/.test(host)
