/**
 * A process of its own, for one card: shaping and rasterising would hold up the pages. Not the one that makes portraits, which
 * opens what strangers have drawn and must never open an SVG; this one opens our own SVG, and portraits that were made before.
 */
import { constants, setPriority } from 'node:os'
import sharp from 'sharp'
import { type CardAnswer, cardTask } from './card-task.ts'
import { makeCard } from './make-card.ts'

setPriority(constants.priority.PRIORITY_LOW)
sharp.concurrency(1) // the pages need the other cores
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadWebp'] })

const answerTo = async (asked: unknown): Promise<CardAnswer> => ({ card: await makeCard(cardTask.parse(asked)) })

process.once('message', async (asked) => {
  const answer = await answerTo(asked).catch((error: unknown): CardAnswer => ({ failed: String(error) }))
  process.send?.(answer, () => process.disconnect())
})
process.once('disconnect', () => process.exit()) // whoever asked is gone
