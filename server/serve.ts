/** Everything between the command and the first request: settings, database, pages, door. */
import pino from 'pino'
import { fillWithCast } from '#lib/cast/fill.ts'
import { configuration } from '#lib/configuration.ts'
import { closeDatabase, database } from '#lib/database.ts'
import { NotServed } from '#lib/installation/not-served.ts'
import { readyDatabase } from '#lib/installation/ready-database.ts'
import { siteVersion } from '#lib/reading/site-version.ts'
import { build } from './build.ts'
import { frontDoor } from './front-door.ts'
import { nextApp } from './next-app.ts'
import { stopOnSignal } from './stop.ts'
import { welcome } from './welcome.ts'

/** Takes whether this is a developer's server, whose pages are built as they are asked for. */
export async function serve({ dev }: { dev: boolean }) {
  const { host, port, publicUrl } = configuration()
  const db = database()
  const signIns = await readyDatabase({ db, publicUrl, host, fill: () => fillWithCast({ db, now: new Date() }) })
  if (!dev) await build(process.cwd())

  const log = pino()
  const door = frontDoor({
    publicUrl,
    dev,
    log,
    siteVersion: () => siteVersion({ db, now: new Date() }).version,
    pages: (...request) => pages.draw(...request),
  })
  const pages = await nextApp({ dev, host, port, httpServer: door.server })
  await door.listen({ host, port, listenTextResolver: () => 'listening' }).catch(explain)
  console.log(welcome(publicUrl, signIns))

  stopOnSignal({
    signals: process,
    exit: (code) => process.exit(code),
    async close() {
      await door.close()
      await pages.close()
      closeDatabase()
      log.info('stopped')
    },
  })

  function explain(error: NodeJS.ErrnoException): never {
    if (error.code === 'EADDRINUSE') {
      throw new NotServed(
        `PORT ${port} is taken: something else listens on ${host}:${port}. Stop it, or set another PORT.`,
      )
    }
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
      throw new NotServed(`HOST ${host} is no interface of this machine.`)
    }
    throw error
  }
}
