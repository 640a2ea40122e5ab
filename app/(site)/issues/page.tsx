/** The archive of the magazine: the covers of its issues, newest first. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { IssueCovers } from '#components/site/issues/issue-covers.tsx'
import { ListPages } from '#components/site/list-pages.tsx'
import { configuration } from '#lib/configuration.ts'
import { archive } from '#lib/reading/issues/published-issues.ts'
import { reader } from '#lib/reading/reader.ts'
import { addressWith } from '#lib/rules/address-with.ts'

const description = 'Every issue of the magazine, newest first: interviews that belong together, and why.'
export const metadata: Metadata = { title: 'Issues', description, alternates: { canonical: '/issues' } }

export default async function IssuesPage({ searchParams }: PageProps<'/issues'>) {
  const { issues, first, older } = archive(reader(), (await searchParams).after) ?? notFound()
  return (
    <Page institution={configuration().institution} section="issues" title="Issues">
      <Lede>{issues.length > 0 || !first ? description : 'No issue of the magazine has been published yet.'}</Lede>
      {issues.length > 0 && <IssueCovers issues={issues} />}
      <ListPages
        label="More issues"
        first={first ? null : { href: '/issues', name: 'The newest' }}
        next={older === null ? null : { href: addressWith('/issues', { after: older }), name: 'Older issues' }}
      />
    </Page>
  )
}
