/** Lines on standard output, and one below them that is written over. */
export function createTerminal(output: NodeJS.WriteStream = process.stdout) {
	let shown = false
	const clear = () => {
		if (shown) output.write('\r\u001B[2K')
		shown = false
	}
	return {
		print: (line: string): void => {
			clear()
			output.write(`${line}\n`)
		},
		/** Shows a line until the next is printed or shown; nothing where output is no terminal. */
		show: (line: string): void => {
			if (!output.isTTY) return
			clear()
			output.write(line)
			shown = true
		},
	}
}

export type Terminal = ReturnType<typeof createTerminal>
