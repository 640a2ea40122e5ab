/** The institution's initialisms: what advice knows of them, and where admins keep them. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Glossary } from '#components/desk/glossary/glossary.tsx'
import { Happened } from '#components/desk/happened.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { glossary } from '#lib/glossary/glossary.ts'
import { allows } from '#lib/rules/permissions.ts'
import { glossaryDone } from '#lib/rules/wording/glossary-done.ts'
import { sentenceIn } from '#lib/rules/wording/sentence-in.ts'
import { keepAnInitialism, removeAnInitialism } from './actions.ts'

export const metadata: Metadata = { title: 'Glossary' }

export default async function GlossaryPage({ searchParams }: PageProps<'/desk/glossary'>) {
  const { db, actor } = await desk()
  const mayKeep = allows(actor.role, 'keepGlossary', false)
  return (
    <DeskPage
      title="Glossary"
      under={<p className="text-ink-2">Initialisms that drafts use. Advice asks for the others to be explained.</p>}
      trail={[{ name: 'Desk', href: '/desk' }]}
      current="glossary"
      actor={actor}
      signOut={signOut}
    >
      <Happened done={sentenceIn(glossaryDone, (await searchParams).done)} sentBack={null} />
      <Glossary
        initialisms={glossary(db)}
        actions={mayKeep ? { keep: keepAnInitialism, remove: removeAnInitialism } : null}
      />
    </DeskPage>
  )
}
