import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

import { makeSecrets } from '../../scripts/local/dev-vars.ts'

/** A script of ours that runs as npm would run it, without a terminal. */
export function run(script: string, args: readonly string[] = [], environment: Record<string, string> = {}) {
	const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
		env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...makeSecrets(), ...environment },
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	let output = ''
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (output += text))
	}
	const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
	return {
		pid: child.pid ?? 0,
		kill: (signal: NodeJS.Signals) => child.kill(signal),
		ended,
		output: () => output,
		/** Resolves once the output matches; rejects when the script ends before. */
		async until(pattern: RegExp): Promise<void> {
			let over = false
			void ended.then(() => (over = true))
			while (!pattern.test(output)) {
				if (over) throw new Error(`ended before ${String(pattern)}:\n${output}`)
				await sleep(100)
			}
		},
	}
}
