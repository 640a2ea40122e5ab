/** Puts blocks onto pages: no line of a paragraph stands alone, and no heading at a page's foot. */
import type { Block } from './blocks.ts'
import { sheet } from './sheet.ts'

/** Lines `from` to `to` of a block, the first of them at `y`. */
export type Placed = { block: Block; from: number; to: number; y: number }

/** As few lines of a paragraph as may stand at a page's foot or head. */
const together = 2

/** How much has to fit for this block to begin here: itself where it keeps to the next, and what that needs. */
function needed(blocks: readonly Block[], at: number): number {
  const one = blocks[at]
  if (!one) return 0
  const { lines, leading, keep } = one
  if (!keep) return Math.min(lines.length, lines.length === together + 1 ? together + 1 : together) * leading
  const next = blocks[at + 1]
  return lines.length * leading + (next ? next.before + needed(blocks, at + 1) : 0)
}

/** Gives the pages. `top` is where the first one begins. */
export function paginate(blocks: readonly Block[], top: number = sheet.top): Placed[][] {
  const pages: Placed[][] = [[]]
  let y = top
  const turn = () => {
    pages.push([])
    y = sheet.top
  }
  for (const [at, one] of blocks.entries()) {
    const { lines, leading, keep } = one
    y += pages.at(-1)?.length === 0 ? 0 : one.before
    if (y + needed(blocks, at) > sheet.bottom && pages.at(-1)?.length !== 0) turn()
    for (let from = 0; from < lines.length; ) {
      const room = Math.floor((sheet.bottom - y) / leading)
      const rest = lines.length - from
      // One line that is left over takes another with it; a heading is never parted.
      const fits = keep || room >= rest ? rest : rest - room < together ? rest - together : room
      const to = from + Math.max(fits, 1)
      pages.at(-1)?.push({ block: one, from, to, y })
      y += (to - from) * leading
      from = to
      if (from < lines.length) turn()
    }
  }
  return pages
}
