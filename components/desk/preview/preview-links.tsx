/** The switches over a preview that is a page of its own: links, and the way back to the draft. */
import type { Length } from '#components/site/length-switch.tsx'

type Theme = 'light' | 'dark' | undefined

type Props = { back: string; address: string; length: Length; theme: Theme; hasCut: boolean }

function query(length: Length, theme: Theme): string {
  const asked = [length === 'cut' ? 'cut' : '', theme ? `theme=${theme}` : ''].filter((part) => part !== '')
  return asked.length === 0 ? '' : `?${asked.join('&')}`
}

export function PreviewLinks({ back, address, length, theme, hasCut }: Props) {
  const to = (name: string, toLength: Length, toTheme: Theme) => ({
    name,
    href: `${address}${query(toLength, toTheme)}`,
    current: toLength === length && toTheme === theme,
  })
  const links = [
    ...(hasCut ? [to('Full', 'full', theme), to('60 seconds', 'cut', theme)] : []),
    to('Light', length, 'light'),
    to('Dark', length, 'dark'),
  ]
  return (
    <nav aria-label="Preview" className="border-b border-edge bg-sunk px-gutter py-2 text-s1 print:hidden">
      <ul className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <li className="mr-auto">
          <a href={back} className="inline-block py-1">
            Back to the draft
          </a>
        </li>
        {links.map(({ name, href, current }) => (
          <li key={name}>
            <a
              href={href}
              aria-current={current ? 'page' : undefined}
              className="inline-block py-1 aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p className="text-s0 text-ink-2">
        The draft as it was saved last. For a phone, make the window narrow; for paper, open your browser’s print
        preview.
      </p>
    </nav>
  )
}
