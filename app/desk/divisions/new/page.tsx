/** A new division. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { addADivision } from '#app/desk/divisions/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { DivisionForm } from '#components/desk/people/division-form.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { divisionNames } from '#lib/people/division-names.ts'

export const metadata: Metadata = { title: 'Add a division' }

export default async function NewDivisionPage() {
  const { db, actor } = await desk('keepDivisions')
  return (
    <DeskPage
      title="Add a division"
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Divisions', href: '/desk/divisions' },
      ]}
      current="divisions"
      actor={actor}
      signOut={signOut}
    >
      <DivisionForm action={addADivision} division={null} others={divisionNames(db)} button="Add this division" />
    </DeskPage>
  )
}
