/** All topics, or all regions, with how many interviews lie under each. */
import { numberInWords } from '#lib/rules/wording/number-in-words.ts'

type Props = { tags: readonly { slug: string; name: string; pieces: number }[]; at: '/topics' | '/regions' }

export function TagList({ tags, at }: Props) {
  return (
    <ul className="mt-12 gap-x-12 border-t border-ink md:columns-2 lg:columns-3">
      {tags.map(({ slug, name, pieces }) => (
        <li key={slug} className="flex break-inside-avoid items-baseline gap-4 border-b border-rule py-3">
          <a href={`${at}/${slug}`} className="min-w-0 font-display text-d1 wrap-anywhere">
            {name}
          </a>
          <span className="ml-auto whitespace-nowrap text-s1 text-ink-2">{numberInWords(pieces, 'interview')}</span>
        </li>
      ))}
    </ul>
  )
}
