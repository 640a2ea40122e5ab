/** A panel of interviews on the desk: each with what happened last, since when, and the one button that goes on with it. */
import { sinceInDays } from '#lib/rules/dates.ts'
import { calledOnDesk } from '#lib/rules/wording/row.ts'
import { Panel } from './panel.tsx'
import { TodoList } from './todo-list.tsx'

type DeskRow = {
  id: number
  leader: string | null
  portraitHash: string | null
  headline: string
  /** Where it stands, where the list does not say it: "Live, with changes in draft." */
  standing?: string
  sentence: string
  /** Who is asked to decide, and by when. */
  asked?: { sentence: string; late: boolean } | null
  note?: string | null
  at: Date
}

type Props = {
  title: string
  rows: readonly DeskRow[]
  /** What stands here while there is nothing. */
  empty: string
  button: { label: string; under: string }
  withNotes?: boolean
  now: Date
  timeZone: string
}

export function DeskRows({ title, rows, empty, button, withNotes = false, now, timeZone }: Props) {
  const todos = rows.map(({ id, leader, portraitHash, headline, standing, sentence, asked, note, at }) => ({
    id,
    leader: { name: leader ?? 'Nobody yet', portrait: portraitHash },
    what: calledOnDesk({ leader, headline }),
    sentence: [standing ?? [], `${sentence.replace(/\.$/, '')}, ${sinceInDays(at, now, timeZone)}.`].flat().join(' '),
    asked: asked ?? null,
    note: withNotes ? (note ?? null) : null,
    button: { label: button.label, href: `/desk/interviews/${id}${button.under}` },
  }))
  if (todos.length === 0) return <Panel title={title} empty={empty} />
  return (
    <Panel title={title} count={todos.length}>
      <TodoList todos={todos} />
    </Panel>
  )
}
