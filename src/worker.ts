import { createApp } from './app.tsx'
import { type Env, settingsOf } from './env.ts'
import { takeMail } from './alerts/email/subscribing/mailed.ts'
import { handleDeadLetters, handleMessages, runCron } from './jobs.ts'

const app = createApp()

export default {
	fetch: app.fetch,

	async scheduled(controller, env) {
		await runCron(env, settingsOf(env), controller.cron, new Date(controller.scheduledTime))
	},

	async queue(batch, env) {
		if (batch.queue.endsWith('-dead')) await handleDeadLetters(env, batch.messages)
		else await handleMessages(env, settingsOf(env), batch.messages)
	},

	async email(message, env) {
		await takeMail(env, settingsOf(env), message, new Date())
	},
} satisfies ExportedHandler<Env>
