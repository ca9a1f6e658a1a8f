import type { Statement } from './statement.ts'
import { choices } from './statement-choices.ts'
import { openQuestions } from './statement-questions.ts'
import { terms } from './statement-terms.ts'
import { uses } from './statement-uses.ts'

/** The statements Clausewatch looks for, in the order readers meet them. docs/statements.md tells of each. */
export const statements: readonly Statement[] = [...choices, ...uses, ...terms, ...openQuestions]
