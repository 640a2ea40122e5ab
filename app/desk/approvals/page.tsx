/** Several interviews approved in one go: what waits and has been read can be ticked, what has not is a link away. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { ApproveSeveral } from '#components/desk/review/approve-several.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { readyToApprove } from '#lib/editorial/ready-to-approve.ts'
import { approveSeveral } from './actions.ts'

export const metadata: Metadata = { title: 'Approve several' }

export default async function ApprovalsPage() {
  const context = await desk()
  return (
    <DeskPage title="Approve several" trail={[{ name: 'Desk', href: '/desk' }]} actor={context.actor} signOut={signOut}>
      <div className="max-w-[54rem]">
        <ApproveSeveral ready={readyToApprove(context)} action={approveSeveral} />
      </div>
    </DeskPage>
  )
}
