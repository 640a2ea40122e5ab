/**
 * Portraits: a picture and the point in it that every crop keeps, named by the hash of both; each is kept in several crops,
 * widths and formats, and never changed. Another focal point is another portrait of the same picture.
 */
import { sql } from 'drizzle-orm'
import { blob, check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { portraitCrops, portraitFormats } from '#lib/rules/portrait-file.ts'
import { users } from './accounts.ts'
import { moment } from './moment.ts'
import { oneOf } from './one-of.ts'

export const portraits = sqliteTable('portraits', {
  hash: text('hash').primaryKey(),
  /** What is said of it where nobody has said more: '' for an upload, which is described beside the words that it opens. */
  alt: text('alt').notNull(),
  keptAt: moment('kept_at').notNull(),
  /** Null for what was drawn before pictures were kept: there is nothing to frame anew. */
  pictureHash: text('picture_hash').references(() => pictures.hash),
  /** In thousandths of the picture's width and height, from its top left corner. */
  focusX: integer('focus_x').notNull().default(500),
  focusY: integer('focus_y').notNull().default(333),
})

/** What was uploaded, re-encoded upright without its metadata (a JPEG), so that it can be framed anew. Named by the upload's hash. */
export const pictures = sqliteTable('pictures', {
  hash: text('hash').primaryKey(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  uploadedAt: moment('uploaded_at').notNull(),
  uploadedById: integer('uploaded_by_id')
    .notNull()
    .references(() => users.id),
})

export const portraitFiles = sqliteTable(
  'portrait_files',
  {
    hash: text('hash')
      .notNull()
      .references(() => portraits.hash),
    crop: text('crop', { enum: portraitCrops }).notNull(),
    width: integer('width').notNull(),
    format: text('format', { enum: portraitFormats }).notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.hash, t.crop, t.width, t.format] }),
    oneOf('portrait_files_crop', t.crop, portraitCrops),
    oneOf('portrait_files_format', t.format, portraitFormats),
    check('portrait_files_width', sql`${t.width} > 0`),
  ],
)
