/** The readers' pages in memory: each rendered once an edition, however many ask, and never shown after its edition has ended. */
import { LRUCache } from 'lru-cache'
import type { Edition } from './edition.ts'
import type { KeptPage } from './kept-page.ts'

type PageStore = {
  /** The page, if it is there and of the edition that is out now. */
  kept: (address: string) => KeptPage | undefined
  /** The page, rendered unless it is there or in the making. Fails where rendering does. */
  rendered: (address: string) => Promise<KeptPage>
  /** To be told when a page has grown: there may be another encoding of it now. */
  weigh: (address: string) => void
  /** What is held, in bytes. */
  bytes: () => number
}

type Source = {
  edition: () => Edition
  render: (address: string) => Promise<KeptPage>
  /** The bound of all that is kept. */
  maxBytes: number
}

type Shelved = { page: KeptPage; edition: Edition }
type Begun = { page: Promise<KeptPage>; edition: Edition }

/** What is there, has moved, is gone, or is nowhere stays so until the edition ends; all else (above all our own errors) is answered anew. */
const keptStatuses = [200, 308, 404, 410]

/** While changes come faster than a page is rendered, a reader is shown the third rendering: it is newer than their question. */
const mostTries = 3

export function pageStore({ edition, render, maxBytes }: Source): PageStore {
  // Anybody can think up addresses that lead nowhere, and parameters without end. They push out one another, and no page.
  const shelves = { pages: shelf((maxBytes * 3) / 4), others: shelf(maxBytes / 4) }
  const begun = new Map<string, Begun>()

  const shelved = (address: string) => shelves.pages.get(address) ?? shelves.others.get(address)

  function kept(address: string) {
    const found = shelved(address)
    return found?.edition === edition() ? found.page : undefined
  }

  async function rendered(address: string) {
    for (let tries = 1; ; tries++) {
      const out = edition()
      const known = kept(address)
      if (known) return known
      const page = await renderedIn(out, address)
      if (edition() === out || tries === mostTries) return page
    }
  }

  /** One rendering for all who ask in one edition. What began in an earlier one is nothing to them: it may have read what is no longer so. */
  function renderedIn(out: Edition, address: string) {
    const known = begun.get(address)
    if (known?.edition === out) return known.page
    const page = render(address).then(keep).finally(forget)
    const mine = { page, edition: out }
    begun.set(address, mine)
    return page

    function keep(made: KeptPage) {
      if (edition() !== out || !keptStatuses.includes(made.status) || made.isUnfinished) return made
      const isPage = made.status !== 404 && !address.includes('?')
      shelves.pages.delete(address)
      shelves.others.delete(address)
      shelves[isPage ? 'pages' : 'others'].set(address, { page: made, edition: out })
      return made
    }

    function forget() {
      if (begun.get(address) === mine) begun.delete(address)
    }
  }

  function weigh(address: string) {
    for (const each of [shelves.pages, shelves.others]) {
      const found = each.peek(address)
      if (found) each.set(address, { ...found })
    }
  }

  return { kept, rendered, weigh, bytes: () => shelves.pages.calculatedSize + shelves.others.calculatedSize }
}

const shelf = (maxSize: number) =>
  new LRUCache<string, Shelved>({ maxSize, sizeCalculation: ({ page }, address) => page.bytes() + address.length * 2 })
