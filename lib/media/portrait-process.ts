/**
 * A process of its own, for one task: it alone opens what a stranger has drawn. It knows no database and no secret, takes the last
 * place in the queue for the processor, and ends itself where a picture needs more memory than any portrait does.
 */
import { constants, setPriority } from 'node:os'
import sharp from 'sharp'
import { makeFiles } from './make-files.ts'
import { makePicture } from './make-picture.ts'
import { type PortraitTask, portraitTask } from './portrait-task.ts'

/** Bytes. 50 megapixels of 16 bits with transparency are 400 MB, held twice while they are turned. */
const mostMemory = 1_200_000_000

setPriority(constants.priority.PRIORITY_LOW)
sharp.concurrency(1) // the pages need the other cores
sharp.cache(false)
// What is not named here cannot be opened, whatever it calls itself: no SVG, PDF, GIF, TIFF, HEIC.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })

// libvips allocates outside V8, where no flag of Node's sets a limit; its threads leave this one free to look.
setInterval(() => process.memoryUsage.rss() > mostMemory && process.exit(1), 20).unref()

async function answerTo(asked: unknown) {
  const task = portraitTask.parse(asked)
  const picture = task.task === 'upload' ? await makePicture(task.bytes) : task.picture
  if ('problem' in picture) return picture
  return { picture, files: await makeFiles(picture, task) }
}

process.once('message', async (asked: PortraitTask) => {
  const answer = await answerTo(asked).catch((error: unknown) => ({ failed: String(error) }))
  process.send?.(answer, () => process.disconnect())
})
process.once('disconnect', () => process.exit()) // whoever asked is gone
