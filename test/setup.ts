import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach } from 'vitest'

// Storage is isolated per file at best: every test starts from empty, migrated storage.
beforeEach(async () => {
	await reset()
	await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
})
