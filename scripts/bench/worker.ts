// The benchmark's other side: the same tasks in workerd.
import type { Capture } from '../../src/policy/model.ts'
import type { Page } from './pages.ts'
import { type TaskName, tasksOn, timeTasks } from './tasks.ts'

/** A page as it is sent: its body in base64. */
export interface SentPage extends Omit<Page, 'capture'> {
	readonly capture: Omit<Capture, 'body'> & { readonly body: string }
}

const toPage = ({ capture, ...known }: SentPage): Page => ({
	...known,
	capture: { ...capture, body: new Uint8Array(Buffer.from(capture.body, 'base64')) },
})

const clock = () => performance.now()

export default {
	async fetch(request: Request): Promise<Response> {
		if (request.method !== 'POST') return new Response('ready')
		const pages = (await request.json<SentPage[]>()).map(toPage)
		const { searchParams } = new URL(request.url)
		const once = searchParams.get('once') as TaskName | null
		if (once === null) return Response.json(timeTasks(pages, Number(searchParams.get('least')), clock))
		const task = tasksOn(pages[0]!)[once]
		const start = clock()
		task?.()
		return Response.json(clock() - start)
	},
}
