/** Where a link leads: a field for its address under the toolbar. Escape and both buttons go back to the text. */
import type { Editor } from '@tiptap/react'
import { type KeyboardEvent, useId, useState } from 'react'
import { Button } from '#components/desk/button.tsx'
import { controlLook } from '#components/desk/control-look.ts'
import { Field } from '#components/desk/field.tsx'
import { fieldWiring } from '#components/desk/field-wiring.ts'
import { addressProblem, typedAddress } from './typed-address.ts'

type Props = { editor: Editor; onDone: () => void }

export function LinkForm({ editor, onDone }: Props) {
  const id = useId()
  const [before] = useState(() => String(editor.getAttributes('link').href ?? ''))
  const [typed, setTyped] = useState(before)
  const [tried, setTried] = useState(false)
  const address = typedAddress(typed)
  const problems = tried && address === null ? [addressProblem] : []
  const { name: _, ...wiring } = fieldWiring({ id, problems }) // the address is no field of the draft's form

  function set() {
    setTried(true)
    if (address === null) return document.getElementById(id)?.focus()
    setLink(editor, address)
    onDone()
  }

  function remove() {
    editor.chain().focus().unsetLink().run()
    onDone()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    if (event.key === 'Enter' && !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    if (event.key === 'Enter') return set()
    editor.commands.focus()
    onDone()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, and one field needs none
    <div role="group" aria-label="Link" onKeyDown={onKeyDown} className="border-b border-rule bg-sunk p-3">
      <Field id={id} label="Address of the link" problems={problems}>
        <input
          {...wiring}
          // biome-ignore lint/a11y/noAutofocus: pressing "Link" asks for this field
          autoFocus
          inputMode="url"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          className={controlLook.plain}
        />
      </Field>
      <p className="mt-2 flex flex-wrap gap-2">
        <Button type="button" onClick={set}>
          Set the link
        </Button>
        {before !== '' && (
          <Button type="button" onClick={remove}>
            Remove the link
          </Button>
        )}
      </p>
    </div>
  )
}

/** On the words that are selected, or on the link in which the caret stands; with neither, the address is written there. */
function setLink(editor: Editor, href: string) {
  const chain = editor.chain().focus()
  if (!editor.state.selection.empty || editor.isActive('link')) {
    chain.extendMarkRange('link').setLink({ href }).run()
  } else {
    const words = href.replace(/^mailto:/, '')
    chain.insertContent({ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }).run()
  }
}
