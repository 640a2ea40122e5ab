/**
 * What a form was opened with, as a mark for each part: by these a save tells what its writer changed from what somebody
 * else did. The words themselves would travel twice, and a long interview would not pass the door.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { canonical } from '#lib/rules/content/canonical.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { partsOfContent } from './parts-of-content.ts'

const mark = z.string().regex(/^[0-9a-f]{16}$/)
const id = z.string().max(20)

/** Far more parts than a draft can have: what a stranger sends is read with an end to it. */
const mostParts = limits.exchanges.save * 10

export const startedFromSchema = z.object({
  /** By the name of the part's field. */
  parts: z.record(z.string().max(60), mark).refine((parts) => Object.keys(parts).length <= mostParts),
  /** The exchanges by their ids, in their order. */
  exchanges: z.array(id).max(limits.exchanges.save),
  /** Of each left-over line. */
  leftOver: z.array(mark).max(100_000),
})
export type StartedFrom = z.infer<typeof startedFromSchema>

/** Gives 16 hex digits of the SHA-256 of a part's value, whatever order its keys were written in. */
export function markOfPart(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value)))).slice(0, 16)
}

export function startedFrom({ content, leftOver }: { content: Content; leftOver: readonly string[] }): StartedFrom {
  return {
    parts: Object.fromEntries([...partsOfContent(content)].map(([part, value]) => [part, markOfPart(value)])),
    exchanges: content.exchanges.map((exchange) => exchange.id),
    leftOver: leftOver.map(markOfPart),
  }
}

/** Takes what a form sent along. Null where it is none of ours: then nobody knows what its writer changed. */
export function readStartedFrom(text: string): StartedFrom | null {
  try {
    return startedFromSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
