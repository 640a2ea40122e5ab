/** The form that signs staff in: a plain one, which posts to next-auth and needs no script. */
import { buttonLook, fieldLook } from './control-look.ts'

type Props = {
  csrfToken: string
  /** Where to go then: a path of this site. */
  callbackUrl: string
  /** The address typed last, if the password beside it was not right. */
  email: string
  /** What was wrong, as a sentence, if anything was. */
  problem: string | undefined
}

const label = 'mb-1 block font-semibold'
const field = `block w-full px-3 py-[0.4rem] text-s2 ${fieldLook} aria-invalid:border-2 aria-invalid:border-bad`

export function SignInForm({ csrfToken, callbackUrl, email, problem }: Props) {
  return (
    <form method="post" action="/api/auth/callback/credentials" className="grid gap-4 text-s1">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <div>
        <label htmlFor="email" className={label}>
          Staff e-mail address
        </label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          required
          maxLength={320}
          defaultValue={email}
          className={field}
        />
      </div>
      <div>
        <label htmlFor="password" className={label}>
          Password
        </label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : 'password-problem'}
          className={field}
        />
        {problem !== undefined && (
          <p id="password-problem" className="mt-1 font-semibold text-bad">
            {problem}
          </p>
        )}
      </div>
      <button type="submit" className={`px-4 ${buttonLook.main}`}>
        Sign in
      </button>
    </form>
  )
}
