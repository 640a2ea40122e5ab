/** The text box alive: Markdown comes in and goes out, whatever happens in between is Tiptap's. */
import { Placeholder, UndoRedo } from '@tiptap/extensions'
import { closeHistory } from '@tiptap/pm/history'
import { type Editor, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { tidy } from '#lib/rules/rich-text/tidy.ts'
import { toMarkdown } from '#lib/rules/rich-text/to-markdown.ts'
import { CutMarks, drawCut } from './cut-marks.ts'
import { documentOf, nodeOf } from './document-of.ts'
import { ListDepth } from './list-depth.ts'
import { nodesAndMarks } from './nodes-and-marks.ts'
import { pasting } from './pasting.ts'

type Props = {
  /** The answer as Markdown. */
  value: string
  /** The attributes of the element that is written in. */
  attributes: Record<string, string>
  /** What stands in it while it is empty. */
  empty: string
  cut: readonly string[]
  onText: (markdown: string) => void
}

const extensionsOf = (onPaste: (said: string) => void, empty: string) => [
  ...nodesAndMarks,
  UndoRedo,
  ListDepth,
  CutMarks,
  pasting(onPaste),
  Placeholder.configure({ placeholder: empty, showOnlyCurrent: false }),
]

const markdownOf = ({ state }: Editor) => toMarkdown(tidy(documentOf(state.doc)))

/** Gives the editor, null until it stands in the page, and what the last paste left out ('' for nothing). */
export function useTextBox({ value, attributes, empty, cut, onText }: Props) {
  const [pasted, setPasted] = useState('')
  const [extensions] = useState(() => extensionsOf(setPasted, empty))
  const written = useRef<{ by: Editor; markdown: string } | null>(null)
  const [editorProps, setEditorProps] = useState({ attributes })
  if (!sameAttributes(editorProps.attributes, attributes)) setEditorProps({ attributes })

  const editor = useEditor({
    immediatelyRender: false,
    injectCSS: false,
    enablePasteRules: false,
    extensions,
    editorProps,
    onUpdate({ editor: changed }) {
      const markdown = markdownOf(changed)
      written.current = { by: changed, markdown }
      onText(markdown)
    },
  })

  // What the box has written itself comes back as its value: only another text is put into it.
  useEffect(() => {
    if (!editor || (written.current?.by === editor && written.current.markdown === value)) return
    const isFirst = written.current?.by !== editor
    written.current = { by: editor, markdown: value }
    const document = nodeOf(editor.schema, fromMarkdown(value))
    const { tr } = editor.state
    tr.replaceWith(0, tr.doc.content.size, document.content)
    // A step of its own in what can be undone: within half a second it would be undone along with what was typed before it.
    editor.view.dispatch(closeHistory(tr).setMeta('preventUpdate', true).setMeta('addToHistory', !isFirst))
  }, [editor, value])

  useEffect(() => {
    if (editor) editor.view.dispatch(drawCut(editor.state, cut))
  }, [editor, cut])

  return { editor, pasted }
}

function sameAttributes(one: Record<string, string>, other: Record<string, string>): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
