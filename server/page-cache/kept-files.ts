/** The files of the pages (style sheet, fonts, the desk's scripts): kept by browsers for good, and here compressed once a start. */
import type { Asked } from '#server/guard/rule.ts'
import { keptAnswers } from './kept-answers.ts'
import { keptPage, type Setting } from './kept-page.ts'
import { type Drawing, rendered } from './rendered.ts'

type Files = Setting & Drawing

/** All of them, in every encoding, are 4 MB. */
const maxBytes = 16_000_000

/** They change with a build, and a build with a start. */
const edition = { version: 0, until: Number.POSITIVE_INFINITY }

/** A file's address names its content: Next's by its name, a font's by its query (fonts.test.ts). */
const forGood = 'public, max-age=31536000, immutable'

export function keptFiles({ pages, publicUrl, ...setting }: Files) {
  const { dev } = setting
  const addressOf = dev ? () => undefined : fileAddress
  return keptAnswers({ addressOf, edition: () => edition, render, maxBytes, dev })

  async function render(address: string) {
    const rendering = await rendered({ pages, publicUrl }, address)
    const keeping = rendering.status === 200 ? forGood : 'no-store'
    return keptPage(rendering, { ...setting, keeping, effort: rendering.body.byteLength < 100_000 ? 11 : 5 })
  }
}

/** A path that climbs out is none of these. */
function fileAddress({ method, url = '' }: Asked): string | undefined {
  const isRead = method === 'GET' || method === 'HEAD'
  return isRead && !url.includes('..') && files.some((file) => file.test(url)) ? url : undefined
}

const files = [/^\/_next\/static\/[\w./~-]+$/, /^\/fonts\/[\w-]+\.woff2\?[\da-f]{8}$/]
