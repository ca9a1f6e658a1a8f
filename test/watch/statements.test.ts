import { Buffer } from 'node:buffer'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'

import type { Document } from '../../src/policy/model.ts'
import { listStatementAlterations, listStatementStandings } from '../../src/store/statements.ts'
import { importCapture, pastCaptureSchema } from '../../src/watch/imports/import-history.ts'
import { joinHistory } from '../../src/watch/imports/join-history.ts'
import { pushedSchema, takePushedCapture } from '../../src/watch/pushed.ts'
import { quietQueues, settingsFor } from '../origin/client.ts'

const faq: Document = {
	id: 'linkedin-ai-faq',
	title: 'Generative AI FAQ',
	url: 'https://www.linkedin.com/help/linkedin/answer/a5538339',
	locale: 'en',
	kind: 'help',
}
const settings = settingsFor([faq], { CONFIRMATIONS: '1' })
const { env: quiet } = quietQueues()

const never = 'We do not use your private messages to train AI models.'
const indeed = 'We use your private messages to train AI models.'
const page = (sentence: string) =>
	`<!doctype html><html lang="en"><title>AI</title><main><h1>Generative AI and your data</h1>
	<p>These answers say how LinkedIn builds and uses generative AI and what it does with the data of its members.</p>
	<p>${sentence}</p><p>You find more on this in our privacy policy, and you can always ask us.</p></main></html>`
const capture = (observedAt: string, sentence: string) => ({
	observedAt,
	url: faq.url,
	status: 200,
	contentType: 'text/html',
	body: Buffer.from(page(sentence)).toString('base64'),
})
const see = (observedAt: string, sentence: string) =>
	takePushedCapture(
		quiet,
		settings,
		faq,
		pushedSchema.parse({ document: faq.id, ...capture(observedAt, sentence) }),
		new Date(observedAt),
	)
const gather = (observedAt: string, sentence: string) =>
	importCapture(env, settings, faq, pastCaptureSchema.parse(capture(observedAt, sentence)))

const messages = async () => ({
	standing: (await listStatementStandings(env.DB)).find(({ statement }) => statement === 'messages-left-out'),
	history: await listStatementAlterations(env.DB, ['messages-left-out'], 20),
})

describe('what is recorded of a document', () => {
	it('holds how each version has the statements', async () => {
		await see('2026-11-01T00:00:00.000Z', never)
		expect((await messages()).standing).toMatchObject({
			version: 1,
			found: { quote: never },
			fromStart: true,
		})
		await see('2026-11-02T00:00:00.000Z', indeed)
		const { standing, history } = await messages()
		expect(standing).toMatchObject({ version: 2, found: null, denied: { quote: indeed }, since: null })
		expect(history).toMatchObject([
			{ version: 2, finding: { state: 'withdrawn', before: never, quote: indeed } },
		])
	})

	it('begins with the history that is put in front of it', async () => {
		await see('2026-11-20T00:00:00.000Z', never)
		await gather('2024-01-01T00:00:00.000Z', indeed)
		await gather('2025-01-01T00:00:00.000Z', 'Private messages are never used to train AI models.')
		expect(await joinHistory(env, faq, new Date('2026-11-24T00:00:00Z'))).toMatchObject({
			kind: 'joined',
			versions: 3,
		})
		const { standing, history } = await messages()
		expect(standing).toMatchObject({
			document: faq.id,
			version: 3,
			found: { quote: never },
			since: '2025-01-01T00:00:00.000Z',
			fromStart: false,
		})
		expect(history.map(({ version, finding }) => [version, finding.state])).toEqual([
			[3, 'reworded'],
			[2, 'stated'],
		])
	})
})
