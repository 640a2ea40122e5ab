/** What the server puts at the end of the head of every readers' page: the script for comfort, and what may be fetched ahead. */
import type { ComfortScript } from '#server/comfort/comfort-script.ts'

/** Never ahead: what is no page for readers, what is long, and what each word typed makes another of. */
const neverAhead = [
  ...['/desk', '/desk/*', '/sign-in', '/search', '/api/*', '/oembed', '/portraits/*', '/cards/*'],
  ...['/issues/*/pdf', '/sitemap*', '/*.atom', '/*.json', '/*.txt', '/*.xml'],
]

/**
 * A page is fetched when somebody rests on a link for a moment, or presses it; not run, so that nothing counts as read that
 * nobody opened. Browsers that do not know these rules do not fetch ahead.
 */
const rules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: neverAhead } },
          { not: { selector_matches: '[download], [rel~=nofollow]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
}

export function headOfPages({ address }: ComfortScript): string {
  return `<script type="speculationrules">${JSON.stringify(rules)}</script><script type="module" src="${address}"></script>`
}
