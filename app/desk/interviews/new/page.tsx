/** A new interview: from a text, or from a set of questions. */
import type { Metadata } from 'next'
import { signOut, startAnInterview } from '#app/desk/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { NewInterview } from '#components/desk/new-interview.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { peopleOnOffer } from '#lib/editorial/people-on-offer.ts'
import { setsOnOffer } from '#lib/questions/the-sets.ts'

export const metadata: Metadata = { title: 'New interview' }

export default async function NewInterviewPage() {
  const context = await desk()
  return (
    <DeskPage
      title="New interview"
      trail={[{ name: 'Desk', href: '/desk' }]}
      current="new"
      actor={context.actor}
      signOut={signOut}
    >
      <NewInterview action={startAnInterview} sets={setsOnOffer(context)} {...peopleOnOffer(context)} />
    </DeskPage>
  )
}
