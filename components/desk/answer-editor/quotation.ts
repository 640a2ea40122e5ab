/** A quotation in the text box: paragraphs, and whose words they are. */
import { mergeAttributes, Node, wrappingInputRule } from '@tiptap/core'
import { quotationView } from './quotation-view.ts'

export const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'paragraph+',
  defining: true,

  addAttributes() {
    return {
      source: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-source') ?? '',
        renderHTML: ({ source }) => ({ 'data-source': source }),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'blockquote' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['blockquote', mergeAttributes(HTMLAttributes), 0]
  },

  addNodeView() {
    return quotationView
  },

  addInputRules() {
    return [wrappingInputRule({ find: /^>\s$/, type: this.type })]
  },
})
