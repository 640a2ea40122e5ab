/** A field of one line that shows all of it: on a phone an input hides the end of every headline. Enter saves, as in an input. */
import type { ChangeEvent, KeyboardEvent } from 'react'
import type { FieldProps } from '#components/desk/field.tsx'
import { TextArea } from '#components/desk/text-area.tsx'

type Props = FieldProps & { value: string; onText: (text: string) => void }

function saveOnEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.form?.querySelector<HTMLButtonElement>('button[type=submit]')?.click()
}

export function LineField({ onText, ...field }: Props) {
  return (
    <TextArea
      {...field}
      look="headline"
      height="line"
      rows={1}
      onKeyDown={saveOnEnter}
      onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => onText(target.value.replace(/\s*\n\s*/g, ' '))}
    />
  )
}
