/** The posts that a leader holds and held, from the newest to the oldest. */
import { monthInWords } from '#lib/rules/dates.ts'

/** `from` and `until` are days, 2024-08-01. */
export type Post = { jobTitle: string; division: { slug: string; name: string }; from: string; until: string | null }

export function PostsHeld({ posts }: { posts: readonly Post[] }) {
  return (
    <ol className="max-w-measure">
      {posts.map(({ jobTitle, division, from, until }) => (
        <li
          key={`${from} ${jobTitle}`}
          className="grid gap-x-6 border-t border-rule py-3 text-s1 md:grid-cols-[15rem_1fr] print:grid-cols-[42mm_1fr] print:py-[2mm]"
        >
          <p className="text-ink-2">
            {until === null ? `Since ${monthInWords(from)}` : `${monthInWords(from)} to ${monthInWords(until)}`}
          </p>
          <p>
            {jobTitle}
            <br />
            <a href={`/divisions/${division.slug}`} className="inline-block py-[0.1rem]">
              {division.name}
            </a>
          </p>
        </li>
      ))}
    </ol>
  )
}
