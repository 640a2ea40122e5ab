/** Live pieces whose day to be read again has come: whose they are, since when, and the press that says that one stands. */
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { dayThatCame } from '#lib/rules/review-day.ts'
import { calledOnDesk } from '#lib/rules/wording/row.ts'
import { PressForm } from './press-form.tsx'
import { TodoList } from './todo-list.tsx'
import type { Action } from './use-answer.ts'

type Props = {
  rows: readonly {
    id: number
    slug: string
    leader: string
    portraitHash: string | null
    headline: string
    ownerId: number
    owner: string
    day: string
  }[]
  /** The institution's day. */
  today: string
  /** Says that one stands; without it there is only the way to each. */
  stands?: Action<FormAnswer>
}

export function ReadAgain({ rows, today, stands }: Props) {
  return (
    <TodoList
      todos={rows.map(({ id, slug, leader, portraitHash, headline, ownerId, owner, day }) => ({
        id,
        leader: { name: leader, portrait: portraitHash },
        what: calledOnDesk({ leader, headline }),
        sentence: `${owner} looks after it.`,
        asked: { sentence: `It was to be read again ${dayThatCame(day, today)}.`, late: day < today },
        button: stands
          ? { label: 'Read', href: `/interviews/${slug}` }
          : { label: 'Read again', href: `/desk/interviews/${id}` },
        press: stands && (
          <PressForm
            action={stands}
            fields={{ interview: id, seenOwner: ownerId, seenDay: day }}
            button="It stands"
            about={calledOnDesk({ leader, headline })}
          />
        ),
      }))}
    />
  )
}
