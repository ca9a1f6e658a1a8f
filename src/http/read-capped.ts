/** The body of a response, read as a stream; null, with the stream cancelled, as soon as it passes `most` bytes. */
export async function readCapped(response: Response, most: number): Promise<Uint8Array | null> {
	if (!response.body) return new Uint8Array()
	const reader = response.body.getReader()
	const chunks: Uint8Array[] = []
	let length = 0
	for (;;) {
		const { done, value } = await reader.read()
		if (done) break
		length += value.byteLength
		if (length > most) {
			await reader.cancel()
			return null
		}
		chunks.push(value)
	}
	const body = new Uint8Array(length)
	let at = 0
	for (const chunk of chunks) {
		body.set(chunk, at)
		at += chunk.byteLength
	}
	return body
}

/** The first `most` bytes of a body as text; what comes after them is not waited for. */
export async function readStart(response: Response, most: number): Promise<string> {
	const reader = response.body?.getReader()
	if (!reader) return ''
	const decoder = new TextDecoder()
	let text = ''
	for (let left = most; left > 0;) {
		const { done, value } = await reader.read()
		if (done) return text + decoder.decode()
		text += decoder.decode(value.subarray(0, left), { stream: true })
		left -= value.byteLength
	}
	await reader.cancel()
	return text
}
