/** The leaders on the desk, by name. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { LinkButton } from '#components/desk/link-button.tsx'
import { LeaderList } from '#components/desk/people/leader-list.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { leadersOnDesk } from '#lib/people/leaders-on-desk.ts'

export const metadata: Metadata = { title: 'Leaders on the desk' }

export default async function LeadersOnDesk() {
  const context = await desk()
  return (
    <DeskPage
      title="Leaders"
      beside={
        <LinkButton look="main" href="/desk/leaders/new">
          Add a leader
        </LinkButton>
      }
      trail={[{ name: 'Desk', href: '/desk' }]}
      current="leaders"
      actor={context.actor}
      signOut={signOut}
    >
      <LeaderList leaders={leadersOnDesk(context)} />
    </DeskPage>
  )
}
