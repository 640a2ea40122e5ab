/** A page as it is kept: rendered once, and encoded once for each variant and encoding in which somebody asks for it. */
import { createHash } from 'node:crypto'
import { brotliCompress, brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { byHash, contentPolicy } from '#server/security-headers.ts'
import { alone } from './alone.ts'
import type { Encoding } from './encoding.ts'
import { bytesFor, type Part, pageParts } from './page-parts.ts'
import type { Rendering } from './rendered.ts'
import type { Variant } from './variant.ts'

type Answer = {
  status: number
  etag: string
  /** Names and values in turn, as they are written. */
  headers: readonly string[]
  body: Buffer
}

export type KeptPage = {
  status: number
  /** Whether a part of it was still to come when Next ended it: an error of ours. */
  isUnfinished: boolean
  answer: (variant: Variant, encoding: Encoding) => Answer
  /** About the memory that it takes; it grows with the answers. */
  bytes: () => number
}

export type Setting = {
  /** What every answer carries. */
  always: Readonly<Record<string, string>>
  /** What comes at the end of every page's head. */
  head: string
  dev: boolean
  /** How long a browser may show it without asking. */
  keeping?: string
  /** Brotli's, from 0 to 11. */
  effort?: number
}

/** Never without asking, and by nobody in between: what is withdrawn is away at the next request. */
const askingEachTime = 'private, no-cache'

/** What is kept of Next's headers. The others are about its connection, its own cache, or (Set-Cookie) one person. */
const keptHeaders = [
  'access-control-allow-origin',
  'content-disposition',
  'content-language',
  'content-type',
  'location',
  'retry-after',
  'x-robots-tag',
]

/** A font, a style sheet and a script are no documents: what a document may do and who may frame it would be 300 bytes more of each. */
const isPartOfPages = /^font\/|^text\/(?:css|javascript)\b|^application\/javascript\b/

/** What the objects around the bytes take, roughly and rather too much: a page of no bytes is not free. */
const overhead = 1_000

/** For an interview 5 takes 0.6 ms; 11 takes 20, and is a tenth smaller. */
const usualEffort = 5
const bestEffort = 11

const brotliAt = (effort: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: effort } })

const encoded: Record<Encoding, (body: Buffer, effort: number) => Buffer> = {
  br: (body, effort) => brotliCompressSync(body, brotliAt(effort)),
  gzip: (body) => gzipSync(body),
  identity: (body) => body,
}

/** What is not HTML is kept as it is, in one variant. */
export function keptPage({ status, headers, body }: Rendering, setting: Setting): KeptPage {
  const { always, head, dev, keeping = askingEachTime, effort = usualEffort } = setting
  const type = headers['content-type'] ?? ''
  const isPage = type.startsWith('text/html')
  const { parts, inlineScripts, isUnfinished } = isPage
    ? pageParts(body.toString(), { head, keepsFramework: dev })
    : { parts: [asItIs(body)], inlineScripts: [], isUnfinished: false }
  const hash = hashOf(parts)
  const shared: Record<string, string> = {
    ...(isPartOfPages.test(type) ? { 'X-Content-Type-Options': 'nosniff' } : always),
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => keptHeaders.includes(name))),
    'Cache-Control': keeping,
    ...(!isPartOfPages.test(type) && {
      'Content-Security-Policy': contentPolicy({ dev, inline: inlineScripts.map(byHash) }),
    }),
    Vary: isPage ? 'Accept-Encoding, Cookie' : 'Accept-Encoding',
  }
  const compresses = isWorthwhile(type, body)
  const answers = new Map<string, Answer>()
  const askedAgain = new Set<string>()
  let bytes = overhead + parts.reduce((sum, part) => sum + part.bytes.byteLength, 0)

  return {
    status,
    isUnfinished,
    bytes: () => bytes,
    answer(variant, accepted) {
      const encoding = compresses ? accepted : 'identity'
      const name = `${isPage ? nameOf(variant) : ''}${encoding}`
      const known = answers.get(name)
      if (!known) return keep(name, encoded[encoding](bytesFor(variant, parts), effort), encoding, name)
      if (isPage && encoding === 'br') squeeze(variant, name)
      return known
    },
  }

  function keep(name: string, sent: Buffer, encoding: Encoding, tag: string): Answer {
    const etag = `"${hash}-${tag}"`
    const exact = alone(sent)
    const encodedAs = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
    const headers = Object.entries({ ...shared, ETag: etag, 'Content-Length': String(sent.byteLength) }).flat()
    const made = { status, body: exact, etag, headers: [...headers, ...encodedAs] }
    bytes += sent.byteLength - (answers.get(name)?.body.byteLength ?? -overhead)
    answers.set(name, made)
    return made
  }

  /** Once somebody asks again, others will: it is made a tenth smaller, beside the work, for whoever comes after. */
  function squeeze(variant: Variant, name: string) {
    if (askedAgain.has(name)) return
    askedAgain.add(name)
    brotliCompress(bytesFor(variant, parts), brotliAt(bestEffort), (error, smaller) => {
      if (!error) keep(name, smaller, 'br', `${name}-${bestEffort}`)
    })
  }
}

const asItIs = (bytes: Buffer): Part => ({ kind: 'page', bytes: alone(bytes) })

const nameOf = ({ theme, hasChosen }: Variant) => `${theme ?? ''}${hasChosen ? '+' : ''}`

function hashOf(parts: readonly Part[]) {
  const hash = createHash('sha256')
  for (const { bytes } of parts) hash.update(bytes)
  return hash.digest('base64url').slice(0, 22)
}

/** A PDF or a picture is compressed already, and a few words get longer. */
function isWorthwhile(type: string, body: Buffer) {
  return body.byteLength > 200 && /^text\/|[/+](?:json|xml|javascript)\b/.test(type)
}
