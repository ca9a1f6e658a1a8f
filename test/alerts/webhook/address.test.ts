import { describe, expect, it } from 'vitest'

import { addressProblem } from '../../../src/alerts/webhook/address.ts'

const rules = { own: 'https://watch.example', allowLoopback: false }
const trial = { own: 'http://localhost:8787', allowLoopback: true }

describe('the address of a webhook', () => {
	it.each(['https://hooks.example.com/a?b=c', 'https://hooks.example.com:443/', 'https://bücher.example/'])(
		'may be %s',
		(url) => expect(addressProblem(url, rules)).toBeNull(),
	)

	it.each([
		['not an address', 'whole address'],
		[`https://hooks.example.com/${'a'.repeat(2048)}`, '2048 characters'],
		['http://hooks.example.com/', 'https://'],
		['ftp://hooks.example.com/', 'https://'],
		['javascript:alert(1)', 'https://'],
		['https://hooks.example.com:8443/', 'port 443'],
		['https://user:word@hooks.example.com/', 'user name'],
		['https://user@hooks.example.com/', 'user name'],
		['https://127.0.0.1/', 'IP address'],
		['https://0x7f.1/', 'IP address'],
		['https://2130706433/', 'IP address'],
		['https://①②⑦.0.0.1/', 'IP address'],
		['https://127.0.0.1./', 'IP address'],
		['https://93.184.216.34/', 'IP address'],
		['https://[::1]/', 'IP address'],
		['https://[::ffff:127.0.0.1]/', 'IP address'],
		['https://localhost/', 'public internet'],
		['https://intranet/', 'public internet'],
		['https://printer.local/', 'public internet'],
		['https://metadata.google.internal/', 'public internet'],
		['https://app.localhost/', 'public internet'],
		['https://hidden.onion/', 'public internet'],
		['https://PRINTER.LOCAL/', 'public internet'],
		['https://printer.local./', 'end its host name'],
		['https://hooks.example.com./', 'end its host name'],
		['https://watch.example/', 'this site itself'],
		['https://WATCH.example:443/api', 'this site itself'],
	])('may not be %s', (url, problem) => expect(addressProblem(url, rules)).toContain(problem))

	it('may not be this machine where the site is a local one, and that is the reason given', () =>
		expect(addressProblem('https://localhost/', { ...trial, allowLoopback: false })).toContain(
			'public internet',
		))

	it.each(['http://127.0.0.1:9000/in', 'http://localhost:9000/', 'https://[::1]:9000/'])(
		'may be %s in a local trial',
		(url) => expect(addressProblem(url, trial)).toBeNull(),
	)

	it.each(['http://hooks.example.com/', 'http://192.168.1.1/', 'http://localhost:8787/', 'ftp://localhost/'])(
		'may not be %s even in a local trial',
		(url) => expect(addressProblem(url, trial)).not.toBeNull(),
	)
})
