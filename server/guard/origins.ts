/** Under which addresses the site answers: the public one and, on a developer's machine, its other names. */
import { isLoopback, loopback } from '#lib/configuration/loopback.ts'
import type { Asked, Origins } from './rule.ts'

/** Takes the public address. Gives every origin that is the same place; each keeps its own cookies, so none is sent to another. */
export function originsOf(publicUrl: string): Origins {
  if (!isLoopback(publicUrl)) return new Set([publicUrl])
  const { protocol, port } = new URL(publicUrl)
  return new Set(loopback.map((host) => new URL(`${protocol}//${host}${port && `:${port}`}`).origin))
}

/** The origin that the request was sent to, by its Host header; undefined where that is none of ours. */
export function originAsked({ headers }: Asked, origins: Origins): string | undefined {
  const [first = ''] = origins
  const origin = URL.parse(`${new URL(first).protocol}//${headers.host ?? ''}/`)?.origin
  return origin !== undefined && origins.has(origin) ? origin : undefined
}
