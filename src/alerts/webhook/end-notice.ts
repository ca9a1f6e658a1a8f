import type { Endpoint } from '../../store/alerts/endpoints.ts'
import type { Notice } from '../../store/alerts/outbox.ts'

/** What an owner is told when their endpoint gets nothing more; `reason` goes on from "because". */
export const endNotice = (
	{ id, name }: Pick<Endpoint, 'id' | 'name'>,
	reason: string,
	now: Date,
): Notice => ({
	key: `endpoint/${id}/${now.toISOString().slice(0, 10)}`,
	title: `Endpoint ${name || id} is disabled`,
	text: `It gets nothing more, because ${reason}. Once it is well, send it a test: its answer makes it active again, and what it missed can be replayed.`,
})
