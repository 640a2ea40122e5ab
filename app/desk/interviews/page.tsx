/** All interviews of the desk, by where their drafts stand: what happened to last comes first. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { DeskRows } from '#components/desk/desk-rows.tsx'
import { LinkButton } from '#components/desk/link-button.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { allInterviews } from '#lib/editorial/interviews-on-desk.ts'
import { standingInWords, stateTitles } from '#lib/rules/wording/standing.ts'
import { states } from '#lib/rules/workflow.ts'

export const metadata: Metadata = { title: 'Interviews on the desk' }

export default async function Interviews() {
  const context = await desk()
  const { actor, now } = context
  const { timeZone } = configuration()
  const interviews = allInterviews(context).map((row) => ({ ...row, standing: standingInWords(row) }))
  return (
    <DeskPage
      title="Interviews"
      under={<p className="text-ink-2">By where each draft stands, newest first.</p>}
      beside={
        <>
          <LinkButton href="/desk/bin">The bin</LinkButton>
          <LinkButton look="main" href="/desk/interviews/new">
            New interview
          </LinkButton>
        </>
      }
      current="interviews"
      actor={actor}
      signOut={signOut}
    >
      <div className="grid max-w-[54rem] gap-8">
        {states.map((state) => (
          <DeskRows
            key={state}
            title={stateTitles[state]}
            rows={interviews.filter((interview) => interview.state === state)}
            empty="None."
            button={{ label: 'Open', under: '' }}
            now={now}
            timeZone={timeZone}
          />
        ))}
      </div>
    </DeskPage>
  )
}
