/** The parts of an interview, as headings call them. */
import type { Difference } from '#lib/rules/differences/differences-of.ts'

export const partNames: Record<Difference['part'], string> = {
  portrait: 'Portrait',
  headline: 'Headline',
  standfirst: 'Standfirst',
  exchange: 'Exchange',
  links: 'Links',
  topics: 'Topics',
  region: 'Region',
}
