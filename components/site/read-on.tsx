/** Where an interview leads: one to read next, then what else its leader said, then what was said around it. */
import { Section } from '#components/page/section.tsx'
import { InterviewRows } from './interview-rows.tsx'
import type { ListedInterview } from './listed-interview.ts'
import { NextInterview } from './next-interview.tsx'

export type Onward = {
  leader: { slug: string; name: string }
  next: (ListedInterview & { fromSamePost: boolean }) | null
  /** The leader's other interviews. */
  byLeader?: readonly ListedInterview[]
  more: { division: { slug: string; name: string }; interviews: readonly ListedInterview[] }
}

export function ReadOn({ of: { leader, next, byLeader = [], more }, timeZone }: { of: Onward; timeZone: string }) {
  return (
    <>
      {next && <NextInterview interview={next} />}
      {byLeader.length > 0 && (
        <Section
          id="more-from-leader"
          title={<More from={`/leaders/${leader.slug}`} called={leader.name} />}
          className="print:hidden"
        >
          <InterviewRows interviews={byLeader} timeZone={timeZone} standfirsts />
        </Section>
      )}
      {more.interviews.length > 0 && (
        <Section
          id="more-here"
          title={<More from={`/divisions/${more.division.slug}`} called={more.division.name} />}
          className="print:hidden"
        >
          <InterviewRows interviews={more.interviews} timeZone={timeZone} />
        </Section>
      )}
    </>
  )
}

function More({ from, called }: { from: string; called: string }) {
  return (
    <>
      More from <a href={from}>{called}</a>
    </>
  )
}
