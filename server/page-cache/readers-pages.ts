/** The readers' pages: kept while their edition is out, without the framework, and with the script for comfort. */
import type { FastifyBaseLogger } from 'fastify'
import { keptAnswers, type Source } from './kept-answers.ts'
import { type KeptPage, keptPage, type Setting } from './kept-page.ts'
import { readersAddress } from './readers-address.ts'
import { type Drawing, type Rendering, rendered } from './rendered.ts'

type Readers = Setting & Drawing & Pick<Source, 'edition' | 'maxBytes'> & { log: FastifyBaseLogger }

export function readersPages({ pages, publicUrl, edition, maxBytes, log, ...setting }: Readers) {
  return keptAnswers({ addressOf: readersAddress, edition, render, maxBytes, dev: setting.dev })

  /**
   * Where a page finds that it has nothing to show, Next leaves an empty document for its scripts to fill. So a reader gets
   * the page of an address that Next does not know at all: the same one, whether something was hidden there or never was.
   */
  async function render(address: string, another: (address: string) => Promise<KeptPage>): Promise<KeptPage> {
    const rendering = await rendered({ pages, publicUrl }, address)
    if (address !== nowhere && isNowhere(rendering)) return another(nowhere)
    // The same where it fails; and where it has moved, which needs no words.
    if (!setting.dev && !isMove(rendering) && isEmpty(rendering))
      throw new Error(`Next answered ${rendering.status}, and wrote no page.`)
    const page = keptPage(rendering, setting)
    if (page.isUnfinished) log.error({ path: address.split('?', 1)[0] }, 'a page ended before all of it was there')
    return page
  }
}

/** No route has two such segments. */
const nowhere = '/nothing/is-here'

function isNowhere({ status, headers }: Rendering) {
  return status === 404 && headers['content-type']?.startsWith('text/html') === true
}

const isMove = ({ headers }: Rendering) => headers.location !== undefined

function isEmpty({ body }: Rendering) {
  return body.includes('<html id="__next_error__"')
}
