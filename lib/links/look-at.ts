/** Asks at one address whether there is anything. */
import type { CheckedLink } from '#lib/rules/links/link-finding.ts'

/** Milliseconds. A server that is slower than this is slow for readers too. */
const patience = 5_000
const mostRedirects = 5

/** Some servers know no HEAD: they are asked as a browser asks, and their answer's body is left unread. */
const knowNoHead = [400, 403, 405, 501]

type Looked = Pick<CheckedLink, 'finding' | 'status'>

/** Takes an address and what says whether the server may ask there. Gives null where it may not, also half-way, after a redirect. */
export async function lookAt(url: string, mayAsk: (url: string) => boolean): Promise<Looked | null> {
  try {
    let at = url
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      if (!mayAsk(at)) return null
      const { status, headers } = await askAt(at)
      const onwards = status >= 300 && status < 400 ? headers.get('location') : null
      if (onwards === null) return { finding: status < 400 ? 'answers' : 'refuses', status }
      at = new URL(onwards, at).href
    }
    return { finding: 'refuses', status: null } // round and round
  } catch {
    return { finding: 'silent', status: null } // no such host, no connection, no answer in time: fetch throws, and it is a finding
  }
}

async function askAt(url: string): Promise<Response> {
  const asked = await ask(url, 'HEAD')
  return knowNoHead.includes(asked.status) ? ask(url, 'GET') : asked
}

async function ask(url: string, method: 'HEAD' | 'GET'): Promise<Response> {
  const answer = await fetch(url, { method, redirect: 'manual', signal: AbortSignal.timeout(patience) })
  await answer.body?.cancel()
  return answer
}
