/** All topics, those first under which most was said. */
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { TagList } from '#components/site/topics/tag-list.tsx'
import { configuration } from '#lib/configuration.ts'
import { reader } from '#lib/reading/reader.ts'
import { allTopics } from '#lib/reading/topics/all-tags.ts'

const description = 'What our leaders speak about, most spoken about first.'
export const metadata = { title: 'Topics', description, alternates: { canonical: '/topics' } }

export default function TopicsPage() {
  const tags = allTopics(reader())
  return (
    <Page institution={configuration().institution} section="interviews" title="Topics">
      <Lede>
        {tags.length > 0 ? description : 'Nothing has been published under a topic yet.'}{' '}
        <a href="/regions">By region instead</a>
      </Lede>
      {tags.length > 0 && <TagList tags={tags} at="/topics" />}
    </Page>
  )
}
