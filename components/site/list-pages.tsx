/** The ways on from one page of a list: back to where it begins, and to the next. */
type Props = {
  /** Of what these are pages: "More leaders". */
  label: string
  /** Where the list begins; null on the page that does. */
  first: { href: string; name: string } | null
  /** Where it goes on; null on the last page. */
  next: { href: string; name: string } | null
}

export function ListPages({ label, first, next }: Props) {
  if (first === null && next === null) return null
  return (
    <nav aria-label={label} className="mt-6 flex flex-wrap gap-x-8 text-s2 print:hidden">
      {first && (
        <a href={first.href} className="inline-block py-1">
          {first.name}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next" className="inline-block py-1">
          {next.name}
        </a>
      )}
    </nav>
  )
}
