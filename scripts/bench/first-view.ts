/** What the first view of an article costs an empty cache, the next one, and how soon a slow phone shows it. */
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { browserPath } from '#scripts/browser.ts'

/** 1.6 Mbit/s, 150 ms, processor four times slower: the phone that the peers were measured on. */
const phone = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 }
const slower = 4

type Weighed = Record<string, number>

/** Prints the bytes by kind, and the moments in milliseconds. */
export async function firstView(address: string, { first, next }: { first: string; next: string }) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []
  const browser = await chromium.launch({ ...(browserPath && { executablePath: browserPath }), args: asRoot })
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  const kinds = new Map<string, string>()
  let weighed: Weighed = {}
  wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    weighed[kind] = (weighed[kind] ?? 0) + encodedDataLength
  })
  const view = async (path: string) => {
    weighed = {}
    await page.goto(`${address}${path}`, { waitUntil: 'networkidle' })
    const total = Object.values(weighed).reduce((sum, bytes) => sum + bytes, 0)
    return { ...weighed, total }
  }
  // Whoever publishes looks, and so does a colleague: from then on it is compressed as far as it can be.
  for (let reader = 0; reader < 2; reader++) {
    const earlier = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
    const looking = await earlier.newPage()
    for (const path of [first, next]) await looking.goto(`${address}${path}`, { waitUntil: 'networkidle' })
    await earlier.close()
  }
  await pause(1000)
  console.log('\nBytes on the wire (headers included), 390 px wide at two pixels a point')
  console.table({ 'first article': await view(first), 'next article': await view(next) })

  const slow = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  const shown = await slow.newPage()
  const slowWire = await slow.newCDPSession(shown)
  await slowWire.send('Network.enable')
  await slowWire.send('Network.emulateNetworkConditions', phone)
  await slowWire.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await shown.goto(`${address}${first}`, { waitUntil: 'networkidle' })
  const moments = await shown.evaluate(
    () =>
      new Promise<{ largestPaint: number; shift: number; blocking: number }>((resolve) => {
        const seen = { largestPaint: 0, shift: 0, blocking: 0 }
        const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
          new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
        watch('largest-contentful-paint', ({ startTime }) => {
          seen.largestPaint = startTime
        })
        watch('layout-shift', (entry) => {
          seen.shift += 'value' in entry ? Number(entry.value) : 0
        })
        watch('longtask', ({ duration }) => {
          seen.blocking += duration - 50
        })
        setTimeout(() => resolve(seen), 500)
      }),
  )
  console.log(
    `On a slow phone: largest paint ${Math.round(moments.largestPaint)} ms (wanted: at most 900), shift ${moments.shift.toFixed(3)} (under 0.02), blocking ${Math.round(moments.blocking)} ms (0)`,
  )
  await browser.close()
}
