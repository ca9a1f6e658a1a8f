import type { Change, Reason } from '../model.ts'
import { reasonOf } from '../rules/reasons.ts'

const NOWHERE = { before: null, after: null }

/** That a change brings an earlier wording back, or that the text goes back and forth; weighs nothing by itself. */
export function reasonsOfReturn(recurs: Pick<Change, 'returnTo' | 'flips'> | undefined): Reason[] {
	const { returnTo = null, flips = false } = recurs ?? {}
	return [
		...(flips ? [reasonOf('back-and-forth', NOWHERE)] : []),
		...(returnTo === null
			? []
			: [reasonOf('earlier-wording', NOWHERE, '', `The wording of version ${returnTo} again`)]),
	]
}
