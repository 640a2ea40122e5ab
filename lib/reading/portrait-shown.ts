/** The portrait beside an interview: the one it was approved with, and no other. To be joined with `portraits`. */
import { eq } from 'drizzle-orm'
import { portraits } from '#db/schema/portraits.ts'
import { publications } from '#db/schema/publications.ts'

export const portraitShown = eq(portraits.hash, publications.portraitHash)
