/** Token sequences (alternatives apart by `|`), the one form they count as, and a sentence that has one and the other. */
export interface SetPhrase {
	readonly forms: string
	readonly to: string
	readonly example: readonly [string, string]
	/** Alike in words, and another thing. */
	readonly counterexample: readonly [string, string]
}

export const same = (
	forms: string,
	to: string,
	example: SetPhrase['example'],
	counterexample: SetPhrase['counterexample'],
): SetPhrase => ({ forms, to, example, counterexample })
