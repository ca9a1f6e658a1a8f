type Field = string | string[] | undefined

const listOf = (value: Field) => (value === undefined ? undefined : [value].flat())
export const firstOf = (value: Field): string | undefined => [value].flat()[0]

/** The wishes of a form in the shape the alerts room checks; nothing ticked is nothing given. */
export const wishesOf = (form: Readonly<Record<string, string | string[]>>) => ({
	minSeverity: firstOf(form['minSeverity']),
	documents: listOf(form['documents']),
	topics: listOf(form['topics']),
	types: listOf(form['types']),
	frequency: firstOf(form['frequency']),
	hour: form['hour'] === undefined || form['hour'] === '' ? undefined : Number(firstOf(form['hour'])),
	zone: firstOf(form['zone'])?.trim() || undefined,
})
