import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'

/** The secrets a Worker needs, named as in .dev.vars.example. */
export const secretNames = ['OPERATOR_TOKEN', 'SECRET_KEY'] as const

/** Fresh random values for every secret, 32 bytes each. */
export const makeSecrets = (): Record<(typeof secretNames)[number], string> => ({
	OPERATOR_TOKEN: randomBytes(32).toString('base64url'),
	SECRET_KEY: randomBytes(32).toString('base64url'),
})

/** Writes a file of fresh secrets that only its owner can read; one that is there is left alone. Tells whether it wrote. */
export function makeDevVars(path: string): boolean {
	const lines = Object.entries(makeSecrets()).map(([name, value]) => `${name}=${value}`)
	const text = [
		'# Made by `npm start`. SECRET_KEY opens every stored address: keep both.',
		...lines,
		'',
	].join('\n')
	try {
		writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
		return true
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
		throw error
	}
}
