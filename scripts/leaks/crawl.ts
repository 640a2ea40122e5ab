/** Walks over everything that a server gives to somebody without an account, asks for it in every way, and notes which words stand in what. */
import { textOfPdf } from '#lib/printing/text-of-pdf.ts'
import { linksIn } from './links-in.ts'
import { type Way, waysToAsk, waysToAskForFiles } from './ways-to-ask.ts'

type Crawl = {
  /** The server's. */
  address: string
  /** Where it begins: paths. */
  from: readonly string[]
  /** What is looked for, in small letters. */
  words: readonly string[]
}

/** As many as a browser asks for at once. */
const atOnce = 6
/** A search can be narrowed by any of its answers, and so on for ever: two choices are followed. */
const choices = 2

const isFile = (path: string) => /^\/(?:_next|fonts)\//.test(path)
const isEndless = (path: string) => [...new URL(path, 'http://here').searchParams].length > choices

async function ask(address: string, path: string, { method = 'GET', headers = {}, query }: Way) {
  const asked = query === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`
  const answer = await fetch(`${address}${asked}`, { method, headers, redirect: 'manual' })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const said = JSON.stringify([...answer.headers])
  const isPdf = answer.headers.get('content-type') === 'application/pdf' && bytes.length > 0
  const text = `${said}\n${bytes.toString('utf8')}${isPdf && answer.status === 200 ? textOfPdf(bytes).join('') : ''}`
  return { status: answer.status, location: answer.headers.get('location') ?? '', text, bytes }
}

/** Gives the addresses at which each word was found, those that failed, and how much was looked at. */
export async function crawl({ address, from, words }: Crawl) {
  const known = new Set(from)
  const waiting = [...known]
  const found = new Map(words.map((word) => [word, new Set<string>()]))
  const failed: string[] = []
  const counts = { addresses: 0, requests: 0, bytes: 0 }

  async function lookAt(path: string) {
    counts.addresses++
    for (const way of isFile(path) ? waysToAskForFiles : waysToAsk) {
      const { status, location, text, bytes } = await ask(address, path, way)
      counts.requests++
      counts.bytes += bytes.length
      const small = text.toLowerCase()
      // An answer may say again what it was asked; whether it does so for everything is answers-alike.ts's question.
      for (const [word, paths] of found) if (small.includes(word) && !path.includes(word)) paths.add(path)
      if (status >= 500 && status !== 501) failed.push(`${status} at ${path} asked as ${JSON.stringify(way)}`)
      if (way !== waysToAsk[0]) continue
      for (const link of [...linksIn(text, `${address}${path}`), ...linksIn(`href="${location}"`, address)]) {
        if (known.has(link) || isEndless(link)) continue
        known.add(link)
        waiting.push(link)
      }
    }
  }

  async function walk() {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await lookAt(path)
  }
  // Whoever finds nothing waiting ends, while another may still find more: so they set out until nothing waits.
  while (waiting.length > 0) await Promise.all(Array.from({ length: atOnce }, walk))
  return { found, failed, counts }
}
