/** All topics, those first under which most was said. */
import { AllTags } from '#components/site/topics/all-tags.tsx'
import { headOfTags, tagKinds } from '#components/site/topics/tag-kinds.ts'
import { configuration } from '#lib/configuration.ts'
import { reader } from '#lib/reading/reader.ts'
import { allTopics } from '#lib/reading/topics/all-tags.ts'

export const metadata = headOfTags(tagKinds.topics)

export default function TopicsPage() {
  return <AllTags of={tagKinds.topics} tags={allTopics(reader())} institution={configuration().institution} />
}
