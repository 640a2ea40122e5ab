/** The list of what an admin approved alone, until somebody else has looked. */
import { Panel } from '#components/desk/panel.tsx'
import { TodoList } from '#components/desk/todo-list.tsx'
import { dayInWords } from '#lib/rules/dates.ts'
import { calledOnDesk } from '#lib/rules/wording/row.ts'

type Props = {
  rows: readonly {
    id: number
    interviewId: number
    leader: string
    portraitHash: string | null
    headline: string
    revision: number
    approvedBy: string
    approvedAt: Date
    reason: string
  }[]
  timeZone: string
}

export function SecondLooks({ rows, timeZone }: Props) {
  if (rows.length === 0) return null
  return (
    <Panel title="Needs a second pair of eyes" count={rows.length}>
      <TodoList
        todos={rows.map(({ id, interviewId, leader, portraitHash, headline, revision, ...approved }) => ({
          id,
          leader: { name: leader, portrait: portraitHash },
          what: calledOnDesk({ leader, headline }),
          sentence: `${approved.approvedBy} approved revision ${revision} alone on ${dayInWords(approved.approvedAt, timeZone)}.`,
          note: approved.reason,
          button: { label: 'Look', href: `/desk/interviews/${interviewId}/revisions/${revision}` },
        }))}
      />
    </Panel>
  )
}
