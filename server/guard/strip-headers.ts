/** Takes away what only a proxy or Next itself may say: where a request came from, what it was before it was rewritten. */
import type { IncomingMessage } from 'node:http'

/**
 * Next believes these when they come from outside (an Origin is held against X-Forwarded-Host; past holes let
 * x-middleware-subrequest skip a guard). Nothing here needs them: the public address is a setting.
 * content-security-policy would name the nonce of its scripts. x-nextjs-request-id and x-nextjs-html-request-id are the browser's own, while developing.
 */
const internal =
  /^(forwarded|x-forwarded-.*|x-real-ip|x-original-.*|x-rewrite-.*|x-http-method-override|x-middleware-.*|x-invoke-.*|x-matched-path|x-now-.*|x-vercel-.*|x-next-.*|x-nextjs-(?!request-id|html-request-id).*|x-prerender-.*|next-resume.*|content-security-policy.*)$/

export function stripHeaders({ headers }: Pick<IncomingMessage, 'headers'>) {
  for (const name of Object.keys(headers)) if (internal.test(name)) delete headers[name]
}
