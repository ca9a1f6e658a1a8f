import { describe, expect, it } from 'vitest'

import { isAge } from '../../../src/policy/page/relative-age.ts'

describe('an age', () => {
	it.each([
		'Last updated: 11 months ago',
		'1 year ago',
		'Updated 3 days ago',
		'Last updated: yesterday',
		'Published an hour ago',

		'about 2 weeks ago',
		'Last updated: just now',
		'Last modified on: 6h ago',
		'Last updated: 4 weeks ago · 5 min read',
		'5 min read',
		'Reading time: 12 minutes',
		'Last updated: last month.',
	])('is one in English: %s', (text) => {
		expect(isAge(text, 'en')).toBe(true)
	})
	it.each([
		['fr', 'Dernière mise à jour : il y a 3 mois'],
		['fr', 'Temps de lecture : 5 minutes'],
		['hi', 'पिछला अपडेट: 2 साल पहले'],
		['hi', 'पिछला अपडेट: 11 महीने पहले'],
		['de', 'Zuletzt aktualisiert: vor 5 Tagen'],
		['es', 'Última actualización: hace 2 años'],
		['pt-BR', 'Atualizado há 3 dias'],
		['it', 'Ultimo aggiornamento: 4 mesi fa'],
		['ja', '最終更新: 3 か月前'],
		['ar', 'آخر تحديث: قبل 3 أيام'],
		['pl', 'Ostatnia aktualizacja: 2 dni temu'],
		['ru', 'Последнее обновление: 5 месяцев назад'],
		['tr', 'Son güncelleme: 3 hafta önce'],
	])('is one in the language of the document (%s): %s', (locale, text) => {
		expect(isAge(text, locale)).toBe(true)
	})
})

describe('no age', () => {
	it.each([
		'Last updated: 4 May 2026',
		'Effective 3 November 2025',
		'We keep it for 12 months',
		'Data older than 2 years',

		'We delete what you gave us 3 days ago',
		'yesterday',
		'30 days',
		'90 days after you ask',
		'Yesterday we changed our terms',

		'Retention: 12 months',
		'Key terms: long ago',
		'2 years ago we began to train models',
		'Last updated: 11 months ago by our lawyers',
	])('is: %s', (text) => {
		expect(isAge(text, 'en')).toBe(false)
	})
})
