/** What happened to an interview, newest or oldest first as it is given, with the notes that people left. */
type TimelineEntry = {
  at: string
  sentence: string
  /** The revision that the sentence names, and where it can be read. */
  revision: { number: number; href: string } | null
  note: string | null
}

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="tabular-nums">
      {entries.map(({ at, sentence, revision, note }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two events may say the same in the same minute; nothing here moves.
        <li key={place} className="border-b border-rule py-2 leading-[1.4]">
          <p className="text-s0 text-ink-2">{at}</p>
          <p className="text-s1">
            {sentence}
            {revision && (
              <>
                {' '}
                <a href={revision.href} className="inline-block py-[0.1rem]">
                  Read revision {revision.number}
                </a>
              </>
            )}
          </p>
          {note !== null && <p className="mt-1 border-l-2 border-edge pl-3 text-s1 whitespace-pre-line">{note}</p>}
        </li>
      ))}
    </ol>
  )
}
