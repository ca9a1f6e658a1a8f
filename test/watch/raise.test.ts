import { expect, it } from 'vitest'

import { assess, differenceBetween } from '../../src/policy/assess.ts'
import { topicsOfStatement } from '../../src/policy/statements/topics.ts'
import { changeAlerts } from '../../src/watch/raise.ts'
import { documents, versionsOf } from '../policy/changes.ts'

it('tells of a change, and of each statement it alters, whoever asked for any topic it touches', () => {
	const { before, after } = versionsOf({
		in: 'faq',
		edits: [
			['We do not use your private messages to train them.', ''],
			['Its answers can be wrong.', 'Its answers can be wrong. We share them with our partners.'],
		],
	})
	const at = '2026-11-24T08:17:00Z'
	const change = {
		document: documents.faq.id,
		from: 1,
		to: 2,
		returnTo: null,
		firstSeen: at,
		confirmedAt: at,
		...assess(differenceBetween(documents.faq, before, after, at)),
	}
	const alerts = changeAlerts(change, at)
	expect(alerts.map(({ type }) => type)).toEqual(['change.confirmed', 'statement.changed'])
	for (const { topics } of alerts)
		expect(topics).toEqual(expect.arrayContaining(['sharing', ...topicsOfStatement('messages-left-out')]))
})
