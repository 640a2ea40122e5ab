/** Frames the draft's portrait and says what it shows, without a script. */
import { Button } from '#components/desk/button.tsx'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import { Portrait } from '#components/page/portrait.tsx'
import type { PortraitFields } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import type { PortraitToFrame } from '#lib/rules/portrait-to-frame.ts'
import { DraftFields, type DraftNamed } from './draft-fields.tsx'
import { FocalPointField } from './focal-point-field.tsx'
import { PortraitWordsFields } from './portrait-words-fields.tsx'

type Props = {
  draft: DraftNamed
  leader: string | null
  portrait: PortraitFields
  toFrame: PortraitToFrame | null
  action: Action<FormAnswer>
}

export function PortraitForm({ draft, leader, portrait, toFrame, action }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const typed = (id: string, otherwise: string) => answer.values[id] ?? otherwise
  const words = {
    ...portrait,
    alt: typed(fieldNames.portraitAlt, portrait.alt),
    credit: typed(fieldNames.portraitCredit, portrait.credit),
  }
  return (
    <form {...form} autoComplete="off" className="grid gap-4 py-3">
      <FormNotices {...notices} />
      <DraftFields {...draft} />
      <input type="hidden" name={fieldNames.portrait} value={portrait.hash} />
      {toFrame?.picture ? (
        <>
          <FocalPointField hash={toFrame.hash} picture={toFrame.picture} focus={toFrame.focus} onFocus={undefined} />
          <div className="grid gap-4 sm:grid-cols-2">
            {(
              [
                [fieldNames.focusAcross, 'Focal point across, in per cent', toFrame.focus.x],
                [fieldNames.focusDown, 'Focal point down, in per cent', toFrame.focus.y],
              ] as const
            ).map(([id, label, value]) => (
              <TextInput
                key={id}
                id={id}
                label={label}
                type="number"
                min={0}
                max={100}
                step="0.1"
                defaultValue={typed(id, String(value / 10))}
                problems={problemsAt(answer.problems, id)}
              />
            ))}
          </div>
        </>
      ) : (
        <div className="w-40">
          <Portrait
            name={leader ?? 'Nobody yet'}
            portrait={{ hash: portrait.hash, alt: '', place: 'desk' }}
            sizes="10rem"
          />
        </div>
      )}
      <PortraitWordsFields portrait={words} problems={answer.problems} theirs={null} onChange={undefined} />
      <p>
        <Button look="main" aria-disabled={waiting || undefined}>
          {waiting ? 'Saving…' : 'Save the portrait'}
        </Button>
      </p>
    </form>
  )
}
