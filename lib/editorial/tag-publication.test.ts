/** What a publication is found under. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { publications } from '#db/schema/publications.ts'
import { regions } from '#db/schema/regions.ts'
import { publishedTopics, topics } from '#db/schema/topics.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { aDesk, readyContent } from './a-desk.ts'
import { approve } from './approve.ts'
import { cancel } from './cancel.ts'
import { tagWhatWasPublished } from './tag-what-was-published.ts'

function desk() {
  const at = aDesk()
  const published = (words: Partial<Content>, liveFrom?: Date) => {
    const { id, fingerprint } = at.submitted('writer', { ...readyContent, ...words })
    approve(at.as('admin'), { interview: id, fingerprint, ...(liveFrom && { liveFrom }) })
    return id
  }
  const tags = () =>
    at.db
      .select({ interview: publications.interviewId, topic: publishedTopics.name, slug: topics.slug })
      .from(publishedTopics)
      .innerJoin(topics, eq(topics.id, publishedTopics.topicId))
      .innerJoin(publications, eq(publications.id, publishedTopics.publicationId))
      .orderBy(publications.id, topics.id)
      .all()
      .map((row) => Object.values(row))
  return { ...at, published, tags }
}

test('a topic is known by its letters, whatever their case and accents, and each publication keeps its own spelling', () => {
  const { db, published, tags } = desk()
  const one = published({ topics: ['Énergie', 'Craft'] })
  const two = published({ topics: ['ENERGIE', 'energie', 'craft work'] })
  expect(tags()).toEqual([
    [one, 'Énergie', 'energie'],
    [one, 'Craft', 'craft'],
    [two, 'ENERGIE', 'energie'],
    [two, 'craft work', 'craft-work'],
  ])
  // Two spellings in one piece: the first is its own, and the desk offers the one that was written last.
  expect(db.select({ name: topics.name }).from(topics).orderBy(topics.id).all()).toEqual(
    ['energie', 'Craft', 'craft work'].map((name) => ({ name })),
  )
})

test('what readers see later makes room for what they see first, and what was cancelled leaves no trace', () => {
  const { db, as, published } = desk()
  const later = published({ topics: ['C++'], region: 'Nörd+' }, new Date('2030-01-01T07:00:00Z'))
  published({ topics: ['C'], region: 'Nord' })
  published({ topics: ['C#'], region: 'Nord!' })
  const slugs = (table: typeof topics | typeof regions) =>
    db
      .select()
      .from(table)
      .all()
      .map(({ name, slug }) => `${name} ${slug}`)
      .toSorted()
  expect(slugs(topics)).toEqual(['C c', 'C# c-2', 'C++ c-3'])
  expect(slugs(regions)).toEqual(['Nord nord', 'Nord! nord-2', 'Nörd+ nord-3'])
  cancel(as('admin'), { interview: later })
  expect(slugs(topics)).toEqual(['C c', 'C# c-2'])
  expect(slugs(regions)).toEqual(['Nord nord', 'Nord! nord-2'])
})

test('topics whose slugs would be the same are kept apart by a number', () => {
  const { published, tags } = desk()
  published({ topics: ['C', 'C++', '日本', '本'] })
  expect(tags().map(([, topic, slug]) => [topic, slug])).toEqual([
    ['C', 'c'],
    ['C++', 'c-2'],
    ['日本', 'x'],
    ['本', 'x-2'],
  ])
})

test('a region is known in the same way, and a piece without one has none', () => {
  const { db, published } = desk()
  published({ region: 'Skarholm' })
  published({ region: 'SKÅRHOLM' })
  published({})
  expect(db.select().from(regions).all()).toEqual([{ id: 1, slug: 'skarholm', name: 'SKÅRHOLM' }])
  expect(
    db
      .select()
      .from(publications)
      .orderBy(publications.id)
      .all()
      .map(({ regionId }) => regionId),
  ).toEqual([1, 1, null])
})

test('its moment is when readers first see the interview', () => {
  const { db, published } = desk()
  const moment = new Date('2030-01-01T07:00:00Z')
  published({ topics: ['Craft'] }, moment)
  expect(db.select().from(publishedTopics).all()).toMatchObject([{ firstLiveFrom: moment }])
})

test('what is cancelled before it went live leaves nothing under its topics', () => {
  const { published, tags, as } = desk()
  const id = published({ topics: ['Craft'] }, new Date('2030-01-01T07:00:00Z'))
  cancel(as('admin'), { interview: id })
  expect(tags()).toEqual([])
})

test('what was published before topics had rows gets them, once', () => {
  const { db, published, tags } = desk()
  published({ topics: ['Craft', 'Énergie'] })
  published({ topics: [] })
  const before = tags()
  db.delete(publishedTopics).run()
  db.delete(topics).run()
  tagWhatWasPublished(db)
  expect(tags()).toEqual(before)
  const rows = db.select().from(publishedTopics).all()
  expect(rows.every(({ firstLiveFrom }) => firstLiveFrom.getTime() > 0)).toBe(true)
  tagWhatWasPublished(db)
  expect(db.select().from(publishedTopics).all()).toEqual(rows)
})
