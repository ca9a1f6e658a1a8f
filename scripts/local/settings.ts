import { join } from 'node:path'
import { unstable_getVarsForDev as varsForDev, unstable_readConfig as readConfig } from 'wrangler'

import { settingsSchema } from '../../src/env.ts'

/** What of wrangler.toml the scripts need; wrangler's own types of it are not installed with it. */
interface Config {
	readonly vars: Readonly<Record<string, string>>
	readonly triggers: { readonly crons?: readonly string[] }
}

export interface LocalSettings {
	readonly crons: readonly string[]
	readonly settings: Readonly<Record<string, string>>
}

/** Every setting by name, unchecked: from wrangler.toml, above it .dev.vars beside it, above that the environment. */
export function readLocalSettings(root: string, environment: NodeJS.ProcessEnv): LocalSettings {
	const path = join(root, 'wrangler.toml')
	const config = readConfig({ config: path }, { hideWarnings: true }) as Config
	const vars = varsForDev(path, undefined, config.vars, undefined, true) as Record<string, { value: string }>
	const own = Object.entries(vars).map(([name, { value }]) => [name, value] as const)
	const given = Object.keys(settingsSchema.shape).flatMap((name) => {
		const value = environment[name]
		return value === undefined ? [] : [[name, value] as const]
	})
	return { crons: config.triggers.crons ?? [], settings: Object.fromEntries([...own, ...given]) }
}
