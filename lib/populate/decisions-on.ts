/** An interview that is published and withdrawn again and again, by the desk's own commands, to see how soon readers see it. */
import { eq } from 'drizzle-orm'
import { openDatabase } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { approve } from '#lib/editorial/approve.ts'
import { revise } from '#lib/editorial/revise.ts'
import { withdraw } from '#lib/editorial/withdraw.ts'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { slugOf } from '#lib/rules/slug.ts'
import { twoHands } from './two-hands.ts'

/** It stands in every field, and in nobody else's words. */
const words = 'Quorvantide'

const content = {
  ...emptyContent,
  headline: `“${words} comes and goes”`,
  standfirst: `${words} is there, and then it is not.`,
  exchanges: ['one', 'two', 'three'].map((id) => ({
    id,
    kind: 'question' as const,
    wording: `What is ${words}, part ${id}?`,
    answer: fromMarkdown(`It is ${words}. It comes and goes.`),
  })),
  topics: [words],
}

/** Takes the database's path. Gives what to look for, where, and the two decisions; each is made as soon as it is called. */
export function decisionsOn(path: string) {
  const db = openDatabase(path)
  const { leader, deciding, writing, begin, send } = twoHands(db)
  const interview = begin(content)
  let fingerprint = send(interview)

  return {
    /** In its headline and its answers; no page says it of itself, as a search does that has found nothing. */
    said: 'comes and goes',
    surfaces: [
      '/',
      '/interviews',
      `/topics/${slugOf(words)}`,
      `/leaders/${leader.slug}`,
      `/divisions/${leader.divisionSlug}`,
      `/search?q=${words}`,
      '/feed.atom',
      '/feed.json',
      '/api/v1/interviews',
    ],
    address: () => `/interviews/${db.select().from(interviews).where(eq(interviews.id, interview)).get()?.slug}`,
    publish: () => approve(deciding(), { interview, fingerprint }),
    /** Withdraws, and sends the same words once more, so that they can be approved again. */
    withdraw() {
      withdraw(deciding(), { interview, reason: 'It is measured how soon this is gone.' })
      revise(writing(), { interview })
      fingerprint = send(interview)
    },
    close: () => db.$client.close(),
  }
}
