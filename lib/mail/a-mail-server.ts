/** For tests: a real mail server on a port of its own, which keeps what it takes, and takes nothing while it is told not to. */
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export async function aMailServer() {
  const taken: { to: string[]; raw: string }[] = []
  let refusal: string | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    async onData(stream, session, done) {
      const raw = await text(stream)
      if (refusal !== null) return done(Object.assign(new Error(refusal), { responseCode: 451 }))
      taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw })
      done()
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port.')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    taken,
    /** What it answers to every message from now on; null: it takes them. */
    refuse: (said: string | null) => {
      refusal = said
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}
