/** A leader's answers to the same question in different interviews, beside each other by year. */
import { Section } from '#components/page/section.tsx'
import { dayIn } from '#lib/rules/dates.ts'
import type { ListedAnswer } from './answer.ts'
import { WholeAnswer } from './whole-answer.tsx'

type Props = {
  questions: readonly { slug: string; name: string; answers: readonly ListedAnswer[] }[]
  timeZone: string
}

export function OverTheYears({ questions, timeZone }: Props) {
  if (questions.length === 0) return null
  return (
    <Section id="over-the-years" title="Answers over the years">
      {questions.map(({ slug, name, answers }) => (
        <section key={slug} aria-labelledby={`asked-${slug}`} className="border-b border-rule py-6 first-of-type:pt-0">
          <h3 id={`asked-${slug}`} className="text-d1">
            <a href={`/questions/${slug}`}>{name}</a>
          </h3>
          <ol className="mt-4 grid gap-x-12 gap-y-6 md:grid-cols-[repeat(auto-fit,minmax(18rem,1fr))] print:grid-cols-2 print:gap-x-[8mm]">
            {answers.map((answer) => (
              <li key={answer.id} className="min-w-0">
                <p className="mb-2 text-s1">
                  <b>{dayIn(answer.publishedAt, timeZone).slice(0, 4)}</b>
                  <span className="text-ink-2">, as {answer.jobTitle}</span>
                </p>
                <WholeAnswer of={answer} under={name} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Section>
  )
}
