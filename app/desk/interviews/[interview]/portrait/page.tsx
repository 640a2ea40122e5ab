/** The portrait of a draft on a page of its own: everything that the draft's form does with it, without a script. */
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { signOut } from '#app/desk/actions.ts'
import { found } from '#app/desk/interviews/[interview]/found.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { PortraitForms } from '#components/desk/portrait/portrait-forms.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { portraitsOfDraft } from '#lib/editorial/portraits-of-draft.ts'
import { formOfContent } from '#lib/rules/drafting/form-of-content.ts'
import { pictureProblems } from '#lib/rules/wording/pictures.ts'
import { sentenceIn } from '#lib/rules/wording/sentence-in.ts'
import { stepsDone } from '#lib/rules/wording/steps.ts'
import { placeAPortrait } from './actions.ts'

export const metadata: Metadata = { title: 'Portrait' }

const notKept = 'The portrait was not saved: this draft has changed, or can no longer be changed. Try again from here.'

export default async function PortraitPage({
  params,
  searchParams,
}: PageProps<'/desk/interviews/[interview]/portrait'>) {
  const context = await desk()
  const at = found(context, (await params).interview)
  const { interview, leader, draft, steps } = at
  const address = `/desk/interviews/${interview.id}`
  if (!steps.includes('save')) redirect(address)
  const { done, problem, refused } = await searchParams
  return (
    <DeskPage
      title="Portrait"
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: leader?.name ?? 'Nobody yet', href: address },
      ]}
      actor={context.actor}
      signOut={signOut}
    >
      <PortraitForms
        interviewId={interview.id}
        version={draft.version}
        leader={leader?.name ?? null}
        portrait={formOfContent(draft.content, []).portrait}
        known={portraitsOfDraft(context, at)}
        done={sentenceIn(stepsDone, done)}
        problem={sentenceIn(pictureProblems, problem) ?? (refused === undefined ? null : notKept)}
        action={placeAPortrait}
      />
    </DeskPage>
  )
}
