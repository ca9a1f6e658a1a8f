/** As the reader writes down what a page shows struck out. */
const STRUCK_OUT = /\[struck out: [^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]/g

/** A text of the same length in which nothing stands where words are struck out: they are not said. */
export const withoutStruckOut = (text: string): string =>
	text.replace(STRUCK_OUT, (struck) => ' '.repeat(struck.length))
