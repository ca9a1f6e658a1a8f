/** Most characters of a line of an example. */
const WIDTH = 110

/** JSON for readers: what fits stands on one line. */
export function pretty(value: unknown, indent = ''): string {
	const flat = JSON.stringify(value)
	if (flat.length + indent.length <= WIDTH || typeof value !== 'object' || value === null)
		return spaced(value)
	const inner = `${indent}  `
	const parts = Array.isArray(value)
		? value.map((item) => pretty(item, inner))
		: Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${pretty(item, inner)}`)
	const [open, close] = Array.isArray(value) ? '[]' : '{}'
	return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`
}

function spaced(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
	if (typeof value !== 'object' || value === null) return JSON.stringify(value)
	const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`)
	return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}
