/** The page of all topics, or of all regions, with how many interviews lie under each. */
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { numberInWords } from '#lib/rules/wording/number-in-words.ts'
import type { TagKind } from './tag-kinds.ts'

type Props = {
  of: TagKind
  tags: readonly { slug: string; name: string; pieces: number }[]
  institution: string
}

export function AllTags({ of: { title, href, description, none, otherwise }, tags, institution }: Props) {
  return (
    <Page institution={institution} section="interviews" title={title}>
      <Lede>
        {tags.length > 0 ? description : none} <a href={otherwise.href}>{otherwise.name}</a>
      </Lede>
      {tags.length > 0 && (
        <ul className="mt-12 gap-x-12 border-t border-ink md:columns-2 lg:columns-3">
          {tags.map(({ slug, name, pieces }) => (
            <li key={slug} className="flex break-inside-avoid items-baseline gap-4 border-b border-rule py-3">
              <a href={`${href}/${slug}`} className="min-w-0 font-display text-d1 wrap-anywhere">
                {name}
              </a>
              <span className="ml-auto whitespace-nowrap text-s1 text-ink-2">{numberInWords(pieces, 'interview')}</span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
