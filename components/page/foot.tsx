/** The foot of every readers' page: whose this is, and the staff's door. */
export function Foot({ institution }: { institution: string }) {
  return (
    <footer className="mt-24 border-t border-rule py-8 text-s1 text-ink-2 print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap gap-x-8 gap-y-2 px-gutter">
        <p className="mr-auto py-1">Sixty Seconds, {institution}: leaders answer.</p>
        <a href="/sign-in" className="inline-block py-1">
          Sign in to the desk
        </a>
      </div>
    </footer>
  )
}
