import * as layouts from './layouts.ts'
import * as pageMatters from './page-matters.ts'
import * as wordings from './wordings.ts'

/** Two wordings, and the heading they stand under where it matters. */
export type Pair = readonly [before: string, after: string, under?: string]

const all = [wordings, layouts, pageMatters]
export const harmless = all.flatMap((kind) => kind.harmless)
export const material = all.flatMap((kind) => kind.material)
