/** The question bank as readers see it: what leaders are asked, most answered first. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { ListPages } from '#components/site/list-pages.tsx'
import { QuestionRows } from '#components/site/question-rows.tsx'
import { configuration } from '#lib/configuration.ts'
import { questionsAnswered } from '#lib/reading/answers/questions-answered.ts'
import { reader } from '#lib/reading/reader.ts'
import { addressWith } from '#lib/rules/address-with.ts'
import { capitalised, numberInWords } from '#lib/rules/wording/number-in-words.ts'

const description = 'What our leaders are asked, and what each of them answers: the same question, side by side.'
export const metadata: Metadata = { title: 'Questions', description, alternates: { canonical: '/questions' } }

export default async function QuestionsPage({ searchParams }: PageProps<'/questions'>) {
  const { questions, all, isFirst, more } = questionsAnswered(reader(), (await searchParams).after) ?? notFound()
  return (
    <Page institution={configuration().institution} section="questions" title="Questions">
      <Lede>
        {all > 0
          ? `${capitalised(numberInWords(all, 'question'))} that our leaders have answered, most answered first.`
          : 'Nobody has answered a question yet.'}
      </Lede>
      {all > 0 && (
        <p className="mt-4 text-s2">
          <a href="/questions/compare" className="inline-block py-1">
            Compare two leaders
          </a>
        </p>
      )}
      {questions.length > 0 && <QuestionRows questions={questions} />}
      <ListPages
        label="More questions"
        first={isFirst ? null : { href: '/questions', name: 'The most answered' }}
        next={more === null ? null : { href: addressWith('/questions', { after: more }), name: 'More questions' }}
      />
    </Page>
  )
}
