import type { Change } from '../policy/model.ts'
import { formatDay } from './times.ts'

/** How long before its day a change was known, in words; null where it gives no new day. */
export function noticeWords({
	noticeDays,
	announcedAt,
}: Pick<Change, 'noticeDays' | 'announcedAt'>): string | null {
	if (noticeDays === null) return null
	const count = `${Math.abs(noticeDays)} day${Math.abs(noticeDays) === 1 ? '' : 's'}`
	if (announcedAt && noticeDays > 0) return `${count}: announced on ${formatDay(announcedAt.slice(0, 10))}`
	if (noticeDays === 0) return 'None: in effect the day it was first seen'
	return noticeDays > 0
		? `${count}, from the first sighting on`
		: `None: in effect ${count} before it was first seen`
}
