// The real Worker with a meter on its database, its queue of alerts and its mail: what each call costs is added up, and
// shown at /meter.
import worker from './worker.js'

const used = { read: 0, written: 0, messages: 0, letters: 0, last: 0 }

function add(result) {
	used.read += result.meta.rows_read
	used.written += result.meta.rows_written
	return result
}

const statement = (source) => ({
	source,
	bind: (...values) => statement(source.bind(...values)),
	run: async () => add(await source.run()),
	all: async () => add(await source.all()),
	first: async (column) => {
		const [row] = add(await source.all()).results
		return (column === undefined ? row : row?.[column]) ?? null
	},
})

const metered = (env) => ({
	...env,
	DB: {
		prepare: (sql) => statement(env.DB.prepare(sql)),
		batch: async (statements) => (await env.DB.batch(statements.map(({ source }) => source))).map(add),
	},
	EMAIL: {
		send: async (letter) => {
			const { messageId } = await env.EMAIL.send(letter)
			used.letters++
			used.last = Date.now()
			return { messageId }
		},
	},
	ALERTS: {
		send: (body, options) => (used.messages++, env.ALERTS.send(body, options)),
		sendBatch: (messages) => ((used.messages += messages.length), env.ALERTS.sendBatch(messages)),
	},
})

let once = null
const of = (env) => (once ??= metered(env))

export default {
	fetch: (request, env, context) =>
		new URL(request.url).pathname === '/meter'
			? Response.json(used)
			: worker.fetch(request, of(env), context),
	scheduled: (controller, env) => worker.scheduled(controller, of(env)),
	queue: (batch, env) => worker.queue(batch, of(env)),
}
