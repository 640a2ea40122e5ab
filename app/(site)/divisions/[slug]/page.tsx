/** One division: what it is, who leads it and its parts today, and what they said. */
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { Section } from '#components/page/section.tsx'
import { DivisionNav } from '#components/site/division-nav.tsx'
import { InterviewRows } from '#components/site/interview-rows.tsx'
import { LeaderCards } from '#components/site/leader-cards.tsx'
import { configuration } from '#lib/configuration.ts'
import { divisionWithLeaders } from '#lib/reading/division-with-leaders.ts'
import { movedDivision } from '#lib/reading/moved.ts'
import { reader } from '#lib/reading/reader.ts'
import { capitalised, numberInWords } from '#lib/rules/wording/number-in-words.ts'

/** Once a request: the title and the page come from the same reading. */
const divisionAt = cache((slug: string) => divisionWithLeaders(reader(), slug) ?? gone(movedDivision(reader(), slug)))

/** An old address leads to the new one for good; any other is not there. */
function gone(to: string | null) {
  return to === null ? notFound() : permanentRedirect(`/divisions/${to}`)
}

export async function generateMetadata({ params }: PageProps<'/divisions/[slug]'>): Promise<Metadata> {
  const { name, description, slug } = divisionAt((await params).slug)
  return { title: name, description: description || null, alternates: { canonical: `/divisions/${slug}` } }
}

export default async function DivisionPage({ params }: PageProps<'/divisions/[slug]'>) {
  const { institution, timeZone } = configuration()
  const { slug, name, description, way, tree, leaders, interviews } = divisionAt((await params).slug)
  const trail = way.map((outer) => ({ name: outer.name, href: `/divisions/${outer.slug}` }))
  const [holds, post] = leaders.length === 1 ? ['holds', 'a post'] : ['hold', 'posts']
  return (
    <Page
      institution={institution}
      section="divisions"
      title={name}
      trail={[{ name: 'Divisions', href: '/divisions' }, ...trail]}
    >
      <Lede>
        {description !== '' && `${description} `}
        {capitalised(numberInWords(leaders.length, 'leader'))} {holds} {post} here today.
      </Lede>
      <div className="mt-12 grid gap-8 lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-16">
        <DivisionNav tree={tree} here={slug} />
        <div>
          {leaders.length > 0 && (
            <section aria-labelledby="leaders-today">
              <h2 id="leaders-today" className="sr-only">
                Leaders today
              </h2>
              <LeaderCards leaders={leaders} timeZone={timeZone} />
            </section>
          )}
          {interviews.length > 0 && (
            <Section id="interviews-here" title="Interviews" className="first:mt-0">
              <InterviewRows interviews={interviews} timeZone={timeZone} />
            </Section>
          )}
        </div>
      </div>
    </Page>
  )
}
