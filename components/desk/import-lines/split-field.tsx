/** A line opened to be split: the caret says where, Enter does it. What is typed changes nothing, for no word of a text may be lost here. */
import { useEffect, useRef } from 'react'
import { Button } from '#components/desk/button.tsx'
import { controlLook } from '#components/desk/control-look.ts'

type Props = { id: string; number: number; text: string; onSplit: (offset: number) => void; onCancel: () => void }

export function SplitField({ id, number, text, onSplit, onCancel }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  const split = useRef(onSplit)
  split.current = onSplit

  useEffect(() => {
    const field = area.current
    if (!field) return
    field.focus()
    field.setSelectionRange(0, 0)
    // A field that is read-only shows no caret: it is an ordinary one in which every change is refused.
    const refuse = (event: InputEvent) => {
      event.preventDefault()
      if (event.inputType === 'insertLineBreak') split.current(field.selectionStart)
    }
    field.addEventListener('beforeinput', refuse)
    return () => field.removeEventListener('beforeinput', refuse)
  }, [])

  return (
    <div>
      <label htmlFor={id} className="block text-s0 font-semibold">
        Put the caret where the new line begins, then press Enter
        <span className="sr-only"> to split line {number}; Escape leaves it whole</span>
      </label>
      <textarea
        ref={area}
        id={id}
        value={text}
        onChange={() => {}}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onCancel()
        }}
        rows={3}
        spellCheck={false}
        className={`${controlLook.answer} field-sizing-content min-h-20`}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button type="button" onClick={() => onSplit(area.current?.selectionStart ?? 0)}>
          Split here
        </Button>
        <Button type="button" look="mini" onClick={onCancel}>
          Leave it whole
        </Button>
      </div>
    </div>
  )
}
