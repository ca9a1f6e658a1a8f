// Stands between the real Worker and what is outside of it: the mail service and the queues. With a CONTROL address each
// call is told there first and waits for the answer; without one a letter takes DELAY milliseconds.
import { WorkerEntrypoint } from 'cloudflare:workers'

async function tell(env, path, body) {
	if (env.CONTROL)
		await (await fetch(env.CONTROL + path, { method: 'POST', body: JSON.stringify(body) })).text()
}

export class Mailer extends WorkerEntrypoint {
	async send({ to }) {
		await tell(this.env, '/mail', { to })
		if (!this.env.CONTROL) await new Promise((resolve) => setTimeout(resolve, this.env.DELAY))
		return { messageId: crypto.randomUUID() }
	}
}

class Gate extends WorkerEntrypoint {
	async send(body, options) {
		await tell(this.env, '/queue', { queue: this.name, bodies: [body], delaySeconds: options?.delaySeconds })
		await this.env[this.name].send(body, options)
	}

	async sendBatch(messages) {
		const all = [...messages]
		await tell(this.env, '/queue', { queue: this.name, bodies: all.map(({ body }) => body) })
		await this.env[this.name].sendBatch(all)
	}
}

export class Checks extends Gate {
	name = 'CHECKS'
}

export class Alerts extends Gate {
	name = 'ALERTS'
}

export default { fetch: () => new Response('outside') }
