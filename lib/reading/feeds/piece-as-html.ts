/** A piece whole as HTML text, for whoever reads it in another program. */
import { asMarkup } from '#lib/rules/as-markup.ts'
import type { Link } from '#lib/rules/content/content.ts'
import { toHtml } from '#lib/rules/rich-text/to-html.ts'
import type { FeedSource } from './feed-source.ts'

type Piece = FeedSource['pieces'][number]

/** Without the headline, which every reader shows by itself. */
export function pieceAsHtml({ standfirst, exchanges, links, byline }: Piece): string {
  const asked = byline === '' ? '' : `<p>${asMarkup(`Asked by ${byline}.`)}</p>`
  const said = exchanges.map(({ wording, answer }) => `<h2>${asMarkup(wording)}</h2>${toHtml(answer)}`)
  return [`<p><strong>${asMarkup(standfirst)}</strong></p>`, ...said, linksAsHtml(links), asked].join('')
}

function linksAsHtml(links: readonly Link[]): string {
  if (links.length === 0) return ''
  const items = links.map(({ url, label }) => `<li><a href="${asMarkup(url)}">${asMarkup(label)}</a></li>`)
  return `<h2>For more information</h2><ul>${items.join('')}</ul>`
}
