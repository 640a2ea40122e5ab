/** What is pasted or dropped into the text box: nothing but our nodes gets in, and what was left out is said. */
import { Extension } from '@tiptap/core'
import { DOMSerializer, type ResolvedPos, type Schema, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { flatLists } from '#lib/rules/rich-text/flat-lists.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { fromHtml } from '#lib/rules/rich-text/html/from-html.ts'
import { removedInWords } from '#lib/rules/rich-text/html/removed.ts'
import { nodeOf } from './document-of.ts'
import { roomForLists } from './list-depth.ts'

/** Takes a function that is told, after each paste, what was left out: a sentence, or '' for nothing. */
export const pasting = (onPaste: (said: string) => void) =>
  Extension.create({
    name: 'pasting',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          transformPastedHTML(html, { state }) {
            const { document, removed } = fromHtml(html)
            onPaste(removedInWords(removed) ?? '')
            return htmlOf(state.schema, fitted(document, state.selection.$from))
          },
          /** Plain text is read as the text area's is. */
          clipboardTextParser(text, place, _plain, { state }) {
            onPaste('')
            const node = nodeOf(state.schema, fitted(fromMarkdown(text), place))
            return Slice.maxOpen(node.content)
          },
        },
      }),
    ],
  })

function fitted({ content }: RichText, place: ResolvedPos): RichText {
  return { type: 'doc', content: flatLists(content, roomForLists(place)) }
}

/** Written by ProseMirror, for ProseMirror to read: it knows how a pasted end joins the text around it. */
function htmlOf(schema: Schema, document: RichText): string {
  const written = window.document.createElement('div')
  written.append(DOMSerializer.fromSchema(schema).serializeFragment(nodeOf(schema, document).content))
  return written.innerHTML
}
