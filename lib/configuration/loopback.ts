/** The names that a machine has for itself. */
export const loopback = ['localhost', '127.0.0.1', '[::1]'] as const

/** Whether only this machine can reach the address. */
export function isLoopback(publicUrl: string): boolean {
  const hostname = URL.parse(publicUrl)?.hostname
  return loopback.some((name) => name === hostname)
}

/** The same of an interface to listen on (HOST): `127.0.0.1`, `::1`, and not `0.0.0.0`, which is all of them. */
export function isLoopbackInterface(host: string): boolean {
  return isLoopback(`http://${host.includes(':') ? `[${host}]` : host}`)
}
