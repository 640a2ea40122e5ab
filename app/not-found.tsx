/** The answer to every address that leads nowhere, or nowhere that readers may go: the same for both. */
import { Page } from '#components/page/page.tsx'
import { WaysOn } from '#components/site/ways-on.tsx'
import { configuration } from '#lib/configuration.ts'
import './(site)/readers.css'

export const metadata = { title: 'Not found' }

export default function NotFoundPage() {
  return (
    // The desk's addresses that lead nowhere are answered with it too, and there nobody takes the question out.
    <Page institution={configuration().institution} title="There is no page at this address" asksConsent={false}>
      <WaysOn />
    </Page>
  )
}
