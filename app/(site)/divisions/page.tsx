/** All divisions, as they lie inside one another. */
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { DivisionList } from '#components/site/division-list.tsx'
import { configuration } from '#lib/configuration.ts'
import { divisionTree } from '#lib/reading/division-tree.ts'
import { reader } from '#lib/reading/reader.ts'

const description = 'What each division is for, what lies inside it, and how many leaders it has today.'
export const metadata = { title: 'Divisions', description, alternates: { canonical: '/divisions' } }

export default function DivisionsPage() {
  const divisions = divisionTree(reader())
  return (
    <Page institution={configuration().institution} section="divisions" title="Divisions">
      <Lede>{divisions.length > 0 ? description : 'No division has been set up yet.'}</Lede>
      {divisions.length > 0 && <DivisionList divisions={divisions} />}
    </Page>
  )
}
