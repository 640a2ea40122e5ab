/** The head of every readers' page: the mark, whose it is, and the ways in. */
import { Mark } from './mark.tsx'
import { SearchField } from './search-field.tsx'

const sections = [
  { id: 'interviews', name: 'Interviews', href: '/' },
  { id: 'leaders', name: 'Leaders', href: '/leaders' },
  { id: 'divisions', name: 'Divisions', href: '/divisions' },
  { id: 'questions', name: 'Questions', href: '/questions' },
  { id: 'issues', name: 'Issues', href: '/issues' },
  { id: 'search', name: 'Search', href: '/search' },
] as const

export type Section = (typeof sections)[number]['id']

type Props = { institution: string; section?: Section | undefined; isPreview: boolean }

const link =
  'inline-block py-[0.45rem] text-ink no-underline decoration-accent decoration-2 underline-offset-[0.45em] hover:underline aria-[current]:underline'

export function Masthead({ institution, section, isPreview }: Props) {
  // The page of the search has a field of its own, and there the link says where one is.
  const hasField = section !== 'search' && !isPreview
  return (
    <header className="border-b border-rule print:border-0">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 px-gutter py-4 print:p-0">
        <Mark />
        <span className="text-s1 text-ink-2">{institution}</span>
        <nav aria-label="Main" className="w-full lg:ml-auto lg:w-auto print:hidden">
          <ul className="flex flex-wrap gap-x-4 text-s1 md:gap-x-6">
            {sections.map(({ id, name, href }) => (
              <li key={id} className={id === 'search' && hasField ? 'min-[76em]:hidden' : undefined}>
                <a href={href} className={link} aria-current={id === section ? 'true' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {hasField && <SearchField />}
      </div>
    </header>
  )
}
