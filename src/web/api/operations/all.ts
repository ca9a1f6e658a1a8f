import { callOperations } from './calls.ts'
import { feedOperations } from './feeds.ts'
import type { Operation } from './operation.ts'
import { recordOperations } from './record.ts'

/** Every call there is; a test finds no route beside them. */
export const operations: readonly Operation[] = [...recordOperations, ...feedOperations, ...callOperations]
