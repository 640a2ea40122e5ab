/** The way to a file: chosen here or dropped on the form, and what came of it in words. */
import { useRef } from 'react'
import { Button } from '#components/desk/button.tsx'
import { controlLook } from '#components/desk/control-look.ts'
import { Field } from '#components/desk/field.tsx'
import { fieldWiring } from '#components/desk/field-wiring.ts'
import { limits } from '#lib/rules/content/limits.ts'
import type { Told } from './use-reading.ts'

type Props = {
  told: Told
  problems: readonly string[]
  /** The name of the file that the text above was read from; '' for none. */
  source: string
  onFile: (file: File) => void
  onCancel: () => void
  onReplace: () => void
  onLeave: () => void
}

const kinds = '.docx,.txt,.md,.html,.htm,.eml'

export function FileField({ told, problems, source, onFile, onCancel, onReplace, onLeave }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const described = {
    id: 'file',
    hint: `A Word file (.docx), a web page, an e-mail (.eml) or a plain text of up to ${limits.fileBytes / 1_000_000} MB. It can also be dropped anywhere on this form.`,
    problems: told.at === 'problem' ? [told.problem] : told.at === 'nothing' ? problems : [],
  }
  return (
    <div className="mt-4">
      <input type="hidden" name="source" value={source} />
      <Field {...described} label="Or a file">
        <input
          {...fieldWiring(described)}
          ref={input}
          type="file"
          accept={kinds}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) onFile(file)
            // What was read stands in the text; the file need not be sent as well.
            currentTarget.value = ''
          }}
          className={controlLook.plain}
        />
      </Field>
      <div role="status" className="mt-2 text-s1 empty:hidden">
        {told.at === 'reading' && `Reading ${told.name}…`}
        {told.at === 'read' && [`Read from ${told.name}; it stands in the text above.`, ...told.notes].join(' ')}
        {told.at === 'waiting' && `${told.name} was read. The text above is not empty, so it was left as it is.`}
        {told.at === 'problem' && <span className="sr-only">{told.problem}</span>}
      </div>
      {told.at === 'reading' && (
        <Button type="button" look="mini" onClick={onCancel}>
          Cancel reading
        </Button>
      )}
      {told.at === 'waiting' && (
        <p className="mt-1 flex flex-wrap gap-2">
          <Button type="button" onClick={onReplace}>
            Replace the text with {told.name}
          </Button>
          <Button type="button" look="mini" onClick={onLeave}>
            Leave the text
          </Button>
        </p>
      )}
    </div>
  )
}
