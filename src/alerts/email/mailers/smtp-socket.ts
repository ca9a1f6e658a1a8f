import net from 'node:net'
import tls from 'node:tls'

/**
 * A socket to a host by its name, which its certificate must be for: left to itself the library would resolve the name
 * and have the certificate checked against the number. Rejects after `timeout` ms.
 */
export function openSocket(
	{ host, port, secure }: { readonly host: string; readonly port: number; readonly secure: boolean },
	timeout: number,
): Promise<net.Socket> {
	const socket = secure ? tls.connect({ host, port, servername: host }) : net.connect({ host, port })
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			socket.destroy()
			reject(Object.assign(new Error('no connection'), { code: 'ETIMEDOUT' }))
		}, timeout)
		socket.once('error', (error) => {
			clearTimeout(timer)
			reject(error)
		})
		socket.once(secure ? 'secureConnect' : 'connect', () => {
			clearTimeout(timer)
			socket.removeAllListeners('error')
			resolve(socket)
		})
	})
}
