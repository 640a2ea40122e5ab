/** Who leads what, in columns: every division of the first rank with the people in it, or with how many they are. */
import { numberInWords } from '#lib/rules/wording/number-in-words.ts'

type Division = {
  slug: string
  name: string
  count: number
  /** Null where there are too many to name. */
  leaders: readonly { slug: string; name: string; jobTitle: string }[] | null
}

export function LeaderIndex({ divisions }: { divisions: readonly Division[] }) {
  return (
    <div className="columns-[4_14rem] gap-x-8 text-s1">
      {divisions.map(({ slug, name, count, leaders }) => (
        <section key={slug} className="mb-6 break-inside-avoid">
          <h3 className="font-work text-s1/[1.3] font-semibold tracking-normal">
            <a href={`/divisions/${slug}`} className="inline-block py-1">
              {name}
            </a>
          </h3>
          {leaders === null ? (
            <p className="text-ink-2">{numberInWords(count, 'leader')}</p>
          ) : (
            <ul className="text-ink-2">
              {leaders.map((leader) => (
                <li key={leader.slug} className="py-[0.15rem]">
                  <a href={`/leaders/${leader.slug}`} className="inline-block py-[0.15rem]">
                    {leader.name}
                  </a>
                  , {leader.jobTitle}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
