/** Two wordings of a text, a line a block, and what they stand under (`## ` for headings, `? ` for questions). */
export type Example = readonly [before: string, after: string, under?: string]
