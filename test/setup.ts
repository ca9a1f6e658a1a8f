import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterAll, beforeEach } from 'vitest'

// Storage is isolated per file at best: every test starts from empty, migrated storage.
beforeEach(async () => {
	await reset()
	await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
})
// The first reset of a file does not always reach what the last test of the file before it left.
afterAll(reset)
