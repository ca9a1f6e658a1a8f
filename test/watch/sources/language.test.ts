import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'

import { listCaptures } from '../../../src/store/captures.ts'
import { getDocumentState } from '../../../src/store/documents.ts'
import { checkDocument } from '../../../src/watch/check.ts'
import { addressInLanguage } from '../../../src/watch/sources/language.ts'
import { answerWith, documentAt, keyOf, requestsFor, settingsFor } from '../../origin/client.ts'

let key = ''
beforeEach(({ task }) => {
	key = keyOf(task, 'language')
})
const check = () => checkDocument(env, settingsFor([documentAt(key)]), documentAt(key))
const asked = async () => (await requestsFor(key)).map(({ url }) => new URL(url, 'http://o').search)

describe('a page that comes in another language', () => {
	it('is asked for once in the document’s own, and the log shows where', async () => {
		await answerWith(key, 'in the language asked for')
		expect(await check()).toMatchObject({ outcome: 'first', version: 1 })
		expect(await asked()).toEqual(['', '?_l=en_US'])
		const log = await listCaptures(env.DB, key)
		expect(log).toMatchObject([{ outcome: 'first', asked: `${documentAt(key).url}?_l=en_US` }])
		expect(await check()).toMatchObject({ outcome: 'unchanged', version: 1 })
	})

	it('is held when it comes in that language again', async () => {
		await answerWith(key, 'french')
		expect(await check()).toMatchObject({ outcome: 'held', reason: 'other-language', version: null })
		expect(await asked()).toEqual(['', '?_l=en_US'])
		expect(await listCaptures(env.DB, key)).toMatchObject([
			{ outcome: 'held', reason: 'other-language', asked: `${documentAt(key).url}?_l=en_US` },
		])
		expect(await getDocumentState(env.DB, key)).toMatchObject({ roundsHeld: 1 })
	})

	it('is not asked for again where it came in the right one', async () => {
		await answerWith(key, 'standing')
		await check()
		expect(await asked()).toEqual([''])
		expect(await listCaptures(env.DB, key)).toMatchObject([{ asked: null }])
	})
})

describe('LinkedIn’s parameter', () => {
	it.each([
		['/legal/privacy-policy', 'en', '/legal/privacy-policy?_l=en_US'],
		['/legal/privacy-policy', 'fr', '/legal/privacy-policy?_l=fr_FR'],
		['/legal/privacy/usa?trk=a', 'pt-BR', '/legal/privacy/usa?trk=a&_l=pt_BR'],
		['/help/linkedin/answer/a5538339', 'en', '/help/linkedin/answer/a5538339?lang=en'],
		['/help/linkedin/answer/a5538339?lang=en', 'en', null],
		['/legal/privacy-policy?_l=en_US', 'en', null],
		['/about', 'en', null],
	])('%s in %s is %s', (path, locale, expected) => {
		const site = 'https://www.linkedin.com'
		expect(addressInLanguage({ url: site + path, locale })).toBe(expected && site + expected)
	})
})
