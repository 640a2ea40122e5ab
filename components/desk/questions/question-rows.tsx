/** The questions of the bank, each with its other wordings and how often it was asked. */
import { askedInWords } from '#lib/rules/questions/asked-in-words.ts'
import { numberInWords } from '#lib/rules/wording/number-in-words.ts'

type Row = {
  id: number
  name: string
  wordings: readonly string[]
  asked: number
  drafts: number
  /** The day on which it was asked last, in words. */
  last: string | null
  retired: boolean
}

export function QuestionRows({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className="border-t-2 border-ink">
      {rows.map(({ id, name, wordings, retired, ...asked }) => (
        <li key={id} className="border-b border-rule py-3">
          <h2 className="text-d1">
            <a href={`/desk/questions/${id}`}>{name}</a>
          </h2>
          <p className="mt-1 text-ink-2 tabular-nums">
            {retired && <b className="font-semibold text-ink">Retired. </b>}
            {askedInWords(asked)}
            {wordings.length > 1 && ` Also in ${numberInWords(wordings.length - 1, 'other wording')}.`}
          </p>
        </li>
      ))}
    </ul>
  )
}
