/** The names that a machine has for itself. */
export const loopback = ['localhost', '127.0.0.1', '[::1]'] as const

/** Whether only this machine can reach the address. */
export function isLoopback(publicUrl: string): boolean {
  const { hostname } = new URL(publicUrl)
  return loopback.some((name) => name === hostname)
}
