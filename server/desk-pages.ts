/** The desk's pages, drawn for one person. Where one finds that it has nothing to show, the readers' page that says so stands in its place. */
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import type { Pages } from './hand-on.ts'
import type { KeptAnswers } from './page-cache/kept-answers.ts'
import { rendered } from './page-cache/rendered.ts'

type Drawing = { pages: Pages; publicUrl: string; readers: KeptAnswers }

/** No page of Next's or ours. */
const nowhere = '/nothing/at-the-desk'

/**
 * Where a page calls `notFound()`, Next answers with an empty document for its scripts to fill, and without scripts it stays
 * empty. So a document of the desk is drawn whole before any of it is sent.
 */
export function deskPages({ pages, publicUrl, readers }: Drawing): Pages {
  return async (request, response) => {
    if (!isDocumentOfDesk(request)) return await pages(request, response)
    let headers: OutgoingHttpHeaders = {}
    const draw: Pages = async (_, drawing) => {
      await pages(request, drawing)
      const { 'x-kept': _ours, ...drawn } = drawing.getHeaders()
      headers = drawn
    }
    const { status, body } = await rendered({ pages: draw, publicUrl }, request.url ?? '')
    if (status === 404 && String(headers['content-type']).startsWith('text/html')) {
      request.url = nowhere
      await readers.inTime({ request, response })
    } else response.writeHead(status, headers).end(body)
  }
}

/** What Next's own router fetches is for its scripts. */
function isDocumentOfDesk({ method, url = '', headers }: IncomingMessage) {
  return method === 'GET' && /^\/desk(?:[/?]|$)/.test(url) && headers.rsc === undefined
}
