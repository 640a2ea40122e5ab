/** The parts of the interview, to go to; which of them something is to be mended in. Wide screens only. */
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { elementIds } from './element-ids.ts'

type Part = { href: string; name: string; fields: string[] }

function partsOf({ exchanges, links }: DraftForm): Part[] {
  return [
    {
      href: fieldNames.headline,
      name: 'Leader and headline',
      fields: [elementIds.leader, fieldNames.headline, fieldNames.standfirst],
    },
    {
      href: elementIds.portrait,
      name: 'Portrait',
      fields: [fieldNames.portrait, fieldNames.portraitAlt, fieldNames.portraitCredit],
    },
    ...exchanges.map(({ id, wording }) => ({
      href: elementIds.exchange(id),
      name: wording.trim() || 'No words yet',
      fields: [fieldNames.wording(id), fieldNames.answer(id), fieldNames.cut(id)],
    })),
    {
      href: elementIds.links,
      name: 'Links, topics and region',
      fields: [
        elementIds.links,
        fieldNames.topics,
        fieldNames.region,
        ...links.flatMap(({ id }) => [fieldNames.label(id), fieldNames.url(id)]),
      ],
    },
  ]
}

export function PartsNav({ form, problems }: { form: DraftForm; problems: readonly Problem[] }) {
  return (
    <nav
      aria-labelledby="parts-heading"
      className="hidden self-start lg:sticky lg:top-4 lg:block lg:max-h-[calc(100vh-7rem)] lg:overflow-y-auto"
    >
      <h2 id="parts-heading" className="mb-2 font-work text-s1/[1.3] font-semibold tracking-normal">
        Parts
      </h2>
      <ol className="text-s1/[1.4]">
        {partsOf(form).map(({ href, name, fields }) => (
          <li key={href} className="border-t border-rule">
            <a href={`#${href}`} className="block py-2 text-ink-2 no-underline hover:text-accent">
              {name}
              {problems.some(({ field }) => fields.includes(field)) && (
                <span className="mt-1 block font-semibold text-bad">To be mended</span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
