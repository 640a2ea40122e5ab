/** One division: what it is and was called, who leads it and its parts today and did before, and what they said. */
import type { Metadata } from 'next'
import { cache } from 'react'
import { gone } from '#app/(site)/gone.ts'
import { JsonLd } from '#components/page/json-ld.tsx'
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { Section } from '#components/page/section.tsx'
import { DivisionNav } from '#components/site/division-nav.tsx'
import { InterviewRows } from '#components/site/interview-rows.tsx'
import { LeaderCards } from '#components/site/leader-cards.tsx'
import { LeaderRows } from '#components/site/leader-rows.tsx'
import { ListPages } from '#components/site/list-pages.tsx'
import { NamesBefore } from '#components/site/names-before.tsx'
import { configuration } from '#lib/configuration.ts'
import { divisionWithLeaders } from '#lib/reading/division-with-leaders.ts'
import { organizationOf } from '#lib/reading/json-ld.ts'
import { movedDivision } from '#lib/reading/moved.ts'
import { reader } from '#lib/reading/reader.ts'
import { addressWith } from '#lib/rules/address-with.ts'
import { feedsInHead } from '#lib/rules/feeds.ts'
import { capitalised, numberInWords } from '#lib/rules/wording/number-in-words.ts'

/** Once a request: the title and the page come from the same reading. */
const divisionAt = cache(
  (slug: string, leaders: unknown, after: unknown) =>
    divisionWithLeaders(reader(), slug, { leaders, after }) ?? gone('/divisions', movedDivision(reader(), slug)),
)

export async function generateMetadata({ params, searchParams }: PageProps<'/divisions/[slug]'>): Promise<Metadata> {
  const asked = await searchParams
  const { name, description, slug } = divisionAt((await params).slug, asked.leaders, asked.after)
  const address = `/divisions/${slug}`
  const alternates = { canonical: address, types: feedsInHead(address, name) }
  return { title: name, description: description || null, alternates }
}

export default async function DivisionPage({ params, searchParams }: PageProps<'/divisions/[slug]'>) {
  const { institution, timeZone } = configuration()
  const asked = await searchParams
  const division = divisionAt((await params).slug, asked.leaders, asked.after)
  const { slug, name, description, way, tree, leaders, leadersToday, before, interviews, isFirst, older } = division
  const address = `/divisions/${slug}`
  const trail = way.map((outer) => ({ name: outer.name, href: `/divisions/${outer.slug}` }))
  const [holds, post] = leadersToday === 1 ? ['holds', 'a post'] : ['hold', 'posts']
  return (
    <Page
      institution={institution}
      section="divisions"
      title={name}
      trail={[{ name: 'Divisions', href: '/divisions' }, ...trail]}
    >
      <JsonLd of={organizationOf(division, configuration())} />
      <Lede>
        {description !== '' && `${description} `}
        {capitalised(numberInWords(leadersToday, 'leader'))} {holds} {post} here today.
      </Lede>
      <NamesBefore names={division.namesBefore} />
      <div className="mt-12 grid gap-8 lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-16">
        <DivisionNav tree={tree} here={slug} />
        <div>
          {leaders.leaders.length > 0 && (
            <section aria-labelledby="leaders-today">
              <h2 id="leaders-today" className="sr-only">
                Leaders today
              </h2>
              <LeaderCards leaders={leaders.leaders} timeZone={timeZone} />
              <ListPages
                label="More leaders"
                first={leaders.isFirst ? null : { href: address, name: 'The first leaders' }}
                next={
                  leaders.more === null
                    ? null
                    : { href: addressWith(address, { leaders: leaders.more }), name: 'More leaders' }
                }
              />
            </section>
          )}
          {interviews.length > 0 && (
            <Section id="interviews-here" title="Interviews" className="first:mt-0">
              <InterviewRows interviews={interviews} timeZone={timeZone} />
              <ListPages
                label="More interviews"
                first={isFirst ? null : { href: `${address}#interviews-here`, name: 'The newest' }}
                next={
                  older === null
                    ? null
                    : { href: `${addressWith(address, { after: older })}#interviews-here`, name: 'Older interviews' }
                }
              />
            </Section>
          )}
          {before.leaders.length > 0 && (
            <Section id="leaders-before" title="Led here before" className="first:mt-0">
              <LeaderRows leaders={before.leaders} />
              {!before.isAll && (
                <p className="mt-6 text-s2">
                  <a href={addressWith('/leaders', { division: slug, post: 'former' })} className="inline-block py-1">
                    Everybody who led here before
                  </a>
                </p>
              )}
            </Section>
          )}
        </div>
      </div>
    </Page>
  )
}
