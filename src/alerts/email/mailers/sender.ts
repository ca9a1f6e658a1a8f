import type { Settings } from '../../../env.ts'

/** MAIL_FROM, `Name <address>`, in its two parts. */
export function senderOf({ MAIL_FROM }: Settings): { readonly name: string; readonly email: string } {
	const at = MAIL_FROM.lastIndexOf('<')
	return { name: MAIL_FROM.slice(0, at).trim(), email: MAIL_FROM.slice(at + 1, -1) }
}

/** Most characters of a subject: what inboxes show, and under what the services take. */
const SUBJECT = 180

/** Header values are one line: a line break in them would begin another header. */
export function oneLine(subject: string): string {
	const line = subject.replace(/[\s\p{Cc}]+/gu, ' ').trim()
	return line.length <= SUBJECT ? line : `${line.slice(0, SUBJECT - 1).trimEnd()}…`
}
