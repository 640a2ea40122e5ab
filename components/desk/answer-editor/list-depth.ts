/** Keeps lists no deeper than a document may hold them: what would go deeper is not done. */
import { Extension } from '@tiptap/core'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { richTextLimits } from '#lib/rules/rich-text/limits.ts'

const isList = ({ type }: Node) => type.name === 'bulletList' || type.name === 'orderedList'

function depthOf(node: Node): number {
  if (node.inlineContent) return 0
  return (isList(node) ? 1 : 0) + Math.max(0, ...node.children.map(depthOf))
}

/** How many more lists may lie inside one another at this place. */
export function roomForLists(place: ResolvedPos): number {
  const around = Array.from({ length: place.depth + 1 }, (_, depth) => place.node(depth)).filter(isList)
  return richTextLimits.listDepth - around.length
}

export const listDepthPlugin = () =>
  new Plugin({ filterTransaction: (tr) => !tr.docChanged || depthOf(tr.doc) <= richTextLimits.listDepth })

export const ListDepth = Extension.create({
  name: 'listDepth',
  addProseMirrorPlugins: () => [listDepthPlugin()],
})
