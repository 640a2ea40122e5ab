/** Every exchange that put a question: who answered, when, in which words it was asked, and where that is. */
type Exchange = {
  key: string
  leader: string
  /** "Head Porter, 3 February 2026", or that it is a draft. */
  about: string
  wording: string
  href: string
}

export function AskedExchanges({ exchanges }: { exchanges: readonly Exchange[] }) {
  return (
    <ul>
      {exchanges.map(({ key, leader, about, wording, href }) => (
        <li key={key} className="border-b border-rule py-3">
          <p className="text-s0 text-ink-2">
            <b className="text-s1 font-semibold text-ink">{leader}</b> {about}
          </p>
          <p className="font-text text-s2">
            <a href={href} className="inline-block py-[0.1rem]">
              {wording}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}
