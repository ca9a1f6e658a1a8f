import { z } from 'zod'

/** Where workerd, run locally, shows the email it was given to send. */
const SENT = '/cdn-cgi/local/explorer/api/local/email/sending'

const listSchema = z.object({ result: z.array(z.object({ messageId: z.string(), to: z.array(z.string()) })) })
const letterSchema = z.object({
	result: z.object({
		messageId: z.string(),
		from: z.string(),
		to: z.array(z.string()),
		subject: z.string(),
		headers: z.record(z.string(), z.string()),
		text: z.string(),
		html: z.string(),
	}),
})

/** An email as it was sent. */
export type Letter = z.output<typeof letterSchema>['result']

/** Every email sent to an address, in no order to rely on. */
export async function readMailbox(site: string, address: string): Promise<readonly Letter[]> {
	const { result } = listSchema.parse(await get(`${site}${SENT}?per_page=100`))
	const ours = result.filter(({ to }) => to.includes(address))
	return Promise.all(
		ours.map(async ({ messageId }) => {
			const query = new URLSearchParams({ email_id: messageId })
			return letterSchema.parse(await get(`${site}${SENT}?${query.toString()}`)).result
		}),
	)
}

async function get(url: string): Promise<unknown> {
	const response = await fetch(url)
	if (!response.ok) throw new Error(`${url} answered ${response.status}`)
	return response.json()
}
