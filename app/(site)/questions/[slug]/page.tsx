/** One question, and what every leader answered. */
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { Trail } from '#components/page/trail.tsx'
import { AnswerFilter } from '#components/site/answer-filter.tsx'
import { AnswerRows } from '#components/site/answer-rows.tsx'
import { ListPages } from '#components/site/list-pages.tsx'
import { configuration } from '#lib/configuration.ts'
import { questionWithAnswers } from '#lib/reading/answers/question-with-answers.ts'
import { reader } from '#lib/reading/reader.ts'
import { addressWith } from '#lib/rules/address-with.ts'
import { alsoPutAs } from '#lib/rules/wording/answers-counted.ts'

/** Once a request: the title and the page come from the same reading. */
const questionAt = cache((slug: string, division: unknown, year: unknown, after: unknown) => {
  const { timeZone } = configuration()
  const at = questionWithAnswers(reader(), slug, { division, year, after }, timeZone) ?? notFound()
  return 'movedTo' in at ? permanentRedirect(`/questions/${at.movedTo}`) : at
})

export async function generateMetadata({ params, searchParams }: PageProps<'/questions/[slug]'>): Promise<Metadata> {
  const asked = await searchParams
  const { slug, name } = questionAt((await params).slug, asked.division, asked.year, asked.after)
  return {
    title: name,
    description: 'What each of our leaders answers.',
    alternates: { canonical: `/questions/${slug}` },
  }
}

export default async function QuestionPage({ params, searchParams }: PageProps<'/questions/[slug]'>) {
  const { institution, timeZone } = configuration()
  const asked = await searchParams
  const question = questionAt((await params).slug, asked.division, asked.year, asked.after)
  const { slug, name, otherWordings, filter, divisions, years, all, left, answers, isFirst, older } = question
  const address = `/questions/${slug}`
  const [division, year] = [filter.division, filter.year?.number ?? null] as const
  const narrowed = { division: division?.slug ?? null, year }
  return (
    <Page institution={institution} section="questions">
      {/* The question is the headline, and too long to be said twice. */}
      <Trail steps={[{ name: 'Questions', href: '/questions' }]} here="Every answer" />
      <h1 className="mt-4 max-w-[22em] text-d4">{name}</h1>
      {otherWordings.length > 0 && <Lede>{alsoPutAs(otherWordings)}</Lede>}
      {all > 1 && (
        <p className="mt-4 text-s2 print:hidden">
          <a href={addressWith('/questions/compare', { question: slug })} className="inline-block py-1">
            Compare two leaders
          </a>
        </p>
      )}
      <AnswerFilter {...{ address, division, year, divisions, years, all, left }} />
      <AnswerRows answers={answers} question={name} timeZone={timeZone} />
      <ListPages
        label="More answers"
        first={isFirst ? null : { href: addressWith(address, narrowed), name: 'The newest' }}
        next={
          older === null ? null : { href: addressWith(address, { ...narrowed, after: older }), name: 'Older answers' }
        }
      />
    </Page>
  )
}
