/** A server that sends its mail, and the mail server that takes it: for stories in which somebody is told something. */
import { aMailServer } from '#lib/mail/a-mail-server.ts'
import { aServer } from './a-server.ts'

/** Gives what aServer gives; what the mail server has taken, and a way to have it take nothing. */
export async function aMailingServer() {
  const mail = await aMailServer()
  const settings = { SMTP_URL: mail.url, MAIL_FROM: 'Sixty Seconds <desk@sixty.example>' }
  const server = await aServer({ settings })
  async function stop() {
    await server.stop()
    await mail.close()
  }
  return { ...server, taken: mail.taken, refuse: mail.refuse, stop }
}
