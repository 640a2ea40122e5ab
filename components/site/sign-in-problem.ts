/** What the sign-in page says about how somebody came there. Of a refused sign-in it says nothing that would tell who works here. */
const problems: Record<string, string> = {
  CredentialsSignin: 'The address or the password is not right.',
  stale: 'This page had been open for too long. Enter both again.',
}

const otherProblem = 'Signing in did not work. Try again.'

/** Takes the `error` of the page's query, whatever it is. Gives a sentence, or undefined where nothing went wrong. */
export function signInProblem(error: unknown): string | undefined {
  if (error === undefined) return undefined
  return typeof error === 'string' && Object.hasOwn(problems, error) ? problems[error] : otherProblem
}
