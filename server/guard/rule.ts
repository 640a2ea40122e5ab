/** A reason not to hand a request on to Next: when it holds, and what the person is told. */
import type { IncomingMessage } from 'node:http'

/** What a request shows before its body has come. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/** The addresses under which this site answers: `https://sixty.example.org`, for one. */
export type Origins = ReadonlySet<string>

export type Answer = {
  status: number
  /** One sentence: what was wrong, and what to do. */
  sentence: string
  /** In seconds, where trying again helps. */
  retryAfter?: number
}

export type RequestRule = Answer & { name: string; refuses: (asked: Asked, origins: Origins) => boolean }

export type BodyRule = Answer & {
  name: string
  refuses: (asked: Asked, body: Buffer<ArrayBuffer>) => boolean | Promise<boolean>
}
