/** What lies in the bin: who put it there, until when, and the press that takes it out. */
import { dayInWords, sinceInDays } from '#lib/rules/dates.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { calledOnDesk } from '#lib/rules/wording/row.ts'
import { stepLabels } from '#lib/rules/wording/steps.ts'
import { Panel } from './panel.tsx'
import { PressForm } from './press-form.tsx'
import { TodoList } from './todo-list.tsx'
import type { Action } from './use-answer.ts'

type Props = {
  rows: readonly {
    id: number
    leader: string | null
    portraitHash: string | null
    headline: string
    sentence: string
    at: Date
    until: Date
    mayRecover: boolean
  }[]
  recover: Action<FormAnswer>
  now: Date
  timeZone: string
}

export function BinRows({ rows, recover, now, timeZone }: Props) {
  const title = 'In the bin'
  if (rows.length === 0)
    return (
      <Panel title={title} empty="Nothing lies in the bin. A draft that is put there can be taken out for 30 days." />
    )
  return (
    <Panel title={title} count={rows.length}>
      <TodoList
        todos={rows.map(({ id, leader, portraitHash, headline, sentence, at, until, mayRecover }) => ({
          id,
          leader: { name: leader ?? 'Nobody yet', portrait: portraitHash },
          what: calledOnDesk({ leader, headline }),
          sentence: `${sentence.replace(/\.$/, '')}, ${sinceInDays(at, now, timeZone)}. It can be taken out until ${dayInWords(until, timeZone)}.`,
          button: { label: 'See', href: `/desk/interviews/${id}` },
          press: mayRecover && (
            <PressForm
              action={recover}
              fields={{ interview: id }}
              button={stepLabels.recover}
              about={calledOnDesk({ leader, headline })}
            />
          ),
        }))}
      />
    </Panel>
  )
}
