/** The bin: drafts that nobody works on any more, for as long as they can be taken out again. */
import type { Metadata } from 'next'
import { recoverADraft, signOut } from '#app/desk/actions.ts'
import { BinRows } from '#components/desk/bin-rows.tsx'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { inTheBin } from '#lib/editorial/in-the-bin.ts'

export const metadata: Metadata = { title: 'The bin' }

export default async function Bin() {
  const context = await desk()
  return (
    <DeskPage
      title="The bin"
      under={
        <p className="text-ink-2">
          Drafts that readers never saw. Whoever began one, or an admin, can take it out for 30 days.
        </p>
      }
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Interviews', href: '/desk/interviews' },
      ]}
      current="interviews"
      actor={context.actor}
      signOut={signOut}
    >
      <div className="max-w-[54rem]">
        <BinRows
          rows={inTheBin(context)}
          recover={recoverADraft}
          now={context.now}
          timeZone={configuration().timeZone}
        />
      </div>
    </DeskPage>
  )
}
