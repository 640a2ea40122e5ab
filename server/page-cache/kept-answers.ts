/** Answers from memory what may be kept, and what is not there by asking Next, once. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Asked } from '#server/guard/rule.ts'
import type { Edition } from './edition.ts'
import type { KeptPage } from './kept-page.ts'
import { pageStore } from './page-store.ts'
import { sendPage } from './send-page.ts'

export type Source = {
  /** The address under which the answer is kept, or undefined where it may not be. */
  addressOf: (asked: Asked) => string | undefined
  edition: () => Edition
  /** Asks Next. Gives what is kept of its answer, or one of another address. */
  render: (address: string, another: (address: string) => Promise<KeptPage>) => Promise<KeptPage>
  maxBytes: number
  /** For a developer, who changes what no edition knows of, everything is asked of Next each time. */
  dev: boolean
}

type Asking = { request: IncomingMessage; response: ServerResponse; besides?: readonly string[] }

export type KeptAnswers = ReturnType<typeof keptAnswers>

/** Both ways to answer fail where the database does not say which edition is out; the second also where Next fails. */
export function keptAnswers({ addressOf, edition, render, maxBytes, dev }: Source) {
  const store = pageStore({ edition, render: drawn, maxBytes })
  const page = dev ? drawn : store.rendered
  return { atOnce, inTime }

  /** Gives the status of the answer, or undefined where it is not in memory. */
  function atOnce(asking: Asking): number | undefined {
    const address = dev ? undefined : addressOf(asking.request)
    if (address === undefined) return undefined
    const known = store.kept(address)
    return known && send(asking, address, known)
  }

  /** Gives whether the request was for what may be kept, and is answered. */
  async function inTime(asking: Asking): Promise<boolean> {
    const address = addressOf(asking.request)
    if (address === undefined) return false
    send(asking, address, await page(address))
    return true
  }

  function drawn(address: string): Promise<KeptPage> {
    return render(address, page)
  }

  function send(asking: Asking, address: string, page: KeptPage) {
    const before = page.bytes()
    const status = sendPage({ ...asking, page })
    if (page.bytes() !== before) store.weigh(address)
    return status
  }
}
