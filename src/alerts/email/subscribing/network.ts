/**
 * The network a request comes from: an IPv4 address, or the first 64 bits of an IPv6 one, which is what a household or a
 * server has to itself.
 */
export function networkOf(ip: string): string {
	const host = URL.parse(`http://[${ip}]`)?.hostname.slice(1, -1)
	if (host === undefined) return ip
	const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(host) ?? []
	if (high !== undefined && low !== undefined) {
		const bits = [high, low].map((group) => Number.parseInt(group, 16))
		return bits.flatMap((group) => [group >> 8, group & 255]).join('.')
	}
	const [head = '', tail] = host.split('::')
	const groups = (part: string) => part.split(':').filter(Boolean)
	const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length
	const all = [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail ?? '')]
	return `${all.slice(0, 4).join(':')}::/64`
}
