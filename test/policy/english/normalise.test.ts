import { describe, expect, it } from 'vitest'

import { contentHash } from '../../../src/policy/page/hash.ts'
import type { Block } from '../../../src/policy/model.ts'
import { normalise, tidy } from '../../../src/policy/english/normalise.ts'

const blocks = (...texts: string[]): Block[] =>
	texts.map((text) => ({ kind: 'paragraph', section: [], text }))
const hash = (...texts: string[]) => contentHash(blocks(...texts))

describe('tidy text', () => {
	it('has one plain space wherever there is any kind of space', () => {
		expect(tidy('\n\t your\u00a0\u2009 own \u3000data ')).toBe('your own data')
	})
	it('holds nothing invisible', () => {
		expect(tidy('\ue904 your data \uf0a7')).toBe('your data')
		expect(tidy('per\u00adsonal\u200b \ufeffda\u2060ta\u200e')).toBe('personal data')
	})
	it('keeps the joiners that shape letters', () => {
		expect(tidy('क\u094d\u200dष')).toBe('क\u094d\u200dष')
	})
})

describe('normalised text', () => {
	it('folds typographic variants', () => {
		expect(normalise('“Members’” data – and so on…')).toBe('"Members\'" data - and so on...')
		expect(normalise('« vos données »')).toBe('" vos données "')
	})
	it('folds ways to compose the same letter', () => {
		expect(normalise('donne\u0301es')).toBe(normalise('donn\u00e9es'))
	})
	it('keeps case, accents and figures', () => {
		expect(new Set(['données', 'Données', 'donnees', '13 données'].map(normalise)).size).toBe(4)
	})
})

describe('the content hash', () => {
	it('is the same however the text is cut into blocks', () => {
		expect(hash('Terms: we ask.', 'You answer.')).toBe(hash('Terms:we ask. You', 'answer.'))
	})
	it('is another where a cell has another border', () => {
		expect(hash('Name | To greet you')).not.toBe(hash('Name To | greet you'))
	})
	it('is the same with other typography', () => {
		expect(hash('LinkedIn’s “Services”')).toBe(hash('LinkedIn\'s\u00a0"Services"'))
	})
	it('is another with another word, figure or order', () => {
		const all = [
			hash('may keep 12 months'),
			hash('may keep 1 2 months'),
			hash('may keep 13 months'),
			hash('keep may 12 months'),
		]
		expect(new Set(all).size).toBe(4)
	})
	it('is a name: sha256 and 64 hex digits', () => {
		expect(hash()).toMatch(/^sha256:[0-9a-f]{64}$/)
	})
})
