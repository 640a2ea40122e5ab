/** parse5's tree with an end: pages of millions of nested elements stop here, and not with the memory. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, type TreeAdapter } from 'parse5'
import { fileLimits } from '#lib/importing/files/file-limits.ts'
import { Unreadable } from '#lib/importing/files/unreadable.ts'

type Tree = TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>

/** Gives an adapter for one parse; it throws `pageTooMuch` once the page is deeper or holds more elements than fileLimits says. */
export function boundedTree(): Tree {
  let elements = 0
  let depth = 0
  return {
    ...defaultTreeAdapter,
    createElement: (...of) => {
      elements += 1
      if (elements > fileLimits.htmlElements) throw new Unreadable('pageTooMuch')
      return defaultTreeAdapter.createElement(...of)
    },
    onItemPush: () => {
      depth += 1
      if (depth > fileLimits.htmlDepth) throw new Unreadable('pageTooMuch')
    },
    onItemPop: () => {
      depth -= 1
    },
  }
}
