// A process of its own for measureAllocations: takes pages, answers with what each task on them allocates.
import type { Recording } from '../recordings.ts'
import { taskNames, tasksOn } from './tasks.ts'

const allocated = () => {
	const { heapUsed, external } = process.memoryUsage()
	return heapUsed + external
}

process.on('message', (recording: Recording) => {
	const tasks = tasksOn(recording)
	const bytes =
		tasks &&
		Object.fromEntries(
			taskNames.map((name) => {
				tasks[name]()
				globalThis.gc?.()
				const before = allocated()
				tasks[name]()
				return [name, allocated() - before]
			}),
		)
	process.send?.(bytes)
})
