/** Leaders by surname: all under their letters where there are few, else a letter at a time, a page at a time. */
import { and, asc, count, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { divisionsInOrder } from './divisions-in-order.ts'
import { leaderFilterIn, wantedBy } from './leaders/leader-filter.ts'
import { leadersShown } from './leaders/leaders-shown.ts'
import { type Wanted, whoHolds } from './leaders/who-holds.ts'
import { pageOfList, placeIn } from './place-in-list.ts'
import type { Reader } from './reader.ts'

/** So many rows are two or three screens of a desk, and with their portraits 20 kB; one letter of 10,000 leaders has hundreds. */
const onOnePage = 60

/** As the address has them. */
type Asked = { division?: unknown; letter?: unknown; post?: unknown; after?: unknown }

const place = z.tuple([z.string(), z.number().int()])

function lettersOf(reader: Reader, wanted: Wanted) {
  return reader.db
    .select({ letter: leaders.initial, leaders: count() })
    .from(leaders)
    .where(whoHolds(reader, wanted))
    .groupBy(leaders.initial)
    .orderBy(asc(leaders.initial))
    .all()
}

/** Nobody holds two posts at a time, so posts are counted: along their index. */
function holdersToday({ db }: Reader): number {
  return db.select({ leaders: count() }).from(appointments).where(isNull(appointments.until)).get()?.leaders ?? 0
}

const sumOf = (letters: readonly { leaders: number }[]) => letters.reduce((sum, one) => sum + one.leaders, 0)

function found(reader: Reader, wanted: Wanted, letter: string | null, after: z.infer<typeof place> | 'first') {
  return reader.db
    .select({ id: leaders.id, sortName: leaders.sortName })
    .from(leaders)
    .where(
      and(
        whoHolds(reader, wanted),
        letter === null ? undefined : eq(leaders.initial, letter),
        after === 'first' ? undefined : sql`(${leaders.sortName}, ${leaders.id}) > (${after[0]}, ${after[1]})`,
      ),
    )
    .orderBy(asc(leaders.initial), asc(leaders.sortName), asc(leaders.id))
    .limit(onOnePage + 1)
    .all()
}

/** Takes the address's parameters. Null where they ask for what there is not. */
export function leadersFromAToZ(reader: Reader, address: Asked, timeZone: string) {
  const filter = leaderFilterIn(reader, address, timeZone)
  const after = placeIn(place, address.after)
  if (!filter || after === null) return null
  const wanted = wantedBy(filter)
  const letters = lettersOf(reader, wanted)
  const matching = sumOf(letters)
  const isLong = matching > onOnePage
  const letter = filter.letter ?? (isLong ? (letters[0]?.letter ?? null) : null)

  const { shown, more } = pageOfList(found(reader, wanted, letter, after), onOnePage, ({ id, sortName }) => [
    sortName,
    id,
  ])
  const ids = shown.map(({ id }) => id)
  return {
    filter,
    divisions: divisionsInOrder(reader.db),
    /** Every letter that somebody stands under, with how many; and whether each has a page of its own. */
    letters,
    isLong,
    /** The only letter on this page; null where all are. */
    letter,
    /** How many the filter leaves, under all letters and under the one that was asked for; and how many hold a post today. */
    matching: filter.letter === null ? matching : (letters.find((one) => one.letter === letter)?.leaders ?? 0),
    today: holdersToday(reader),
    shown: [...Map.groupBy(leadersShown(reader, ids, wanted.family ?? undefined), ({ initial }) => initial)],
    isFirst: after === 'first',
    more,
  }
}
