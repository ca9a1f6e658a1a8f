// Names of wildcard DNS: whatever address a name spells is where it leads (127-0-0-1.nip.io, 10.0.0.1.any.example).

/** Whether labels of a host name spell an IP address: four numbers, IPv6 with hyphens, or a private one as one number. */
export function spellsAddress(host: string): boolean {
	const labels = host.split('.')
	if (/(?:^|[.-])(?:(?:0x[\da-f]{1,2}|0?\d{1,3})[.-]){3}(?:0x[\da-f]{1,2}|0?\d{1,3})(?:[.-]|$)/.test(host))
		return true
	return labels.some((label) => isIpv6(label) || isPrivateNumber(label))
}

const isIpv6 = (label: string): boolean =>
	/^[\da-f-]*(?:--|(?:-[\da-f]*){7})[\da-f-]*$/.test(label) &&
	URL.canParse(`http://[${label.replaceAll('-', ':')}]/`)

/** `7f000001`, `2130706433`: a random label of eight hex digits is mostly no address of anybody's own network. */
function isPrivateNumber(label: string): boolean {
	if (/^(?:0x)?[\da-f]{8}$/.test(label) && isPrivate(Number.parseInt(label.replace(/^0x/, ''), 16)))
		return true
	return /^\d{8,10}$/.test(label) && isPrivate(Number(label))
}

/** First address and length in bits of the networks that are somebody's own (RFC 1918, 1122, 3927, 6598). */
const PRIVATE_NETWORKS = [
	[0x7f000000, 8],
	[0x0a000000, 8],
	[0xac100000, 12],
	[0xc0a80000, 16],
	[0xa9fe0000, 16],
	[0x64400000, 10],
] as const

const isPrivate = (address: number): boolean =>
	PRIVATE_NETWORKS.some(([first, bits]) => address >= first && address < first + 2 ** (32 - bits))
