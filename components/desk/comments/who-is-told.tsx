/** Who is told by mail what becomes of an interview, beside those who wrote and sent it; and the button by which somebody joins them. */
import { Panel } from '#components/desk/panel.tsx'
import { PressForm } from '#components/desk/press-form.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

type Props = {
  interviewId: number
  watchers: readonly { id: number; name: string }[]
  /** Who looks at the page. */
  me: number
  action: Action<FormAnswer>
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export function WhoIsTold({ interviewId, watchers, me, action }: Props) {
  const watching = watchers.some(({ id }) => id === me)
  const names = watchers.map(({ id, name }) => (id === me ? 'you' : name))
  return (
    <Panel title="Who is told">
      <p className="py-3 text-ink-2">
        {`What becomes of this interview is told by mail to ${list.format(['whoever began it', 'whoever sent it last', ...names])}.`}
      </p>
      <PressForm
        action={action}
        fields={{ interview: interviewId, watches: watching ? 0 : 1 }}
        button={watching ? 'Tell me no longer' : 'Tell me, too'}
      />
    </Panel>
  )
}
