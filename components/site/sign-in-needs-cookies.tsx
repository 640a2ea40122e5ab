/** Instead of the form, for a browser that keeps no cookies: what is missing, and how to go on. */
export function SignInNeedsCookies({ again }: { again: string }) {
  return (
    <p className="text-s2">
      Signing in needs one cookie, and your browser sent none back. Allow cookies for this site, then{' '}
      <a href={again}>try again</a>.
    </p>
  )
}
