// The benchmark's other side: the same tasks in workerd. A page comes as the body, what is known of it in headers.
import type { Recording } from '../recordings.ts'
import { type TaskName, tasksOn, timeTasks } from './tasks.ts'

export default {
	async fetch(request: Request): Promise<Response> {
		const header = request.headers.get('x-recording')
		if (header === null) return new Response('ready')
		const known = JSON.parse(decodeURIComponent(header)) as Recording
		const body = new Uint8Array(await request.arrayBuffer())
		const recording = { ...known, capture: { ...known.capture, body } }
		const { searchParams } = new URL(request.url)
		const once = searchParams.get('once') as TaskName | null
		if (once === null) return Response.json(timeTasks(recording, Number(searchParams.get('least'))))
		tasksOn(recording)?.[once]()
		return Response.json(null)
	},
}
