/** Milliseconds between two looks at whether npm is still there. */
const LOOK = 500

/**
 * Ends the process with status 0 on Ctrl-C and the like. Miniflare ends workerd when the process exits; its own handlers
 * of signals would exit with another status, so ours must be there first. `npm start` hands a signal to the shell
 * between it and us only, so that the shell's end has to be one too.
 */
export function endOnSignals(last: () => void): void {
	const end = () => {
		last()
		process.exit(0)
	}
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
	const parent = process.ppid
	if (process.env['npm_lifecycle_event']) {
		setInterval(() => process.ppid !== parent && end(), LOOK).unref()
	}
}
