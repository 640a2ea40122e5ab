/**
 * npm run bench [-- --only throughput,freshness,view,scale] [-- --scale FILE --scale FILE …] [-- --crawl]
 * Prints what the readers' side costs, each figure beside what it is measured against in the same minute. Times depend on the
 * machine and decide nothing. Large databases are made by `npm run populate`.
 */
import { parseArgs } from 'node:util'
import { aServer } from './a-server.ts'
import { atScale } from './bench/at-scale.ts'
import { firstView } from './bench/first-view.ts'
import { freshness } from './bench/freshness.ts'
import { throughput } from './bench/throughput.ts'
import { ensureBrowser } from './browser.ts'
import { end } from './end.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'throughput,freshness,view,scale' },
    scale: { type: 'string', multiple: true, default: [] },
    crawl: { type: 'boolean', default: false },
  },
})
const parts = values.only.split(',')

if (process.platform !== 'linux') end('The bench reads what a process costs from /proc, which only Linux has.')

const server = await aServer()
try {
  const front = await (await fetch(server.address)).text()
  const [first, next] = [...new Set(front.match(/\/interviews\/[a-z0-9-]+/g))]
  if (!first || !next) throw new Error('The front page leads to no interviews.')
  if (parts.includes('throughput')) await throughput(server, { article: first, home: '/' })
  if (parts.includes('freshness')) await freshness(server)
  if (parts.includes('view') && ensureBrowser()) await firstView(server.address, { first, next })
} finally {
  await server.stop()
}
if (parts.includes('scale')) for (const path of values.scale) await atScale(path, values.crawl)
