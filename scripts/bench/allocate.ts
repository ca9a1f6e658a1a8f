// A process of its own for measureAllocations: takes a page, answers with what each task on it allocates.
import type { Page } from './pages.ts'
import { taskNames, tasksOn } from './tasks.ts'

const allocated = () => {
	const { heapUsed, external } = process.memoryUsage()
	return heapUsed + external
}

process.on('message', (page: Page) => {
	const tasks = tasksOn(page)
	const bytes = taskNames.map((name) => {
		const task = tasks[name]
		if (!task) return [name, null]
		task()
		globalThis.gc?.()
		const before = allocated()
		task()
		return [name, allocated() - before]
	})
	process.send?.(Object.fromEntries(bytes))
})
