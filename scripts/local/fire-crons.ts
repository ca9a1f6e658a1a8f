import { setTimeout as sleep } from 'node:timers/promises'

import { isDue } from './cron.ts'

const MINUTE = 60_000

/** Lets each cron fire in the minutes it is due, as Cloudflare would; local workerd fires none. */
export async function fireCrons(
	crons: readonly string[],
	fire: (cron: string, at: Date) => Promise<void>,
): Promise<never> {
	for (;;) {
		const next = (Math.floor(Date.now() / MINUTE) + 1) * MINUTE
		await sleep(next - Date.now())
		const at = new Date(next)
		await Promise.all(crons.filter((cron) => isDue(cron, at)).map((cron) => fire(cron, at)))
	}
}
