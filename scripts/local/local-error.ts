/** What keeps Clausewatch from running on this machine, in words for whoever started it. */
export class LocalError extends Error {
	override name = 'LocalError'
}
