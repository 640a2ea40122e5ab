/** Every address of our own that an answer names, in whatever it is written: HTML, XML, JSON, a header. */

const named = [/(?:href|src|action|content|url)\s*=\s*"([^"]+)"/g, /<loc>([^<]+)</g, /"((?:https?:\/)?\/[^"\s\\]+)"/g]
const sets = /srcset="([^"]+)"/gi
const escaped = { '&amp;': '&', '&#x27;': "'", '&quot;': '"' } as const

const plain = (text: string) =>
  text.replaceAll(
    /&(?:amp|#x27|quot);/g,
    (sign) => Object.entries(escaped).find(([from]) => from === sign)?.[1] ?? sign,
  )

/** Takes the answer's text and where it came from. Gives paths with their queries, without what only the browser reads. */
export function linksIn(text: string, from: string): string[] {
  const found = named.flatMap((pattern) => [...text.matchAll(pattern)].map(([, address = '']) => address))
  const inSets = [...text.matchAll(sets)].flatMap(([, set = '']) =>
    set.split(',').map((one) => one.trim().split(/\s/)[0] ?? ''),
  )
  const origin = new URL(from).origin
  return [...found, ...inSets].flatMap((address) => {
    const url = URL.parse(plain(address), from)
    return url?.origin === origin ? [`${url.pathname}${url.search}`] : []
  })
}
