/** All divisions with what each does, what lies inside it, and how many leaders its page shows. */
import { capitalised, numberInWords } from '#lib/rules/wording/number-in-words.ts'

type Branch = { slug: string; name: string; description: string; leaders: number; parts: readonly Branch[] }

export function DivisionList({ divisions }: { divisions: readonly Branch[] }) {
  return (
    <ul className="mt-12 border-t border-ink">
      {divisions.map(({ slug, name, description, leaders, parts }) => (
        <li
          key={slug}
          className="grid gap-x-12 gap-y-4 border-b border-rule py-8 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]"
        >
          <div>
            <h2 className="text-d2">
              <a href={`/divisions/${slug}`}>{name}</a>
            </h2>
            {description !== '' && (
              <p className="mt-2 max-w-[34em] text-pretty font-text text-read/[1.5]">{description}</p>
            )}
            <p className="mt-2 text-s1 text-ink-2">{capitalised(numberInWords(leaders, 'leader'))}</p>
          </div>
          {parts.length > 0 && <Parts of={parts} />}
        </li>
      ))}
    </ul>
  )
}

function Parts({ of }: { of: readonly Branch[] }) {
  return (
    <ul className="text-s1 [li_li_&]:ml-[0.2rem] [li_li_&]:border-l [li_li_&]:border-rule [li_li_&]:pl-4">
      {of.map(({ slug, name, leaders, parts }) => (
        <li key={slug}>
          <p className="flex flex-wrap gap-x-2 py-1">
            <a href={`/divisions/${slug}`} className="inline-block py-[0.15rem]">
              {name}
            </a>
            <span className="py-[0.15rem] text-ink-2">{numberInWords(leaders, 'leader')}</span>
          </p>
          {parts.length > 0 && <Parts of={parts} />}
        </li>
      ))}
    </ul>
  )
}
