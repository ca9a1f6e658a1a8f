import { type AddressInfo, createServer } from 'node:net'

const listen = (port: number, host: string): Promise<number> =>
	new Promise((resolve, reject) => {
		const server = createServer()
		server.once('error', reject)
		server.listen({ port, host, exclusive: true }, () => {
			const { port } = server.address() as AddressInfo
			server.close(() => resolve(port))
		})
	})

/** A port of this machine that nobody listens on. */
export const findFreePort = (): Promise<number> => listen(0, '127.0.0.1')

/** Whether a port can be listened on at both of localhost's addresses; a machine without IPv6 has one. */
export async function isPortFree(port: number): Promise<boolean> {
	const [four, six] = await Promise.allSettled([listen(port, '127.0.0.1'), listen(port, '::1')])
	const noSuchAddress = six.status === 'rejected' && /EADDRNOTAVAIL|EAFNOSUPPORT/.test(String(six.reason))
	return four.status === 'fulfilled' && (six.status === 'fulfilled' || noSuchAddress)
}
