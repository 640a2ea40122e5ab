/** The divisions on the desk, each below the one that it lies in. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { LinkButton } from '#components/desk/link-button.tsx'
import { DivisionList } from '#components/desk/people/division-list.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { divisionsOnDesk } from '#lib/people/divisions-on-desk.ts'
import { allows } from '#lib/rules/permissions.ts'

export const metadata: Metadata = { title: 'Divisions on the desk' }

export default async function DivisionsOnDesk() {
  const context = await desk()
  const mayKeep = allows(context.actor.role, 'keepDivisions', false)
  return (
    <DeskPage
      title="Divisions"
      under={<p className="text-ink-2">{mayKeep ? 'Admins keep them.' : 'Admins keep them; ask one for a change.'}</p>}
      beside={
        mayKeep && (
          <LinkButton look="main" href="/desk/divisions/new">
            Add a division
          </LinkButton>
        )
      }
      trail={[{ name: 'Desk', href: '/desk' }]}
      current="divisions"
      actor={context.actor}
      signOut={signOut}
    >
      <DivisionList divisions={divisionsOnDesk(context)} mayKeep={mayKeep} />
    </DeskPage>
  )
}
