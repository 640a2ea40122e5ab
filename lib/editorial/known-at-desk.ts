/** What the desk knows beside the words of a draft: the glossary, and what was found at the addresses of its links. */

import { isOneOf } from '#db/is-one-of.ts'
import type { Tx } from '#db/open-database.ts'
import { checkedLinks } from '#db/schema/links.ts'
import { glossary } from '#lib/glossary/glossary.ts'
import type { Known } from '#lib/rules/advice/known.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { linksOf } from '#lib/rules/links/links-of.ts'

export function knownAtDesk(tx: Tx, content: Content): Known {
  const urls = [...new Set(linksOf(content).map(({ url }) => url))]
  const links = tx
    .select({ url: checkedLinks.url, finding: checkedLinks.finding, status: checkedLinks.status })
    .from(checkedLinks)
    .where(isOneOf(checkedLinks.url, urls))
    .all()
  return { initialisms: glossary(tx), links }
}
