/** The foot of every readers' page: whose this is, the choices that can be made anew, the ways out, and the staff's door. */
import { ThemeChoice } from './theme-choice.tsx'

const ways = [
  { name: 'All interviews', href: '/interviews' },
  { name: 'Topics', href: '/topics' },
  { name: 'Regions', href: '/regions' },
  { name: 'Feed', href: '/feed.atom' },
  { name: 'API', href: '/api' },
  { name: 'Cookies', href: '/cookies' },
  { name: 'Sign in to the desk', href: '/sign-in' },
] as const

export function Foot({ institution, isPreview }: { institution: string; isPreview: boolean }) {
  return (
    <footer className="mt-24 border-t border-rule py-8 text-s1 text-ink-2 print:hidden">
      <div className="mx-auto grid max-w-page gap-y-4 px-gutter">
        <div className="flex flex-wrap items-baseline gap-x-8 gap-y-2">
          <p className="mr-auto py-1">Sixty Seconds, {institution}: leaders answer.</p>
          <ul className="flex flex-wrap gap-x-6">
            {ways.map(({ name, href }) => (
              <li key={href}>
                <a href={href} className="inline-block py-1">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
        {!isPreview && <ThemeChoice />}
      </div>
    </footer>
  )
}
