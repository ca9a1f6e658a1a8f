import type { Operator } from '../operator.ts'
import { figures } from './figures.ts'
import { layout } from './layout.ts'
import { pageMatter } from './page-matter.ts'
import { spelling } from './spelling.ts'
import { wording } from './wording.ts'

export const harmlessEdits: readonly Operator[] = [
	...spelling,
	...wording,
	...figures,
	...layout,
	...pageMatter,
]
