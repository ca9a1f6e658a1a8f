import { defineConfig } from 'vitest/config'

// workerd trusts the authority that signed the certificate of the tests' SMTP server. Read when miniflare is imported.
process.env['NODE_EXTRA_CA_CERTS'] = 'test/fixtures/tls/ca.pem'
const { cloudflareTest, readD1Migrations } = await import('@cloudflare/vitest-plugin')

export default defineConfig({
	test: {
		projects: [
			{
				plugins: [
					cloudflareTest(async () => ({
						wrangler: { configPath: './wrangler.toml' },
						remoteBindings: false,
						miniflare: {
							bindings: { TEST_MIGRATIONS: await readD1Migrations('./migrations') },
							// Queues nobody consumes: tests hand messages over themselves; a consumer of its own would work beside
							// them, on storage that the next test empties.
							queueProducers: { CHECKS: 'tests-checks', ALERTS: 'tests-alerts' },
						},
					})),
				],
				test: {
					name: 'worker',
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: ['test/{scripts,docs,examples}/**', 'test/policy/{metamorphic,second-reader}/**'],
					globalSetup: [
						'./test/origin/setup.ts',
						'./test/alerts/receiver.ts',
						'./test/alerts/email/mail-servers.ts',
					],
					setupFiles: ['./test/setup.ts'],
					isolate: false,
					testTimeout: 20_000,
					hookTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'node',
					include: ['test/{scripts,docs,examples,policy/metamorphic,policy/second-reader}/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
})
