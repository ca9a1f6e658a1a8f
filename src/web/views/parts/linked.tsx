import type { Link } from '../../../policy/model.ts'

interface LinkedProps {
	readonly text: string
	readonly links: readonly Link[] | undefined
}

type Part = string | Link

/** A block's words with the links they carried. Where a link's words do not stand in the text, it is left out. */
export const Linked = ({ text, links = [] }: LinkedProps) => (
	<>
		{partsOf(text, links).map((part) =>
			typeof part === 'string' ? (
				part
			) : (
				<a href={part.href} rel="noreferrer nofollow">
					{part.text}
				</a>
			),
		)}
	</>
)

function partsOf(text: string, links: readonly Link[]): Part[] {
	const parts: Part[] = []
	let rest = text
	for (const link of links) {
		const at = link.text === '' ? -1 : rest.indexOf(link.text)
		// Others wrote these addresses: nothing but the web is linked to.
		if (at < 0 || !/^https?:\/\//i.test(link.href)) continue
		parts.push(rest.slice(0, at), link)
		rest = rest.slice(at + link.text.length)
	}
	return [...parts, rest]
}
