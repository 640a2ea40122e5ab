/** Instead of the form, for somebody who is signed in and has nothing to do at the desk: who they are here, and the way out. */
type Props = { name: string; signOut: (fields: FormData) => Promise<void> }

export function SignInNoPlace({ name, signOut }: Props) {
  return (
    <form action={signOut} className="grid gap-4">
      <p className="text-s2">{`You are signed in as ${name}, and have no place at the desk.`}</p>
      <button
        type="submit"
        className="justify-self-start rounded-sm border border-accent bg-accent px-4 py-[0.45rem] font-medium text-on-accent text-s1 hover:underline"
      >
        Sign out
      </button>
    </form>
  )
}
