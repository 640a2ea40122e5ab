/** The foot of every page of the desk: the choices that can be made anew, as at the foot of readers' pages. */
import { ThemeChoice } from '#components/page/theme-choice.tsx'

export function DeskFoot() {
  return (
    <footer className="border-t border-rule py-4 text-ink-2 print:hidden">
      <div className="mx-auto flex max-w-desk flex-wrap items-center justify-between gap-x-8 gap-y-2 px-gutter">
        <ThemeChoice />
        <a href="/cookies" className="inline-block py-1">
          Cookies
        </a>
      </div>
    </footer>
  )
}
