/** What is said of a portrait: what it shows, or that it is decorative, and whose picture it is. */
import { characterCount } from '#components/desk/draft-editor/character-count.ts'
import { TheirsBeside } from '#components/desk/draft-editor/theirs-beside.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextArea } from '#components/desk/text-area.tsx'
import { TextInput } from '#components/desk/text-input.tsx'
import { limits } from '#lib/rules/content/limits.ts'
import type { Theirs } from '#lib/rules/drafting/draft-answer.ts'
import type { PortraitFields } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { DecorativeField } from './decorative-field.tsx'
import { altHint, creditHint } from './hints.ts'

type Props = {
  portrait: PortraitFields
  problems: readonly Problem[]
  theirs: Theirs | null
  /** Undefined in a form that is read when it is posted, and not before. */
  onChange: ((words: Partial<PortraitFields>, goTo?: string) => void) | undefined
}

export function PortraitWordsFields({
  portrait: { hash, alt, decorative, credit },
  problems,
  theirs,
  onChange,
}: Props) {
  const their = theirs?.form.portrait
  const beside = their?.hash === hash ? their : null
  const kept = (is: string, part: 'alt' | 'credit') =>
    onChange
      ? { value: is, onChange: ({ target }: { target: { value: string } }) => onChange({ [part]: target.value }) }
      : { defaultValue: is }
  const note = decorative ? 'Not read out while it is decorative' : characterCount(alt, limits.portraitAlt.submit)
  return (
    <>
      <div>
        <TextArea
          id={fieldNames.portraitAlt}
          label="Description of the portrait"
          hint={altHint}
          height="sentence"
          rows={2}
          {...kept(alt, 'alt')}
          {...(onChange && { note })}
          problems={problemsAt(problems, fieldNames.portraitAlt)}
        />
        {theirs && beside && onChange && (
          <TheirsBeside
            by={theirs.by}
            called="the description of the portrait"
            mine={alt}
            theirs={beside.alt}
            onUse={() => onChange({ alt: beside.alt }, fieldNames.portraitAlt)}
          />
        )}
      </div>
      <DecorativeField checked={decorative} {...(onChange && { onChange: (is) => onChange({ decorative: is }) })} />
      <div>
        <TextInput
          id={fieldNames.portraitCredit}
          label="Credit"
          hint={creditHint}
          {...kept(credit, 'credit')}
          problems={problemsAt(problems, fieldNames.portraitCredit)}
        />
        {theirs && beside && onChange && (
          <TheirsBeside
            by={theirs.by}
            called="the credit"
            mine={credit}
            theirs={beside.credit}
            onUse={() => onChange({ credit: beside.credit }, fieldNames.portraitCredit)}
          />
        )}
      </div>
    </>
  )
}
