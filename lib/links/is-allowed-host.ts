/** Whether the server may ask at an address: only at hosts that the operator named, so that no draft can make it knock at doors inside. */

/** Takes an address and the allowed hosts ("www.example.org"; ".example.org" for all within it). Web addresses only, and only on their usual ports. */
export function isAllowedHost(url: string, hosts: readonly string[]): boolean {
  const { protocol, hostname, port, username } = URL.parse(url) ?? {}
  if (hostname === undefined || (protocol !== 'https:' && protocol !== 'http:')) return false
  if (port !== '' || username !== '') return false
  return hosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host))
}
