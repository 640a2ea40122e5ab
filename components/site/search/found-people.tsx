/** Leaders and divisions whose names have what was looked for. */
import { type LeaderInRow, LeaderRows } from '#components/site/leader-rows.tsx'
import { numberInWords } from '#lib/rules/wording/number-in-words.ts'

type Props = {
  leaders: { all: number; leaders: readonly LeaderInRow[] }
  divisions: readonly { slug: string; name: string; description: string }[]
}

/** As many as do not push the answers away. */
const divisionsShown = 6

export function FoundPeople({ leaders: { all, leaders }, divisions }: Props) {
  const rest = all - leaders.length
  return (
    <>
      {leaders.length > 0 && (
        <section aria-labelledby="leaders-found" className="mb-12">
          <h2 id="leaders-found" className="mb-6 border-b border-ink pb-3 text-d2">
            {all === 1 ? 'A leader' : 'Leaders'}
          </h2>
          <LeaderRows leaders={leaders} />
          {rest > 0 && (
            <p className="mt-4 text-s1 text-ink-2">
              And {numberInWords(rest, 'other')}: one more word of the name or the post brings them.
            </p>
          )}
        </section>
      )}
      {divisions.length > 0 && (
        <section aria-labelledby="divisions-found" className="mb-12">
          <h2 id="divisions-found" className="mb-3 border-b border-ink pb-3 text-d2">
            {divisions.length === 1 ? 'A division' : 'Divisions'}
          </h2>
          <ul>
            {divisions.slice(0, divisionsShown).map(({ slug, name, description }) => (
              <li key={slug} className="border-b border-rule py-3 last:border-0">
                <h3 className="text-d1">
                  <a href={`/divisions/${slug}`}>{name}</a>
                </h3>
                {description !== '' && <p className="text-s1 text-ink-2">{description}</p>}
              </li>
            ))}
          </ul>
          {divisions.length > divisionsShown && (
            <p className="text-s1">
              <a href="/divisions" className="inline-block py-1">
                All divisions
              </a>
            </p>
          )}
        </section>
      )}
    </>
  )
}
