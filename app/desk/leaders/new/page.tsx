/** A new leader, with the post they hold. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { addALeader } from '#app/desk/leaders/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { NewLeaderForm } from '#components/desk/people/new-leader-form.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { divisionNames } from '#lib/people/division-names.ts'

export const metadata: Metadata = { title: 'Add a leader' }

export default async function NewLeaderPage() {
  const { db, actor } = await desk()
  return (
    <DeskPage
      title="Add a leader"
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Leaders', href: '/desk/leaders' },
      ]}
      current="leaders"
      actor={actor}
      signOut={signOut}
    >
      <NewLeaderForm action={addALeader} divisions={divisionNames(db)} />
    </DeskPage>
  )
}
