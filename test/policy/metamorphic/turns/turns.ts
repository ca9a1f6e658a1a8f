import type { Operator } from '../operator.ts'
import { actions } from './actions.ts'
import { conditions } from './conditions.ts'
import { context } from './context.ts'
import { dataTurns } from './data.ts'
import { looksHarmless } from './looks-harmless.ts'
import { modality } from './modality.ts'
import { parties } from './parties.ts'
import { quantities } from './quantities.ts'
import { tableTurns } from './tables.ts'

export const turns: readonly Operator[] = [
	...conditions,
	...modality,
	...parties,
	...quantities,
	...actions,
	...dataTurns,
	...context,
	...tableTurns,
	...looksHarmless,
]
