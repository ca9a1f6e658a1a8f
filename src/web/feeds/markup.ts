/** No XML may hold these, or a reader's eye could be turned by them: controls, halves of pairs, marks that override direction. */
// oxlint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

/** A text as it may stand anywhere: what may not is shown as U+FFFD. */
export const fit = (text: string): string => text.toWellFormed().replace(UNFIT, '\ufffd')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as character data or attribute value, of XML and of HTML alike. */
export const escape = (text: string): string => fit(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '')

/** An XML element with a text in it. */
export const element = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}) => {
	const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`)
	const open = `<${name}${given.join('')}`
	return text === '' ? `${open}/>` : `${open}>${escape(text)}</${name}>`
}
