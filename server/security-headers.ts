/** What every answer tells the browser about how little it may do with it. */

/**
 * Scripts: our own files, and for now anything inline, because Next writes a page's data into inline scripts; their hashes
 * can only be named once pages are kept (the page cache). Styles are files. While developing, Next evaluates code and
 * inlines styles.
 */
function contentSecurityPolicy(dev: boolean) {
  const rules = {
    'default-src': "'self'",
    'script-src': `'self' 'unsafe-inline'${dev ? " 'unsafe-eval'" : ''}`,
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

/** Takes whether this is a developer's server, and the public address. Gives headers by name. */
export const securityHeaders = ({ dev, publicUrl }: { dev: boolean; publicUrl: string }): Record<string, string> => ({
  'Content-Security-Policy': contentSecurityPolicy(dev),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  // A year, and for this host alone: its neighbours are not ours.
  ...(publicUrl.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
})
