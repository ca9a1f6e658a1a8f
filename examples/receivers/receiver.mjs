// Receives Clausewatch webhooks with Node alone: CLAUSEWATCH_SECRET=whsec_… PORT=8080 node receiver.mjs
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'

const { CLAUSEWATCH_SECRET = '', PORT = '8080' } = process.env
const key = Buffer.from(CLAUSEWATCH_SECRET.replace(/^whsec_/, ''), 'base64')

/** Whether a body is Clausewatch's and at most five minutes old. While a secret is replaced there are two signatures. */
function isGenuine(headers, body) {
	const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signatures = '' } = headers
	if (!id || !(Math.abs(Date.now() / 1000 - Number(time)) <= 300)) return false
	const expected = createHmac('sha256', key).update(`${id}.${time}.`).update(body).digest()
	return signatures.split(' ').some((signature) => {
		const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64')
		return signature.startsWith('v1,') && given.length === expected.length && timingSafeEqual(given, expected)
	})
}

const seen = new Set() // keep it in your database: the ids of the webhooks you have

function handle(id, { type, sequence, previous, data }) {
	if (seen.has(id)) return console.log(`again ${id}`)
	if (previous !== null && !seen.has(previous)) console.log(`missing ${previous}`) // on its way, or replay it
	seen.add(id)
	console.log(`new ${sequence} ${type} ${data.change?.link ?? ''}`)
}

const server = createServer(async (request, response) => {
	const chunks = await Array.fromAsync(request)
	const body = Buffer.concat(chunks)
	const genuine = isGenuine(request.headers, body)
	response.writeHead(genuine ? 204 : 401).end()
	if (genuine) handle(request.headers['webhook-id'], JSON.parse(body.toString()))
})
server.listen(Number(PORT), () => console.log(`listening on ${PORT}`))
