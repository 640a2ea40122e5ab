/** Counts answers: how many are left after what was chosen, and how many each other choice would leave. Only live ones count. */
import type { Filter } from '#lib/rules/search/search-address.ts'
import type { AnswersKnown } from './answers-known.ts'
import { hasTopic, isLive } from './publications-known.ts'

/** What was chosen, in the database's numbers; null where nothing was. */
export type Chosen = {
  /** By a division's number: 1 for the one that was chosen and all inside it. */
  division: Uint8Array | null
  topic: number | null
  region: number | null
  year: number | null
  question: number | null
}

export const nothingChosen: Chosen = { division: null, topic: null, region: null, year: null, question: null }

/** A list whose first place is 2026 would be kept like a dictionary, and counting would take ten times as long. */
const firstYear = 1900

export type Counted = {
  /** The numbers of the answers that are left, rising. */
  left: Uint32Array
  /** What each choice that was made keeps away by itself: so many more there would be without it. */
  keptAway: Record<Filter, number>
  /** By division (those inside it not among them), topic, region, year and question: what choosing it instead would leave. */
  by: Record<Filter, Map<number, number>>
}

type Counting = { ids: Float64Array | null; chosen: Chosen; now: Date }

/** `ids` null are all answers. */
export function countAnswers(known: AnswersKnown, { ids, chosen, now }: Counting): Counted {
  const { publication, question, settled, publications } = known
  const { division, region, year, topics, topicsFrom, topicsTo } = publications
  const at = now.getTime()
  const count = ids?.length ?? known.last
  const left = new Uint32Array(count)
  const tallies = { division: [0], topic: [0], region: [0], year: [0], question: [0] }
  const keptAway: number[] = []
  let kept = 0

  for (let place = 0; place < count; place++) {
    const id = ids ? (ids[place] ?? 0) : place + 1
    const piece = publication[id] ?? 0
    if (!isLive(publications, piece, at)) continue

    const itsDivision = division[piece] ?? 0
    const itsRegion = region[piece] ?? 0
    const itsYear = year[piece] ?? 0
    const itsQuestion = settled[question[id] ?? 0] ?? 0

    // One bit for each choice that this answer does not meet, in the order of `filters`.
    let misses = 0
    if (chosen.division !== null && chosen.division[itsDivision] !== 1) misses |= 1
    if (chosen.topic !== null && !hasTopic(publications, piece, chosen.topic)) misses |= 2
    if (chosen.region !== null && itsRegion !== chosen.region) misses |= 4
    if (chosen.year !== null && itsYear !== chosen.year) misses |= 8
    if (chosen.question !== null && itsQuestion !== chosen.question) misses |= 16
    if ((misses & (misses - 1)) !== 0) continue
    if (misses === 0) left[kept++] = id
    else keptAway[misses] = (keptAway[misses] ?? 0) + 1

    if ((misses & ~1) === 0) add(tallies.division, itsDivision)
    if ((misses & ~2) === 0) {
      const to = topicsTo[piece] ?? 0
      for (let one = topicsFrom[piece] ?? 0; one < to; one++) add(tallies.topic, topics[one] ?? 0)
    }
    if ((misses & ~4) === 0) add(tallies.region, itsRegion)
    if ((misses & ~8) === 0) add(tallies.year, itsYear - firstYear)
    if ((misses & ~16) === 0) add(tallies.question, itsQuestion)
  }
  return {
    left: left.subarray(0, kept),
    keptAway: {
      division: keptAway[1] ?? 0,
      topic: keptAway[2] ?? 0,
      region: keptAway[4] ?? 0,
      year: keptAway[8] ?? 0,
      question: keptAway[16] ?? 0,
    },
    by: {
      division: counted(tallies.division),
      topic: counted(tallies.topic),
      region: counted(tallies.region),
      year: counted(tallies.year, firstYear),
      question: counted(tallies.question),
    },
  }
}

function add(tally: number[], key: number) {
  tally[key] = (tally[key] ?? 0) + 1
}

/** Without 0, which is none. */
function counted(tally: readonly number[], from = 0): Map<number, number> {
  const counts = new Map<number, number>()
  tally.forEach((count, key) => {
    if (key > 0 && count > 0) counts.set(key + from, count)
  })
  return counts
}
