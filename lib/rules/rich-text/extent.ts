/** The extent of a document: its nodes, its characters and how deep its lists lie inside one another. */
import type { Block, ListItem, Paragraph, RichText } from './document.ts'

type Extent = { nodes: number; characters: number; listDepth: number }

export function extentOf(document: RichText): Extent {
  return together(document.content.map(blockExtent))
}

function blockExtent(block: Block | ListItem): Extent {
  switch (block.type) {
    case 'paragraph':
      return paragraphExtent(block)
    case 'quotation':
      return together([node(block.attrs.source.length), ...block.content.map(paragraphExtent)])
    case 'listItem':
      return together([node(0), ...block.content.map(blockExtent)])
    case 'bulletList':
    case 'orderedList': {
      const inside = together([node(0), ...block.content.map(blockExtent)])
      return { ...inside, listDepth: inside.listDepth + 1 }
    }
  }
}

function paragraphExtent({ content }: Paragraph): Extent {
  return together([node(0), ...content.map(({ text }) => node(text.length))])
}

const node = (characters: number): Extent => ({ nodes: 1, characters, listDepth: 0 })

function together(extents: Extent[]): Extent {
  const whole = { nodes: 0, characters: 0, listDepth: 0 }
  for (const { nodes, characters, listDepth } of extents) {
    whole.nodes += nodes
    whole.characters += characters
    whole.listDepth = Math.max(whole.listDepth, listDepth)
  }
  return whole
}
