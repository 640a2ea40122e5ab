/** The server of the stories: `npm start` on an empty database in a folder of its own. */
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = join(tmpdir(), `sixty-seconds-stories-${process.env.PORT}`)
rmSync(folder, { recursive: true, force: true })
process.env.DATABASE_PATH = join(folder, 'sixty-seconds.db')
await import('#server/start.ts')
