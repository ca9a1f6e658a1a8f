// Addresses for endpoints that reach where nobody should through us, each with a word of the reason it is refused for;
// and good ones.

const of = (reason: string, addresses: string): [string, string][] =>
	addresses
		.trim()
		.split(/\s+/)
		.map((address): [string, string] => [address, reason])

export const hostile: readonly (readonly [address: string, reason: string])[] = [
	...of(
		'IP address',
		`https://127.0.0.1/ https://127.1/ https://127.0.1/ https://0/ https://0.0.0.0/ https://2130706433/ https://0x7f000001/
		https://0x7f.1/ https://0177.0.0.1/ https://017700000001/ https://127.0.0.1./ https://①②⑦.0.0.1/ https://127。0。0。1/
		https://%31%32%37.0.0.1/ https://10.0.0.1/ https://10.255.255.255/ https://172.16.0.1/ https://172.31.255.254/
		https://192.168.0.1/ https://192.168.1.254/ https://169.254.169.254/latest/meta-data/ https://169.254.170.2/
		https://100.64.0.1/ https://100.100.100.200/ https://198.18.0.1/ https://224.0.0.1/ https://255.255.255.255/
		https://93.184.216.34/ https://8.8.8.8/ https://3232235521/ https://0xa9fea9fe/ https://0xC0.0xA8.0.1/ https://[::]/
		https://[::1]/ https://[0:0:0:0:0:0:0:1]/ https://[::ffff:127.0.0.1]/ https://[::ffff:7f00:1]/ https://[::127.0.0.1]/
		https://[64:ff9b::127.0.0.1]/ https://[fe80::1]/ https://[fc00::1]/ https://[fd12:3456::1]/ https://[ff02::1]/
		https://[2001:db8::1]/ https://[fd00:ec2::254]/`,
	),
	...of(
		'public internet',
		`https://localhost/ https://LOCALHOST/ https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/ https://app.localhost/ https://intranet/ https://metadata/
		https://kubernetes/ https://printer.local/ https://PRINTER.LOCAL/ https://metadata.google.internal/ https://db.internal/
		https://instance-data.ec2.internal/ https://hidden.onion/ https://router.home/ https://nas.home.arpa/ https://pc.lan/
		https://wiki.intranet/ https://mail.corp/ https://vault.private/ https://box.localdomain/ https://kubernetes.default.svc/
		https://api.prod.svc/ https://redis.default.svc.cluster.local/ https://some.test/ https://some.invalid/ https://some.example/
		https://eep.i2p/ https://name.alt/ https://web.service.consul/ https://dc1.domain/ https://pc.workgroup/`,
	),
	...of(
		'stands for an IP address',
		`https://127.0.0.1.nip.io/ https://127-0-0-1.nip.io/ https://7f000001.nip.io/ https://nip.io/ https://10.0.0.1.nip.io/
		https://app.10.8.0.1.nip.io/ https://app-192-168-1-1.nip.io/ https://192-168-1-250.sslip.io/ https://www.192.168.0.1.sslip.io/
		https://--1.sslip.io/ https://fe80--1.sslip.io/ https://10.0.0.1.xip.io/ https://app.localtest.me/ https://localtest.me/
		https://lvh.me/ https://any.lvh.me/ https://vcap.me/ https://lacolhost.com/ https://x.local.gd/ https://app.localhost.direct/
		https://127-0-0-1.traefik.me/ https://fuf.me/ https://localho.st/ https://bs-local.com/ https://127.0.0.1.wild.hooks.com/ https://10-0-0-1.wild.hooks.com/
		https://a9fea9fe.wild.hooks.com/ https://0xa9fea9fe.wild.hooks.com/ https://2130706433.wild.hooks.com/
		https://0x7f.0.0.1.wild.hooks.com/ https://0177.0.0.1.wild.hooks.com/ https://0-0-0-0-0-0-0-1.wild.hooks.com/`,
	),
	...of(
		'begin with https://',
		`http://hooks.example.com/ ftp://hooks.example.com/ file:///etc/passwd gopher://hooks.example.com/ javascript:alert(1)
		data:text/plain,x ws://hooks.example.com/ blob:https://hooks.example.com/x`,
	),
	...of(
		'port 443',
		`https://hooks.example.com:80/ https://hooks.example.com:8443/ https://hooks.example.com:22/ https://hooks.example.com:6379/`,
	),
	...of(
		'user name',
		`https://user@hooks.example.com/ https://user:word@hooks.example.com/ https://hooks.example.com@127.0.0.1/
		https://:word@hooks.example.com/`,
	),
	...of(
		'end its host name',
		`https://hooks.example.com./ https://printer.local./ https://localhost./ https://metadata.google.internal./`,
	),
	...of(
		'this site itself',
		`https://watch.example/ https://WATCH.example:443/api https://watch.example/x#y https://clausewatch.acme.workers.dev/
		https://1a2b3c4d-clausewatch.acme.workers.dev/`,
	),
	...of(
		'whole address',
		`hooks.example.com //hooks.example.com/ https:// https://hooks.exa<mple.com/ https://[::1/ https://%00/`,
	),
]

/** With each, the address as it is kept and used. */
export const good: readonly (readonly [address: string, kept: string])[] = [
	['https://hooks.example.com', 'https://hooks.example.com/'],
	['https://hooks.example.com/a?b=c', 'https://hooks.example.com/a?b=c'],
	['https://hooks.example.com:443/', 'https://hooks.example.com/'],
	['HTTPS://Hooks.Example.COM/Path', 'https://hooks.example.com/Path'],
	['https://hooks.example.com/a#part', 'https://hooks.example.com/a'],
	['https://bücher.de/haken', 'https://xn--bcher-kva.de/haken'],
	['https://BÜCHER.de/haken', 'https://xn--bcher-kva.de/haken'],
	['https://例え.jp/', 'https://xn--r8jz45g.jp/'],
	['https://пример.рф/', 'https://xn--e1afmkfd.xn--p1ai/'],
	['https://δοκιμή.gr/', 'https://xn--jxalpdlp.gr/'],
	['https://straße.de/', 'https://xn--strae-oqa.de/'],
	['https://xn--bcher-kva.de/', 'https://xn--bcher-kva.de/'],
	['https://हिन्दी.भारत/', 'https://xn--j2bd4cyah0f.xn--h2brj9c/'],
	['https://hooks.zapier.com/hooks/catch/1/abc/', 'https://hooks.zapier.com/hooks/catch/1/abc/'],
	['https://api.github.com/repos/a/b/dispatches', 'https://api.github.com/repos/a/b/dispatches'],
	[
		'https://abc123.execute-api.eu-west-1.amazonaws.com/prod',
		'https://abc123.execute-api.eu-west-1.amazonaws.com/prod',
	],
	['https://f00dcafe.ngrok.app/in', 'https://f00dcafe.ngrok.app/in'],
	['https://receiver.acme.workers.dev/', 'https://receiver.acme.workers.dev/'],
	['https://my-app-2024-11-24.example.net/', 'https://my-app-2024-11-24.example.net/'],
	['https://v1.2.3.example.com/', 'https://v1.2.3.example.com/'],
	['https://localhost.example.com/', 'https://localhost.example.com/'],
	['https://internal.example.com/', 'https://internal.example.com/'],
	['https://test.example.org/', 'https://test.example.org/'],
	['https://home.example.org/', 'https://home.example.org/'],
	['https://1password.com/hook', 'https://1password.com/hook'],
	['https://3com.net/', 'https://3com.net/'],
	['https://www.nip.io.example.com/', 'https://www.nip.io.example.com/'],
	['https://a.b.c.d.e.example.com/', 'https://a.b.c.d.e.example.com/'],
	['https://hooks.example.com/%7Euser/?q=%C3%A9', 'https://hooks.example.com/%7Euser/?q=%C3%A9'],
	['  https://hooks.example.com/spaced  ', 'https://hooks.example.com/spaced'],
	['https://hooks.example.museum/', 'https://hooks.example.museum/'],
	['https://xn--mgbh0fb.com/', 'https://xn--mgbh0fb.com/'],
]
