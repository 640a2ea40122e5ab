/** Where staff sign in. Works without JavaScript; readers never need it. */
import type { Metadata } from 'next'
import { Page } from '#components/page/page.tsx'
import { SignInForm } from '#components/site/sign-in-form.tsx'
import { SignInNeedsCookies } from '#components/site/sign-in-needs-cookies.tsx'
import { SignInNoPlace } from '#components/site/sign-in-no-place.tsx'
import { signInProblem } from '#components/site/sign-in-problem.ts'
import { signInDoor } from '#lib/accounts/sign-in-door.ts'
import { configuration } from '#lib/configuration.ts'
import { signOut } from './actions.ts'

type Props = PageProps<'/sign-in'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { error } = await searchParams
  return { title: error === undefined ? 'Sign in to the desk' : 'Not signed in: Sign in to the desk' }
}

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams
  const door = await signInDoor(asked)
  return (
    <Page institution={configuration().institution} asksConsent={false}>
      <div className="mt-12 max-w-[24rem] md:mt-24">
        <h1 className="mb-6 text-d3">Sign in to the desk</h1>
        {asked.signed === 'out' && <p className="mb-6 text-s2">You are signed out.</p>}
        {door.shows === 'form' && <SignInForm {...door.values} problem={signInProblem(asked.error)} />}
        {door.shows === 'no place' && <SignInNoPlace name={door.name} signOut={signOut} />}
        {door.shows === 'no cookies' && <SignInNeedsCookies again="/sign-in" />}
        <p className="mt-6 text-s1 text-ink-2">
          Readers need no account. <a href="/">Back to the interviews</a>
        </p>
      </div>
    </Page>
  )
}
