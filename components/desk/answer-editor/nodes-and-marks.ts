/** What the text box can hold: the nodes and marks of document.ts, under their own names, and nothing else. */
import type { Extensions } from '@tiptap/core'
import { wrappingInputRule } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { linkAddress } from '#lib/rules/rich-text/address.ts'
import { Quotation } from './quotation.ts'

const isLinkAddress = (address: string) => linkAddress(address) === address

/** A link has an address and no more. What is typed after it is no part of it. */
const OurLink = Link.extend({
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
}).configure({
  openOnClick: false,
  HTMLAttributes: {},
  isAllowedUri: isLinkAddress,
  shouldAutoLink: (typed) => isLinkAddress(typed),
})

/** Every list begins with 1: Tiptap's would keep its number, and read lists out of plain text by rules of its own. */
const OurOrderedList = OrderedList.extend({
  addAttributes: () => ({}),
  addProseMirrorPlugins: () => [],
  addInputRules() {
    return [wrappingInputRule({ find: /^1[.)]\s$/, type: this.type })]
  },
  renderHTML: () => ['ol', 0],
})

/** Tab goes on to the next field, as everywhere; items move in and out with the brackets, as in other editors. */
const OurListItem = ListItem.extend({
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

/** In the order of marks.ts: ProseMirror keeps a text's marks in the order in which they stand here. */
const marks = [
  OurLink.extend({ priority: 1003 }),
  Bold.extend({ name: 'strong', priority: 1002 }),
  Italic.extend({ name: 'emphasis', priority: 1001 }),
]

export const nodesAndMarks: Extensions = [
  Document,
  Paragraph,
  Text,
  BulletList,
  OurOrderedList,
  OurListItem,
  ListKeymap.configure({ listTypes: [{ itemName: 'listItem', wrapperNames: ['bulletList', 'orderedList'] }] }),
  Quotation,
  ...marks,
]
