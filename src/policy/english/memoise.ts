/** A pure function of a text that keeps its last answers: the rules ask the same of the same few texts again and again. */
export function memoise<Answer>(limit: number, of: (text: string) => Answer): (text: string) => Answer {
	const known = new Map<string, Answer>()
	return (text) => {
		const before = known.get(text)
		if (before !== undefined) return before
		if (known.size >= limit) known.clear()
		const answer = of(text)
		known.set(text, answer)
		return answer
	}
}
