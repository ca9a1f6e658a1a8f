import type { Statement } from '../statement.ts'
import { affiliates } from './affiliates.ts'
import { choices } from './choices.ts'
import { openQuestions } from './questions.ts'
import { terms } from './terms.ts'
import { uses } from './uses.ts'

/** The statements Clausewatch looks for, in the order readers meet them. docs/statements.md describes each. */
export const statements: readonly Statement[] = [
	...choices,
	...uses,
	...affiliates,
	...terms,
	...openQuestions,
]
