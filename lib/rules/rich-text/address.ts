/** Addresses of links: what may be linked to, in the one spelling in which it is stored. */
import { richTextLimits } from './limits.ts'

/** How a link may begin. Everything else (`javascript:`, `data:`, `file:`) is refused. */
const linkSchemes = ['https:', 'http:', 'mailto:'] as const

/** Characters that browsers drop, encode or turn into others, and that would end a Markdown link too early. */
const unsafe = /[\p{Cc}\s"<>\\^`\{\|\}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gv

/**
 * The address in the spelling in which it may be stored, or null if it may not be a link.
 * Idempotent: a stored address is its own `linkAddress`. Nobody is sent to an address that carries a name and password
 * (`https://bank.example@evil.example`).
 */
export function linkAddress(typed: string): string | null {
  const address = typed.trim().toWellFormed().replace(unsafe, encodeURIComponent)
  if (address.length > richTextLimits.address) return null
  const url = URL.parse(address)
  if (url === null || !linkSchemes.some((scheme) => scheme === url.protocol)) return null
  const whole = url.protocol === 'mailto:' ? /^mailto:[^@?]+@[^@?]+/i.test(address) : /^https?:\/\/[^/]/i.test(address)
  return whole && url.username === '' && url.password === '' ? address : null
}
