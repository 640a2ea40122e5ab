/** All divisions beside one of them: where it lies, and the way to the others. */
type Branch = { slug: string; name: string; parts: readonly Branch[] }

export function DivisionNav({ tree, here }: { tree: readonly Branch[]; here: string }) {
  return (
    <nav aria-label="Divisions" className="text-s1/[1.4] lg:sticky lg:top-4 lg:self-start print:hidden">
      <Branches of={tree} here={here} />
    </nav>
  )
}

/** Opened only along the way to the division: fifty names beside a page would be a second page. */
const leadsTo = (branch: Branch, slug: string): boolean =>
  branch.slug === slug || branch.parts.some((part) => leadsTo(part, slug))

function Branches({ of, here }: { of: readonly Branch[]; here: string }) {
  return (
    <ul className="[ul_&]:ml-[0.2rem] [ul_&]:border-l [ul_&]:border-rule [ul_&]:pl-[0.9rem]">
      {of.map((branch) => (
        <li key={branch.slug}>
          <a
            href={`/divisions/${branch.slug}`}
            aria-current={branch.slug === here ? 'page' : undefined}
            className="inline-block py-[0.28rem] text-ink-2 aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {branch.name}
          </a>
          {branch.parts.length > 0 && leadsTo(branch, here) && <Branches of={branch.parts} here={here} />}
        </li>
      ))}
    </ul>
  )
}
