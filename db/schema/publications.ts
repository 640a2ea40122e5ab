/** Publications: what readers are shown, from when until when. A frozen copy of an approved revision, with its exchanges as rows. */
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { exchangeKinds, type Link } from '#lib/rules/content/content.ts'
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { withdrawals } from '#lib/rules/withdrawals.ts'
import { interviews } from './interviews.ts'
import { moment } from './moment.ts'
import { oneOf } from './one-of.ts'
import { portraits } from './portraits.ts'
import { questions } from './questions.ts'
import { regions } from './regions.ts'
import { approvals } from './revisions.ts'

export const publications = sqliteTable(
  'publications',
  {
    id: integer('id').primaryKey(),
    interviewId: integer('interview_id')
      .notNull()
      .references(() => interviews.id),
    approvalId: integer('approval_id')
      .notNull()
      .unique()
      .references(() => approvals.id),
    liveFrom: moment('live_from').notNull(),
    liveUntil: moment('live_until'),
    /**
     * When readers first saw the interview, and when its next publication begins (null while there is none). Triggers of the
     * migration keep both, so that a list of 100,000 is read along an index instead of asking of each row what came after it.
     */
    firstLiveFrom: moment('first_live_from').notNull().default(sql`0`),
    supersededAt: moment('superseded_at'),
    /** Why it was taken away from readers; shown at its address. */
    withdrawalReason: text('withdrawal_reason'),
    /** How: for a reason, because another interview has taken its place, or because it should never have been read. Null is 'withdrawn'. */
    withdrawnAs: text('withdrawn_as', { enum: withdrawals }),
    /** Where readers are sent, when it moved. */
    movedToId: integer('moved_to_id').references(() => interviews.id),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    byline: text('byline').notNull(),
    links: text('links', { mode: 'json' }).$type<Link[]>().notNull(),
    topics: text('topics', { mode: 'json' }).$type<string[]>().notNull(),
    regionId: integer('region_id').references(() => regions.id),
    /** The region as this publication spells it. */
    region: text('region'),
    portraitHash: text('portrait_hash').references(() => portraits.hash),
    /** What was approved about the portrait: '' where it is decorative. Null in what was published before this was asked. */
    portraitAlt: text('portrait_alt'),
    portraitCredit: text('portrait_credit'),
    /** The leader's post as it was called when this was published: a renamed division keeps its old name in old pieces. */
    jobTitle: text('job_title').notNull(),
    divisionName: text('division_name').notNull(),
    /** Words of all wordings and answers, counted once, for the reading time. */
    words: integer('words').notNull(),
    /** Words of the sentences in the cut; null where there is none, or where it takes longer than 60 seconds. */
    cutWords: integer('cut_words'),
    /** Words of the answers as the leader gave them, where all of them were imported; else null, and nothing is said of their length. */
    wordsAsGiven: integer('words_as_given'),
    /** What a correction tells readers; null where there is nothing that they need to know. */
    changeNote: text('change_note'),
  },
  (t) => [
    index('publications_live').on(t.liveFrom, t.liveUntil),
    index('publications_interview').on(t.interviewId, t.liveFrom),
    index('publications_newest').on(t.firstLiveFrom, t.interviewId),
    index('publications_ending').on(t.liveUntil),
    index('publications_superseded').on(t.supersededAt),
    index('publications_portrait').on(t.portraitHash),
    index('publications_region').on(t.regionId, t.firstLiveFrom),
    check('publications_end_after_they_begin', sql`${t.liveUntil} is null or ${t.liveUntil} >= ${t.liveFrom}`),
    check(
      'publications_a_withdrawal_is_an_end',
      sql`${t.withdrawalReason} is null or (${t.liveUntil} is not null and length(${t.withdrawalReason}) > 0)`,
    ),
  ],
)

export const publishedExchanges = sqliteTable(
  'published_exchanges',
  {
    /** Its number in the search index. Never given a second time, so that what was once read of an exchange stays true. */
    id: integer('id').primaryKey({ autoIncrement: true }),
    publicationId: integer('publication_id')
      .notNull()
      .references(() => publications.id, { onDelete: 'cascade' }),
    /** The exchange's id, which is its anchor in the page: it survives reordering and rewording. */
    anchor: text('anchor').notNull(),
    position: integer('position').notNull(),
    kind: text('kind', { enum: exchangeKinds }).notNull(),
    wording: text('wording').notNull(),
    answer: text('answer', { mode: 'json' }).$type<RichText>().notNull(),
    questionId: integer('question_id').references(() => questions.id),
    /** The sentences of the answer that stand in the cut. */
    cut: text('cut', { mode: 'json' }).$type<string[]>(),
  },
  (t) => [
    unique('published_exchanges_anchor').on(t.publicationId, t.anchor),
    oneOf('published_exchanges_kind', t.kind, exchangeKinds),
    index('published_exchanges_question').on(t.questionId),
  ],
)
