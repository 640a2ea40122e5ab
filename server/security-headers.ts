/** What every answer tells the browser about how little it may do with it. */
import { createHash } from 'node:crypto'

/** Takes whether this is a developer's server, and the public address. Gives headers by name. */
export const securityHeaders = ({ dev, publicUrl }: { dev: boolean; publicUrl: string }): Record<string, string> => ({
  'Content-Security-Policy': contentPolicy({ dev }),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  // A year, and for this host alone: its neighbours are not ours.
  ...(publicUrl.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
})

/**
 * Scripts and styles are our own files. An inline script runs if it is named: on a readers' page by its hash, on the desk by
 * a nonce that Next puts on its own. While developing, Next evaluates code and inlines styles.
 */
export function contentPolicy({ dev, inline = [] }: { dev: boolean; inline?: readonly string[] }): string {
  const rules = {
    'default-src': "'self'",
    'script-src': ["'self'", ...inline, ...(dev ? ["'unsafe-eval'"] : [])].join(' '),
    'style-src': `'self'${dev ? " 'unsafe-inline'" : ''}`,
    'img-src': "'self' data:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  }
  return Object.entries(rules)
    .map((rule) => rule.join(' '))
    .join('; ')
}

/** Names one inline script, or style, by its text. */
export function byHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
