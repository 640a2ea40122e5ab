/** An answer with its tools, as it will be read: paragraphs, lists, quotations, links, emphasis, and which sentences are in the cut. */
import { EditorContent } from '@tiptap/react'
import { type KeyboardEvent, memo, useRef, useState } from 'react'
import { Field } from '#components/desk/field.tsx'
import { fieldWiring } from '#components/desk/field-wiring.ts'
import type { AnswerEditorProps } from './answer-editor.tsx'
import { LinkForm } from './link-form.tsx'
import { Toolbar, type ToolbarFocus } from './toolbar.tsx'
import { useTextBox } from './use-text-box.ts'

const none: readonly string[] = []
/** Thirty boxes on a page: a key in one draws no other again. */
const isSame = (before: AnswerEditorProps, now: AnswerEditorProps) => JSON.stringify(before) === JSON.stringify(now)

const textLook = 'rich min-h-16 max-w-none scroll-mb-32 rounded-sm px-[0.8rem] pt-[0.65rem] pb-[0.8rem]'

export const TextBox = memo(function TextBox({
  id,
  label,
  unseen,
  value,
  problems,
  empty = 'Write or paste the answer',
  cut = none,
  onText,
  onCut,
}: AnswerEditorProps) {
  const [linking, setLinking] = useState(false)
  const tools = useRef<ToolbarFocus>(null)
  const labelId = `${id}-label`
  const { name: _, 'aria-describedby': describedBy, 'aria-invalid': invalid } = fieldWiring({ id, problems })
  const attributes = {
    id,
    class: textLook,
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': labelId,
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(invalid && { 'aria-invalid': 'true' }),
  }
  const { editor, pasted } = useTextBox({ value, attributes, empty, cut, onText })

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey && event.key === 'F10') tools.current?.focus()
    else if ((event.ctrlKey || event.metaKey) && event.key === 'k') setLinking(true)
    else return
    event.preventDefault()
  }

  return (
    <Field id={id} labelId={labelId} label={label} unseen={unseen} problems={problems}>
      {/* The answer is posted as Markdown, from here as from the plain field. */}
      <input type="hidden" name={id} value={value} />
      <div className={`mt-1 rounded-sm border bg-raised ${invalid ? 'border-2 border-bad' : 'border-edge'}`}>
        {editor && (
          <Toolbar
            ref={tools}
            editor={editor}
            called={`${label.toLowerCase()} ${unseen ?? ''}`.trim()}
            controls={id}
            linking={linking}
            onLink={() => setLinking(!linking)}
            onCut={onCut}
          />
        )}
        {editor && linking && <LinkForm editor={editor} onDone={() => setLinking(false)} />}
        <EditorContent editor={editor} onKeyDown={onKeyDown} />
      </div>
      <span role="status" className="mt-2 block text-s0 text-ink-2 empty:mt-0">
        {pasted}
      </span>
    </Field>
  )
}, isSame)
