/** Breadcrumbs: the way here, and here. */
type Props = { steps: readonly { name: string; href: string }[]; here: string }

const divided = 'before:mr-2 before:text-edge before:content-["/"/""]'

export function Trail({ steps, here }: Props) {
  return (
    <nav aria-label="You are here" className="pt-6 text-s1 text-ink-2 print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {steps.map(({ name, href }, place) => (
          <li key={href} className={place > 0 ? divided : undefined}>
            <a href={href} className="inline-block py-[0.2rem]">
              {name}
            </a>
          </li>
        ))}
        <li className={divided}>
          <span aria-current="page" className="inline-block py-[0.2rem]">
            {here}
          </span>
        </li>
      </ol>
    </nav>
  )
}
