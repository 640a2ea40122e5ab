/** oEmbed: how another tool asks for something to show in place of a link, and what it gets. */
import { z } from 'zod'

export const oembedFormats = ['json', 'xml'] as const
export type OembedFormat = (typeof oembedFormats)[number]

/** Where a page's head says that it can be asked for. Takes the whole address of the page. */
export function oembedInHead(address: string) {
  const url = (format: OembedFormat) => `/oembed?url=${encodeURIComponent(address)}&format=${format}`
  return { 'application/json+oembed': url('json'), 'text/xml+oembed': url('xml') }
}

const most = z.coerce.number().int().positive().optional().catch(undefined)

/** What is no number limits nothing. */
export const oembedQuery = z.object({
  url: z.string(),
  format: z.string().default('json'),
  maxwidth: most,
  maxheight: most,
})
