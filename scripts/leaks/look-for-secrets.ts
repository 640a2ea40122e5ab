/** Puts into a server's database everything that the desk keeps to itself, and looks for it as a stranger. */
import { keepSecrets } from '#lib/populate/secrets/keep-secrets.ts'
import type { MeasuredServer } from '#scripts/a-server.ts'
import { toldApart } from './answers-alike.ts'
import { crawl } from './crawl.ts'
import { namesAskedFor, namesOf, portraitsOf } from './names-asked-for.ts'

/** A word that nobody has written, so that no answer can depend on it. */
const nobodys = 'zincographist'
const nobodysPortrait = '5'.repeat(64)

export async function lookForSecrets({ address, databasePath }: MeasuredServer) {
  const kept = await keepSecrets(databasePath)
  const { words, open, portraits, published } = kept
  const wanted = [
    '/',
    `/interviews/${published}`,
    '/search?q="I+say+first"',
    '/topics',
    '/regions',
    '/feed.atom',
    '/feed.json',
    '/api/v1/interviews',
    ...kept.issues.slice(-1).flatMap((number) => [`/issues/${number}`, `/issues/${number}/pdf`]),
  ]
  const from = [...wanted, '/robots.txt', '/sitemap.xml', '/desk', '/nothing-here', ...namesAskedFor(kept)]
  const { found, failed, counts } = await crawl({ address, from, words: [...words, ...portraits, open] })
  const alike = (secret: string, names: (word: string) => string[], never: string) =>
    toldApart({ address, names, secret, never })
  const told = [
    ...(await Promise.all(words.map((word) => alike(word, namesOf, nobodys)))),
    ...(await Promise.all(portraits.map((hash) => alike(hash, portraitsOf, nobodysPortrait)))),
  ]
  return {
    secrets: [...found]
      .filter(([word, paths]) => word !== open && paths.size > 0)
      .map(([word, paths]) => [word, ...paths]),
    open: { wanted, found: [...(found.get(open) ?? [])] },
    toldApart: told.flat(),
    failed,
    counts: { ...counts, secrets: words.length, names: words.length * namesOf(open).length },
  }
}
