/** What was done to the words since they were given: corrections, each with its day, and how much was left out. */
import { Day } from '#components/page/day.tsx'

type Props = { changes: readonly { at: Date; note: string }[]; shorterBy: number | null; timeZone: string }

export function ChangeNotes({ changes, shorterBy, timeZone }: Props) {
  return (
    <>
      {changes.map(({ at, note }) => (
        <p key={at.getTime()} className="mt-2 max-w-measure text-pretty text-s1 text-ink-2">
          <b className="text-ink">
            Changed on <Day of={at} timeZone={timeZone} />:
          </b>{' '}
          <span className="whitespace-pre-line">{note}</span>
        </p>
      ))}
      {shorterBy !== null && (
        <p className="mt-2 text-s1 text-ink-2">
          Edited for length: {shorterBy}% shorter than the answers as they came.
        </p>
      )}
    </>
  )
}
