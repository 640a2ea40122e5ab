/** Where feeds are, and how a page's head says so. */
const feedFormats = ['atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

export const feedTypes: Record<FeedFormat, string> = { atom: 'application/atom+xml', json: 'application/feed+json' }

/** Takes the address of the page that the feed follows; '' for the whole site's. */
export const feedAddress = (page: string, format: FeedFormat) => `${page}/feed.${format}`

/** As Next's metadata wants the alternates of a page. `about` is null for the whole site's. */
export function feedsInHead(page: string, about: string | null) {
  const title = about === null ? 'Sixty Seconds: all interviews' : `Sixty Seconds: ${about}`
  return Object.fromEntries(
    feedFormats.map((format) => [feedTypes[format], [{ url: feedAddress(page, format), title }]]),
  )
}
