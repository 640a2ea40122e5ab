/** What the terminal says once the server serves: where it is, and how to sign in while the cast is in it. */
import type { SignIn } from '#lib/accounts/cast-sign-ins.ts'

export function welcome(publicUrl: string, signIns: readonly SignIn[]): string {
  const rows = signIns.map(({ email, role, name }) => `  ${email.padEnd(28)}${role.padEnd(8)}${name}`)
  const [first] = signIns
  const how = first
    ? [`Sign in at ${publicUrl}/sign-in with the password ${first.password} as one of these:`, ...rows]
    : []
  return ['', `Sixty Seconds is at ${publicUrl}`, ...how, ''].join('\n')
}
