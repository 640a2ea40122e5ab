/** All regions, those first under which most was said. */
import { AllTags } from '#components/site/topics/all-tags.tsx'
import { headOfTags, tagKinds } from '#components/site/topics/tag-kinds.ts'
import { configuration } from '#lib/configuration.ts'
import { reader } from '#lib/reading/reader.ts'
import { allRegions } from '#lib/reading/topics/all-tags.ts'

export const metadata = headOfTags(tagKinds.regions)

export default function RegionsPage() {
  return <AllTags of={tagKinds.regions} tags={allRegions(reader())} institution={configuration().institution} />
}
