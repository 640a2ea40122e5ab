/** Everything between the command and the first request: settings, database, pages, door. */
import pino from 'pino'
import { cookies } from '#lib/accounts/cookies.ts'
import { isFromDesk } from '#lib/accounts/is-from-desk.ts'
import { fillWithCast } from '#lib/cast/fill.ts'
import { configuration } from '#lib/configuration.ts'
import { closeDatabase, database } from '#lib/database.ts'
import { NotServed } from '#lib/installation/not-served.ts'
import { readyDatabase } from '#lib/installation/ready-database.ts'
import { tidyPortraits } from '#lib/installation/tidy-portraits.ts'
import { startPosting } from '#lib/mail/posting.ts'
import { siteVersion, versionQuestion } from '#lib/reading/site-version.ts'
import { build } from './build.ts'
import { comfortInTheMaking, comfortScript } from './comfort/comfort-script.ts'
import { frontDoor } from './front-door.ts'
import { nextApp } from './next-app.ts'
import { editions } from './page-cache/edition.ts'
import { stopOnSignal } from './stop.ts'
import { welcome } from './welcome.ts'

/** Takes whether this is a developer's server, whose pages are built as they are asked for. */
export async function serve({ dev }: { dev: boolean }) {
  const { host, port, publicUrl, authSecret, timeZone, pageMemory, limits, trustedProxy, smtpUrl, mailFrom } =
    configuration()
  const db = database()
  const signIns = await readyDatabase({ db, publicUrl, host, fill: () => fillWithCast({ db, now: new Date() }) })
  // Written a few kB at a time: a write for each line costs half of what the answer costs, and a thread that writes costs more.
  const lines = pino.destination({ sync: true, minLength: 4096, periodicFlush: 1000 })
  process.on('exit', () => lines.flushSync())
  const log = pino(lines)
  await tidyPortraits({ db, now: new Date(), log })
  if (!dev) await build(process.cwd())

  const cookie = cookies().sessionToken.name
  const door = frontDoor({
    publicUrl,
    dev,
    log,
    edition: editions({ version: versionQuestion(db), changes: (now) => siteVersion({ db, now }), timeZone }),
    pageMemory,
    limits,
    trustedProxy,
    comfort: await (dev ? comfortInTheMaking : comfortScript)(process.cwd()),
    isFromDesk: (header) => isFromDesk({ db, now: new Date(), cookie, secret: authSecret }, header),
    pages: (...request) => pages.draw(...request),
  })
  const pages = await nextApp({ dev, host, port, httpServer: door.server })
  await door.listen({ host, port, listenTextResolver: () => 'listening' }).catch(explain)
  const posting = startPosting({ db, log, smtpUrl, mailFrom })
  console.log(welcome(publicUrl, signIns))

  stopOnSignal({
    signals: process,
    exit: (code) => process.exit(code),
    async close() {
      await door.close()
      await pages.close()
      await posting.stop()
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
