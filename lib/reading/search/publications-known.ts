/** What a search counts by, of every publication: read whole once, and after that where something has changed. */
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { numbersOf } from './numbers-of.ts'

/** By a publication's number; 0 is none. */
export type PublicationsKnown = {
  liveFrom: Float64Array
  /** The first moment at which it is no longer live; the end of time where none is known, 0 for what is no publication. */
  liveUntil: Float64Array
  firstLiveFrom: Float64Array
  /** In which readers first saw it, in the institution's zone. */
  year: Uint16Array
  division: Uint32Array
  region: Uint32Array
  /** Its topics stand in `topics` from topicsFrom[it] to topicsTo[it]. */
  topicsFrom: Uint32Array
  topicsTo: Uint32Array
  topics: number[]
  yearOf: (moment: number) => number
}

const endOfTime = 8.64e15
const columns = 6

function rowsOf(tx: Tx, where: SQL): Float64Array {
  // In this order: publications and interviews lie side by side, and the plan that SQLite would choose jumps between them.
  return numbersOf(
    tx,
    sql`p.id || ',' || p.live_from || ',' || min(coalesce(p.live_until, ${endOfTime}), coalesce(p.superseded_at, ${endOfTime}))
      || ',' || p.first_live_from || ',' || a.division_id || ',' || coalesce(p.region_id, 0)`,
    sql`from publications p
      cross join interviews i on i.id = p.interview_id
      cross join appointments a on a.id = i.appointment_id
      ${where}`,
  )
}

export function publicationsKnown(tx: Tx, yearOf: (moment: number) => number): PublicationsKnown {
  const all: PublicationsKnown = {
    liveFrom: new Float64Array(),
    liveUntil: new Float64Array(),
    firstLiveFrom: new Float64Array(),
    year: new Uint16Array(),
    division: new Uint32Array(),
    region: new Uint32Array(),
    topicsFrom: new Uint32Array(),
    topicsTo: new Uint32Array(),
    topics: [],
    yearOf,
  }
  take(all, rowsOf(tx, sql``), numbersOf(tx, sql`publication_id || ',' || topic_id`, inOrder(sql``)))
  return all
}

/** Takes the number of the last change that was read. */
export function readAgain(tx: Tx, all: PublicationsKnown, change: number) {
  const changed = sql`(select distinct publication_id from publication_changes where id > ${change})`
  const ids = numbersOf(tx, sql`publication_id`, sql`from ${changed}`)
  for (const id of ids) {
    if (id >= all.liveUntil.length) continue
    all.liveUntil[id] = 0 // it may be gone
    all.topicsTo[id] = all.topicsFrom[id] ?? 0
  }
  const topics = numbersOf(tx, sql`publication_id || ',' || topic_id`, inOrder(sql`where publication_id in ${changed}`))
  take(all, rowsOf(tx, sql`where p.id in ${changed}`), topics)
}

const inOrder = (where: SQL) =>
  sql`from (select publication_id, topic_id from published_topics ${where} order by publication_id, topic_id)`

function take(all: PublicationsKnown, rows: Float64Array, topics: Float64Array) {
  let top = 0
  for (let at = 0; at < rows.length; at += columns) top = Math.max(top, rows[at] ?? 0)
  grow(all, top)
  for (let at = 0; at < rows.length; at += columns) {
    const id = rows[at] ?? 0
    all.liveFrom[id] = rows[at + 1] ?? 0
    all.liveUntil[id] = rows[at + 2] ?? 0
    all.firstLiveFrom[id] = rows[at + 3] ?? 0
    all.division[id] = rows[at + 4] ?? 0
    all.region[id] = rows[at + 5] ?? 0
    all.year[id] = all.yearOf(rows[at + 3] ?? 0)
  }
  // Those of one publication follow each other. What they were before stays behind them, unused until the process ends.
  let piece = 0
  for (let at = 0; at < topics.length; at += 2) {
    const id = topics[at] ?? 0
    if (id !== piece) all.topicsFrom[id] = all.topics.length
    piece = id
    all.topics.push(topics[at + 1] ?? 0)
    all.topicsTo[id] = all.topics.length
  }
}

function grow(all: PublicationsKnown, top: number) {
  const before = all.liveFrom.length
  if (top < before) return
  const size = Math.ceil(top * (before > 0 ? 1.2 : 1)) + 1
  all.liveFrom = grown(all.liveFrom, new Float64Array(size))
  all.liveUntil = grown(all.liveUntil, new Float64Array(size))
  all.firstLiveFrom = grown(all.firstLiveFrom, new Float64Array(size))
  all.year = grown(all.year, new Uint16Array(size))
  all.division = grown(all.division, new Uint32Array(size))
  all.region = grown(all.region, new Uint32Array(size))
  all.topicsFrom = grown(all.topicsFrom, new Uint32Array(size))
  all.topicsTo = grown(all.topicsTo, new Uint32Array(size))
}

function grown<Numbers extends Float64Array | Uint32Array | Uint16Array>(before: Numbers, all: Numbers): Numbers {
  all.set(before)
  return all
}

export function isLive({ liveFrom, liveUntil }: PublicationsKnown, piece: number, at: number): boolean {
  return (liveUntil[piece] ?? 0) > at && (liveFrom[piece] ?? endOfTime) <= at
}

export function hasTopic({ topics, topicsFrom, topicsTo }: PublicationsKnown, piece: number, topic: number): boolean {
  const to = topicsTo[piece] ?? 0
  for (let at = topicsFrom[piece] ?? 0; at < to; at++) if (topics[at] === topic) return true
  return false
}
