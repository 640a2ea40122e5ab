/** The answer to every address that leads nowhere, or nowhere that readers may go: the same for both. */
import { Page } from '#components/page/page.tsx'
import { WaysOn } from '#components/site/ways-on.tsx'
import { configuration } from '#lib/configuration.ts'

export const metadata = { title: 'Not found' }

export default function NotFoundPage() {
  return (
    <Page institution={configuration().institution} title="There is no page at this address">
      <WaysOn />
    </Page>
  )
}
