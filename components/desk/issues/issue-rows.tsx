/** The issues on the desk, newest first: what each is called, and where it stands. */
import { capitalised, numberInWords } from '#lib/rules/wording/number-in-words.ts'

type Row = {
  number: number
  season: string
  title: string
  pieces: number
  /** The day on which it was published, in words; null while only the desk sees it. */
  published: string | null
}

export function IssueRows({ issues }: { issues: readonly Row[] }) {
  return (
    <ul className="max-w-[54rem] border-t-2 border-ink">
      {issues.map(({ number, season, title, pieces, published }) => (
        <li key={number} className="border-b border-rule py-3">
          <h2 className="text-d1">
            <a href={`/desk/issues/${number}`}>
              {['Issue ', number, season && `, ${season}`, title && `: ${title}`].join('')}
            </a>
          </h2>
          <p className="mt-1 text-ink-2">
            {published === null ? (
              <>
                <b className="font-semibold text-ink">In preparation.</b>{' '}
              </>
            ) : (
              `Published on ${published}. `
            )}
            {capitalised(numberInWords(pieces, 'interview'))}.
          </p>
        </li>
      ))}
    </ul>
  )
}
