/** Two leaders side by side. */
import type { Metadata } from 'next'
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { CompareForm } from '#components/site/compare-form.tsx'
import { SideBySide } from '#components/site/side-by-side.tsx'
import { configuration } from '#lib/configuration.ts'
import { comparison } from '#lib/reading/answers/comparison.ts'
import { reader } from '#lib/reading/reader.ts'
import { comparingInWords } from '#lib/rules/wording/comparing.ts'

const description = 'What two leaders answered to the same questions, side by side.'
export const metadata: Metadata = {
  title: 'Compare two leaders',
  description,
  alternates: { canonical: '/questions/compare' },
}

export default async function ComparePage({ searchParams }: PageProps<'/questions/compare'>) {
  const { institution, timeZone } = configuration()
  const { wanted, question, a, b, leaders, pairs } = comparison(reader(), await searchParams)
  const trail = question ? [{ name: question.name, href: `/questions/${question.slug}` }] : []
  const said = comparingInWords({ wanted, question, a, b, pairs: pairs.length })
  return (
    <Page
      institution={institution}
      section="questions"
      title={a && b && pairs.length > 0 ? `${a.name} and ${b.name}` : 'Compare two leaders'}
      trail={[{ name: 'Questions', href: '/questions' }, ...trail]}
    >
      <Lede>{description}</Lede>
      <CompareForm {...{ wanted, question, a, b, leaders }} />
      {said.map((sentence) => (
        <p key={sentence} className="mt-4 text-s2">
          {sentence}
        </p>
      ))}
      <SideBySide pairs={pairs} timeZone={timeZone} />
    </Page>
  )
}
