/** What needs somebody: a face, what it is, since when in a sentence, and what goes on with it. */
import type { ReactNode } from 'react'
import { Face } from './face.tsx'
import { LinkButton } from './link-button.tsx'

type Todo = {
  id: number | string
  leader: { name: string; portrait: string | null }
  /** "Tobias Okello: “The lorry leaves at four”" */
  what: string
  /** "Ilse Tanager sent this for approval on Monday, 2 days ago." */
  sentence: string
  /** Who is asked for it, and by when; and whether that has passed. */
  asked?: { sentence: string; late: boolean } | null
  /** What a colleague wrote along with it. */
  note?: string | null
  button?: { label: string; href: string }
  /** What can be pressed at once. */
  press?: ReactNode
}

export function TodoList({ todos }: { todos: readonly Todo[] }) {
  return (
    <ul>
      {todos.map(({ id, leader, what, sentence, asked = null, note = null, button, press }) => (
        <li
          key={id}
          className="grid grid-cols-[2.5rem_minmax(0,1fr)] items-start gap-x-3 border-b border-rule py-3 md:grid-cols-[2.5rem_minmax(0,1fr)_auto]"
        >
          <Face name={leader.name} portrait={leader.portrait} />
          <div>
            <h3 className="font-work text-s1/[1.4] font-semibold tracking-normal">{what}</h3>
            <p className="text-s1/[1.4] text-ink-2">{sentence}</p>
            {asked && (
              <p className={`text-s1/[1.4] ${asked.late ? 'font-semibold text-bad' : 'text-ink-2'}`}>
                {asked.sentence}
              </p>
            )}
            {note !== null && (
              <p className="mt-1 border-l-2 border-edge pl-3 text-s1/[1.4] whitespace-pre-line">{note}</p>
            )}
          </div>
          <div className="col-start-2 mt-2 flex flex-wrap gap-2 md:col-start-3 md:row-start-1 md:mt-0">
            {button && (
              <LinkButton href={button.href} about={what}>
                {button.label}
              </LinkButton>
            )}
            {press}
          </div>
        </li>
      ))}
    </ul>
  )
}
