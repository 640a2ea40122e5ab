/** Where a session ended while somebody was writing: they sign in beside their words, which are saved then. */
import { type SubmitEvent, useState } from 'react'
import { Button } from '#components/desk/button.tsx'
import { Notice } from '#components/desk/notice.tsx'
import { TextInput } from '#components/desk/text-input.tsx'
import { elementIds } from './element-ids.ts'
import { type SignedIn, signInHere } from './sign-in-here.ts'

const problems: Record<Exclude<SignedIn, 'signed in'>, string> = {
  'not right': 'The address or the password is not right.',
  'too often': 'Somebody has tried to sign in from here too often. Wait a minute, then try again.',
  unreached: 'The desk could not be reached. Try again in a moment.',
}

export function SignInAgain({ onSignedIn }: { onSignedIn: () => void }) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [waiting, setWaiting] = useState(false)

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (waiting) return
    setWaiting(true)
    const signedIn = await signInHere({ email, password })
    setWaiting(false)
    setPassword('')
    if (signedIn === 'signed in') onSignedIn()
    else setProblem(problems[signedIn])
  }

  return (
    <form aria-label="Sign in again" onSubmit={submit} className="mb-6 max-w-measure">
      <Notice kind="refused">
        <p className="font-semibold">Your session has ended. Your text is still here.</p>
        <p>Sign in again, and it is saved as it stands.</p>
        <div className="mt-3 grid items-start gap-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
          <TextInput
            id={elementIds.signInAgain}
            label="Staff e-mail address"
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
          <TextInput
            id="again-password"
            label="Password"
            type="password"
            autoComplete="current-password"
            required
            value={password}
            problems={problem === null ? [] : [problem]}
            onChange={({ target }) => setPassword(target.value)}
          />
          <p className="md:pt-6">
            <Button look="main" aria-disabled={waiting || undefined}>
              {waiting ? 'Signing in…' : 'Sign in and save'}
            </Button>
          </p>
        </div>
      </Notice>
    </form>
  )
}
