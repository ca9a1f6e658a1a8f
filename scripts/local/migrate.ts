import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { LocalError } from './local-error.ts'

const run = promisify(execFile)
const wrangler = join(dirname(fileURLToPath(import.meta.resolve('wrangler/package.json'))), 'bin/wrangler.js')

/** Applies the migrations that are new to the local D1 in `folder`, and notes them there as `wrangler` does. */
export async function migrate(config: string, folder: string): Promise<void> {
	const order = ['d1', 'migrations', 'apply', 'DB', '--local', '--config', config, '--persist-to', folder]
	try {
		await run(process.execPath, [wrangler, ...order], {
			env: { ...process.env, CI: '1', NO_COLOR: '1', WRANGLER_LOG: 'log' },
		})
	} catch (error) {
		const { stdout, stderr } = error as { stdout?: string; stderr?: string }
		throw new LocalError(`The local database could not be migrated.\n${stderr ?? ''}${stdout ?? ''}`.trim(), {
			cause: error,
		})
	}
}
