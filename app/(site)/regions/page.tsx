/** All regions, those first under which most was said. */
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { TagList } from '#components/site/topics/tag-list.tsx'
import { configuration } from '#lib/configuration.ts'
import { reader } from '#lib/reading/reader.ts'
import { allRegions } from '#lib/reading/topics/all-tags.ts'

const description = 'The places that our leaders speak about, most spoken about first.'
export const metadata = { title: 'Regions', description, alternates: { canonical: '/regions' } }

export default function RegionsPage() {
  const tags = allRegions(reader())
  return (
    <Page institution={configuration().institution} section="interviews" title="Regions">
      <Lede>
        {tags.length > 0 ? description : 'Nothing has been published about a region yet.'}{' '}
        <a href="/topics">By topic instead</a>
      </Lede>
      {tags.length > 0 && <TagList tags={tags} at="/regions" />}
    </Page>
  )
}
