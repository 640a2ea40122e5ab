/** Lists no deeper than there is room for: what lies deeper becomes paragraphs of the item that it lay in. */
import type { Block, List, ListItem, Paragraph } from './document.ts'

/** Every paragraph of these blocks in its order, whatever it lay in. A quotation's source is none. */
export function paragraphsIn(blocks: readonly (Block | ListItem)[]): Paragraph[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : paragraphsIn(block.content)))
}

/** `room` is how many lists may lie inside one another: three in a document, fewer inside a list of it. */
export function flatLists(blocks: readonly Block[], room: number): Block[] {
  return blocks.flatMap((block): Block[] =>
    block.type === 'bulletList' || block.type === 'orderedList' ? flatList(block, room) : [block],
  )
}

function flatList({ type, content }: List, room: number): (List | Paragraph)[] {
  if (room <= 0) return paragraphsIn(content)
  const items = content.map(
    (item): ListItem => ({
      type: 'listItem',
      content: item.content.flatMap((part) => (part.type === 'paragraph' ? [part] : flatList(part, room - 1))),
    }),
  )
  return [{ type, content: items }]
}
