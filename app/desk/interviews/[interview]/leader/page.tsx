/** Whom an interview is with: chosen by typing, or added there and then. */
import type { Metadata } from 'next'
import { chooseTheLeader, signOut } from '#app/desk/actions.ts'
import { found } from '#app/desk/interviews/[interview]/found.ts'
import { ChooseLeader } from '#components/desk/choose-leader.tsx'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { namedInText } from '#lib/editorial/named-in-text.ts'
import { peopleOnOffer } from '#lib/editorial/people-on-offer.ts'
import { namedInWords } from '#lib/rules/wording/named-in-words.ts'

export const metadata: Metadata = { title: 'Choose the leader' }

export default async function LeaderPage({ params }: PageProps<'/desk/interviews/[interview]/leader'>) {
  const context = await desk()
  const { interview, leader } = found(context, (await params).interview)
  const named = namedInText(context.db, interview.id)
  return (
    <DeskPage
      title="Whom is this interview with?"
      under={<p className="text-ink-2">{named && namedInWords(named)}</p>}
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: leader?.name ?? 'Nobody yet', href: `/desk/interviews/${interview.id}` },
      ]}
      here="Leader"
      actor={context.actor}
      signOut={signOut}
    >
      <ChooseLeader
        interviewId={interview.id}
        action={chooseTheLeader}
        named={leader === null ? named : null}
        {...peopleOnOffer(context)}
      />
    </DeskPage>
  )
}
