/** The head of every page of the desk: the mark, the ways round, who is signed in, and the way out. */
import { Mark } from '#components/page/mark.tsx'
import type { Role } from '#lib/rules/permissions.ts'

const places = [
  { id: 'waiting', name: 'Waiting', href: '/desk' },
  { id: 'interviews', name: 'Interviews', href: '/desk/interviews' },
  { id: 'questions', name: 'Questions', href: '/desk/questions' },
  { id: 'issues', name: 'Issues', href: '/desk/issues' },
  { id: 'leaders', name: 'Leaders', href: '/desk/leaders' },
  { id: 'divisions', name: 'Divisions', href: '/desk/divisions' },
  { id: 'reads', name: 'Reads', href: '/desk/reads' },
  { id: 'glossary', name: 'Glossary', href: '/desk/glossary' },
] as const

export type Place = (typeof places)[number]['id'] | 'new'
export type SignOut = (fields: FormData) => Promise<void>
export type Person = { name: string; role: Role }

const item =
  'inline-block py-[0.45rem] text-ink no-underline decoration-accent decoration-2 underline-offset-[0.45em] hover:underline aria-[current]:underline'

type Props = { actor: Person; current?: Place | undefined; signOut: SignOut }

export function DeskMasthead({ actor, current, signOut }: Props) {
  return (
    <header className="border-b border-rule print:hidden">
      <div className="mx-auto flex max-w-desk flex-wrap items-center gap-x-4 px-gutter py-2">
        <Mark />
        <span className="border-l border-rule pl-3 text-ink-2">Desk</span>
        <nav aria-label="Desk" className="w-full md:ml-auto md:w-auto">
          <ul className="flex flex-wrap gap-x-3 md:gap-x-6">
            {places.map(({ id, name, href }) => (
              <li key={id}>
                <a href={href} className={item} aria-current={id === current ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex w-full flex-wrap items-center gap-x-3 md:w-auto md:pl-2">
          <span className="py-[0.45rem]">{`${actor.name}, ${actor.role}`}</span>
          <form action={signOut}>
            <button type="submit" className="py-[0.45rem] text-accent underline underline-offset-[0.18em]">
              Sign out
            </button>
          </form>
        </div>
      </div>
    </header>
  )
}
