/** Puts the portraits in order before the first page is served: nothing that nobody uses, and no crop missing. */
import type { Database } from '#db/open-database.ts'
import { makeMissingCrops, withMissingCrops } from './make-missing-crops.ts'
import { notedError } from './noted-error.ts'
import { sweepPortraits } from './sweep-portraits.ts'

type Log = Record<'info' | 'error', (facts: object, said: string) => void>
type Tidying = { db: Database; now: Date; log: Log }

/** Writes to the log what there was to do. A portrait that cannot be mended keeps nobody from being served. */
export async function tidyPortraits({ db, now, log }: Tidying) {
  const swept = sweepPortraits({ db, now })
  if (swept.portraits + swept.pictures > 0) log.info(swept, 'portraits that stand nowhere were taken away')
  const found = withMissingCrops(db)
  if (found.length === 0) return
  log.info({ portraits: found.length }, 'crops that older portraits lack are being made, about a second each')
  for (const portrait of found) {
    try {
      if (await makeMissingCrops(db, portrait)) continue
      log.error({ portrait }, 'crops could not be made: nothing is left to cut them out of')
    } catch (error) {
      log.error({ portrait, error: notedError(error) }, 'crops could not be made')
    }
  }
}
