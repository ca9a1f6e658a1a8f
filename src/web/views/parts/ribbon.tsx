import type { Stretch } from '../../load/coverage.ts'
import { formatDay, formatSpan } from '../../../wording/times.ts'

/** The kinds differ by height too, not by colour alone. */
const heights = {
	good: { y: 0, height: 20 },
	held: { y: 5, height: 10 },
	gap: { y: 9, height: 2 },
} as const

const names = { good: 'seen', held: 'looked at, but held', gap: 'without a check' } as const

/** A line of time: what was seen, what was refused, and when nobody looked. Nothing before the first capture. */
export const Ribbon = ({ stretches }: { stretches: readonly Stretch[] }) => {
	const [first] = stretches
	const last = stretches.at(-1)
	if (!first || !last) return null
	const scale = 1000 / (last.to - first.from)
	return (
		<figure class="ribbon">
			<svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
				{stretches.map(({ kind, from, to }) => (
					<rect
						class={kind}
						x={((from - first.from) * scale).toFixed(1)}
						width={Math.max((to - from) * scale, 1.5).toFixed(1)}
						{...heights[kind]}
					/>
				))}
			</svg>
			<figcaption>
				<span>{formatDay(new Date(first.from).toISOString())}</span>
				<span>{inWords(stretches)}</span>
				<span>now</span>
			</figcaption>
		</figure>
	)
}

/** `13 days seen, 4 hours without a check`. */
function inWords(stretches: readonly Stretch[]): string {
	const parts = (['good', 'held', 'gap'] as const).flatMap((kind) => {
		const length = stretches.reduce((sum, one) => (one.kind === kind ? sum + one.to - one.from : sum), 0)
		return length > 0 ? [`${formatSpan(length)} ${names[kind]}`] : []
	})
	return parts.join(', ')
}
