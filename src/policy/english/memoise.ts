/**
 * A pure function of a text that keeps its last answers: the rules ask the same of the same few texts again and again.
 * `limit` is the most that is kept: answers, or what `weigh` makes of their texts in sum.
 */
export function memoise<Answer>(
	limit: number,
	of: (text: string) => Answer,
	weigh: (text: string) => number = () => 1,
): (text: string) => Answer {
	const known = new Map<string, Answer>()
	let kept = 0
	return (text) => {
		const before = known.get(text)
		if (before !== undefined) return before
		if (kept >= limit) {
			known.clear()
			kept = 0
		}
		const answer = of(text)
		known.set(text, answer)
		kept += weigh(text)
		return answer
	}
}
