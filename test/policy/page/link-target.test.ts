import { expect, it } from 'vitest'

import { tidyHref } from '../../../src/policy/page/link-target.ts'

const base = 'https://www.linkedin.com/legal/privacy-policy'

it.each([
	['as it is', 'https://example.org/a?id=7', 'https://example.org/a?id=7'],
	['whole', '/help/linkedin/answer/63', 'https://www.linkedin.com/help/linkedin/answer/63'],
	['within its page', '#key-terms', '#key-terms'],
	['to write to', 'mailto:dpo@example.org', 'mailto:dpo@example.org'],
	['without tracking', '/legal/x?trk=nav&utm_source=mail&id=7', 'https://www.linkedin.com/legal/x?id=7'],
	[
		'out of a mail scanner',
		'https://nam06.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Ftrk%3Db&data=05',
		'https://example.org/a',
	],
	[
		'out of a redirector',
		'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fexample.org%2F',
		'https://example.org/',
	],
])('keeps a link %s', (_, href, tidied) => {
	expect(tidyHref(href, base)).toBe(tidied)
})

it.each(['javascript:void(0)', 'http://', 'data:text/html,x'])('drops what leads nowhere: %s', (href) => {
	expect(tidyHref(href, base)).toBeNull()
})
