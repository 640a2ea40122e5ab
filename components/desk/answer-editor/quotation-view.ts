/** How a quotation stands in the text box: its paragraphs, and under them a field for whose words they are. */
import type { NodeViewRenderer } from '@tiptap/core'
import { richTextLimits } from '#lib/rules/rich-text/limits.ts'

/** The field lies in the text but is none of it: what happens in it is its own, and Enter goes back to the text. */
export const quotationView: NodeViewRenderer = ({ node, editor, getPos }) => {
  const dom = document.createElement('blockquote')
  const contentDOM = document.createElement('div')
  const footer = document.createElement('footer')
  const label = document.createElement('label')
  const field = document.createElement('input')
  footer.contentEditable = 'false'
  field.maxLength = richTextLimits.source
  field.value = String(node.attrs.source)
  label.append('Source', field)
  footer.append(label)
  dom.append(contentDOM, footer)

  field.addEventListener('input', () => {
    const place = getPos()
    if (place === undefined) return
    editor.view.dispatch(editor.state.tr.setNodeAttribute(place, 'source', field.value))
  })
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    editor.commands.focus()
  })

  return {
    dom,
    contentDOM,
    update(changed) {
      if (changed.type !== node.type) return false
      const source = String(changed.attrs.source)
      if (field.value !== source) field.value = source
      return true
    },
    stopEvent: ({ target }) => target instanceof Node && footer.contains(target),
    ignoreMutation: ({ target }) => footer.contains(target),
  }
}
