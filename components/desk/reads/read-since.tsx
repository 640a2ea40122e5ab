/** On an interview's page at the desk: how often it was read, and the way to how. */
import { dateInWords } from '#lib/rules/dates.ts'
import { timesInWords } from '#lib/rules/reads/in-words.ts'
import { readsAddress } from '#lib/rules/reads/span.ts'

type Props = { interview: number; read: { count: number; since: string } | null }

export function ReadSince({ interview, read }: Props) {
  if (read === null) return null
  return (
    <p className="text-s1 text-ink-2">
      <a href={readsAddress({ interview })} className="inline-block py-[0.15rem]">
        Read {timesInWords(read.count)} since {dateInWords(read.since)}
      </a>
      , by readers who accept to be counted.
    </p>
  )
}
