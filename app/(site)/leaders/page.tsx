/** The leaders of today by surname; or some of them, or those who led before. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { LeaderFilter, narrowedBy } from '#components/site/leader-filter.tsx'
import { LeadersAToZ } from '#components/site/leaders-a-to-z.tsx'
import { Letters } from '#components/site/letters.tsx'
import { ListPages } from '#components/site/list-pages.tsx'
import { configuration } from '#lib/configuration.ts'
import { leadersFromAToZ } from '#lib/reading/leaders-from-a-to-z.ts'
import { reader } from '#lib/reading/reader.ts'
import { addressWith } from '#lib/rules/address-with.ts'

const description = 'Everybody who leads a part of the institution today, by surname, and those who did before.'
export const metadata: Metadata = { title: 'Leaders', description, alternates: { canonical: '/leaders' } }

export default async function LeadersPage({ searchParams }: PageProps<'/leaders'>) {
  const { institution, timeZone } = configuration()
  const found = leadersFromAToZ(reader(), await searchParams, timeZone) ?? notFound()
  const { filter, divisions, letters, isLong, letter, matching, today, shown, isFirst, more } = found
  const narrowed = narrowedBy(filter)
  const under = (one: string) => (isLong ? addressWith('/leaders', { ...narrowed, letter: one }) : `#letter-${one}`)
  const here = { ...narrowed, letter }
  return (
    <Page institution={institution} section="leaders" title="Leaders">
      <Lede>{today > 0 ? description : 'Nobody holds a post yet.'}</Lede>
      <LeaderFilter filter={filter} divisions={divisions} matching={matching} today={today} />
      {letters.length > 1 && (isLong || letter === null) && (
        <Letters letters={letters} here={letter} addressOf={under} />
      )}
      {shown.length > 0 && (
        <LeadersAToZ
          letters={shown.map(([initial, leaders]) => ({ letter: initial, leaders }))}
          sayingSince={filter.post === 'new'}
        />
      )}
      <ListPages
        label="More leaders"
        first={
          isFirst
            ? null
            : { href: addressWith('/leaders', here), name: `From the beginning${letter ? ` of ${letter}` : ''}` }
        }
        next={
          more === null
            ? null
            : { href: addressWith('/leaders', { ...here, after: more }), name: `More under ${letter}` }
        }
      />
    </Page>
  )
}
