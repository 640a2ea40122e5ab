/** Signs in to a running server as a browser without scripts does. */
import { hiddenFields } from './posted-form.ts'

type Account = { email: string; password: string }

/** Takes the server's address. Gives the header Cookie of whoever is signed in; throws where the server says no. */
export async function signedIn(address: string, { email, password }: Account): Promise<string> {
  const jar = new Map<string, string>()
  const header = () => [...jar].map((pair) => pair.join('=')).join('; ')
  const ask = async (path: string, body?: URLSearchParams) => {
    const headers = { cookie: header(), origin: address }
    const answer = await fetch(new URL(path, address), {
      ...(body && { method: 'POST', body }),
      headers,
      redirect: 'manual',
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';', 1)[0]?.split(/=(.*)/s) ?? []
      jar.set(name, value)
    }
    return answer
  }
  await ask('/api/auth/signin')
  const page = await (await ask('/sign-in?cookies=asked')).text()
  const body = new URLSearchParams([...hiddenFields(page, 'password'), ['email', email], ['password', password]])
  await ask('/api/auth/callback/credentials', body)
  const desk = await ask('/desk')
  if (desk.status !== 200) throw new Error(`${email} could not be signed in: the desk answers ${desk.status}.`)
  return header()
}
