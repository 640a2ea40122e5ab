/** The page of one topic, or of one region, with its interviews. */
import { Page } from '#components/page/page.tsx'
import { InterviewsByDate } from '#components/site/interviews-by-date.tsx'
import type { TagKind } from './tag-kinds.ts'

type Props = Omit<Parameters<typeof InterviewsByDate>[0], 'address'> & {
  of: TagKind
  slug: string
  name: string
  institution: string
}

export function TagPage({ of: { title, href }, slug, name, institution, ...pieces }: Props) {
  return (
    <Page institution={institution} section="interviews" title={name} trail={[{ name: title, href }]}>
      <InterviewsByDate {...pieces} address={`${href}/${slug}`} />
    </Page>
  )
}
