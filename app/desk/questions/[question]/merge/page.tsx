/** Two questions of the bank, before they are made one: what will move, and the press that moves it. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signOut } from '#app/desk/actions.ts'
import { mergeTwoQuestions } from '#app/desk/questions/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { MergeChoice } from '#components/desk/merge-choice.tsx'
import { MergeStep } from '#components/desk/merge-step.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { mergeOnDesk } from '#lib/questions/merge-on-desk.ts'
import { questionOnDesk } from '#lib/questions/question-on-desk.ts'
import { questionsMergeInWords } from '#lib/rules/wording/merging.ts'
import { questionChoice } from './question-choice.ts'

export const metadata: Metadata = { title: 'Two questions that are one' }

export default async function MergeQuestionsPage({
  params,
  searchParams,
}: PageProps<'/desk/questions/[question]/merge'>) {
  const context = await desk('keepQuestions')
  const question = questionOnDesk(context, (await params).question) ?? notFound()
  const { into, sets, problems } = mergeOnDesk(context, question, (await searchParams).into)
  return (
    <DeskPage
      title={into ? 'These two are one question' : 'Another question that is this one'}
      under={
        <p className="font-text text-s2">
          {question.name}
          {into && <br />}
          {into?.name}
        </p>
      }
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: 'Questions', href: '/desk/questions' },
        { name: 'Question', href: `/desk/questions/${question.id}` },
      ]}
      here="Merge"
      current="questions"
      actor={context.actor}
      signOut={signOut}
    >
      {into ? (
        <MergeStep
          sentences={questionsMergeInWords({
            ...question,
            wordings: question.wordings.map(({ wording }) => wording),
            sets,
            into: into.name,
          })}
          action={mergeTwoQuestions}
          fields={{ question: question.id, into: into.id }}
          button={`Merge into “${into.name}”`}
          otherWay={{
            href: `/desk/questions/${into.id}/merge?into=${question.id}`,
            words: `Keep “${question.name}” instead`,
          }}
          back={`/desk/questions/${question.id}`}
        />
      ) : (
        <MergeChoice {...questionChoice(question)} problems={problems} />
      )}
    </DeskPage>
  )
}
