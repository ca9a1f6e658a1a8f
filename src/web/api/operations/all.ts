import { callOperations } from './calls.ts'
import type { Operation } from './operation.ts'
import { recordOperations } from './record.ts'

/** Every call there is; a test finds no route beside them. */
export const operations: readonly Operation[] = [...recordOperations, ...callOperations]
