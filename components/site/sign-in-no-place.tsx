/** Instead of the form, for somebody who is signed in and has nothing to do at the desk: who they are here, and the way out. */
import { buttonLook } from './control-look.ts'

type Props = { name: string; signOut: (fields: FormData) => Promise<void> }

export function SignInNoPlace({ name, signOut }: Props) {
  return (
    <form action={signOut} className="grid gap-4">
      <p className="text-s2">{`You are signed in as ${name}, and have no place at the desk.`}</p>
      <button type="submit" className={`justify-self-start px-4 ${buttonLook.main}`}>
        Sign out
      </button>
    </form>
  )
}
