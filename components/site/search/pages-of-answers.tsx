/** The way through the answers, twenty at a time. */
import { type Asked, searchAddress } from '#lib/rules/search/search-address.ts'

export function PagesOfAnswers({ asked, page, pages }: { asked: Asked; page: number; pages: number }) {
  if (pages === 1) return null
  return (
    <nav
      aria-label="Pages"
      className="mt-6 flex flex-wrap gap-x-8 gap-y-2 border-t border-ink pt-4 text-s2 print:hidden"
    >
      {page > 1 && (
        <a href={searchAddress(asked, page - 1)} rel="prev" className="inline-block py-1">
          The ones before
        </a>
      )}
      {page < pages && (
        <a href={searchAddress(asked, page + 1)} rel="next" className="inline-block py-1">
          The next ones
        </a>
      )}
      <p className="py-1 text-ink-2">
        Page {page} of {pages}
      </p>
    </nav>
  )
}
