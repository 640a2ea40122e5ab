/** A page of the numbers of live publications, newest first: lists of interviews begin here, those that people read and those of the API. */
import { type Narrowing, newestKeys } from './newest-keys.ts'
import { pageOfList, placeAmongNewest, placeIn } from './place-in-list.ts'
import type { Reader } from './reader.ts'

/** Takes `after` as the address has it; null for one that is none. Gives what it is on the page of the older ones; null on the last. */
export function pageOfKeys(reader: Reader, narrowing: Narrowing, { after, size }: { after: unknown; size: number }) {
  const from = placeIn(placeAmongNewest, after)
  if (from === null) return null
  const found = newestKeys(reader, { narrowing, after: from, limit: size + 1 })
  const { shown, more } = pageOfList(found, size, ({ firstLiveFrom, interviewId }) => [
    firstLiveFrom.getTime(),
    interviewId,
  ])
  return { ids: shown.map(({ id }) => id), isFirst: from === 'first', older: more }
}
