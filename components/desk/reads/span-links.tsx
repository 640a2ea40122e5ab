/** For how long back: links, of which one is where the reader is. */
import { type Days, readsAddress, spans } from '#lib/rules/reads/span.ts'

const link = 'inline-block py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline'

export function SpanLinks({ days, interview }: { days: Days; interview: number | null }) {
  return (
    <nav aria-label="Span" className="mb-6">
      <ul className="flex flex-wrap gap-x-6">
        {spans.map((span) => (
          <li key={span.days}>
            <a
              href={readsAddress({ days: span.days, interview })}
              aria-current={span.days === days ? 'page' : undefined}
              className={link}
            >
              {span.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
