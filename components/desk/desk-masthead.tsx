/** The head of every page of the desk: the mark, the ways round, who is signed in, and the way out. */
import { Mark } from '#components/page/mark.tsx'
import { allows, type Role } from '#lib/rules/permissions.ts'

/** Each with the right that it is for: whoever has it not finds nothing there. */
const places = [
  { id: 'waiting', name: 'Waiting', href: '/desk', right: 'work' },
  { id: 'interviews', name: 'Interviews', href: '/desk/interviews', right: 'work' },
  { id: 'questions', name: 'Questions', href: '/desk/questions', right: 'work' },
  { id: 'issues', name: 'Issues', href: '/desk/issues', right: 'work' },
  { id: 'leaders', name: 'Leaders', href: '/desk/leaders', right: 'work' },
  { id: 'divisions', name: 'Divisions', href: '/desk/divisions', right: 'work' },
  { id: 'reads', name: 'Reads', href: '/desk/reads', right: 'work' },
  { id: 'glossary', name: 'Glossary', href: '/desk/glossary', right: 'work' },
  { id: 'outbox', name: 'Outbox', href: '/desk/outbox', right: 'readOutbox' },
] as const

export type Place = (typeof places)[number]['id'] | 'new'
export type SignOut = (fields: FormData) => Promise<void>
export type Person = { name: string; role: Role }

const item =
  'inline-block py-[0.45rem] text-ink no-underline decoration-accent decoration-2 underline-offset-[0.45em] hover:underline aria-[current]:underline'

type Props = { actor: Person; current?: Place | undefined; signOut: SignOut }

export function DeskMasthead({ actor, current, signOut }: Props) {
  const open = places.filter(({ right }) => allows(actor.role, right, false))
  return (
    <header className="border-b border-rule print:hidden">
      <div className="mx-auto flex max-w-desk flex-wrap items-center gap-x-4 px-gutter py-2">
        <Mark />
        <span className="border-l border-rule pl-3 text-ink-2">Desk</span>
        <nav aria-label="Desk" className="w-full md:ml-auto md:w-auto">
          <ul className="flex flex-wrap gap-x-3 md:gap-x-6">
            {open.map(({ id, name, href }) => (
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
