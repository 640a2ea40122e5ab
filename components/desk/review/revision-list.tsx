/** The revisions of an interview, newest first: who set each aside, when and why, and the ways to its words. */
type Row = {
  number: number
  /** "Set aside by Ilse Tanager on Monday 2 March 2026 at 09:00." */
  taken: string
  why: readonly string[]
  href: string
  /** Where it is compared with the one before it; null for the first. */
  comparedAt: string | null
}

export function RevisionList({ rows }: { rows: readonly Row[] }) {
  return (
    <ol>
      {rows.map(({ number, taken, why, href, comparedAt }) => (
        <li key={number} className="border-b border-rule py-3 leading-[1.4]">
          <h3 className="font-work text-s1/[1.4] font-semibold tracking-normal">Revision {number}</h3>
          <p className="text-s0 text-ink-2 tabular-nums">{taken}</p>
          {why.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className="mt-1 flex flex-wrap gap-x-4">
            <a href={href} className="inline-block py-[0.1rem]">
              Read revision {number}
            </a>
            {comparedAt !== null && (
              <a href={comparedAt} className="inline-block py-[0.1rem]">
                What changed in revision {number}
              </a>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
