/** What follows the last answer: where to read on, and what it was about. */
import type { ReactNode } from 'react'

type Level = 'h2' | 'h3'
type Props = { links: readonly { label: string; url: string }[]; topics: readonly string[]; heading: Level }

export function AfterInterview({ links, topics, heading }: Props) {
  if (links.length + topics.length === 0) return null
  return (
    <div className="mt-16 max-w-measure text-s2">
      {links.length > 0 && (
        <Part title="For more information" heading={heading}>
          <ul>
            {links.map(({ label, url }) => (
              <li key={url} data-print-address className="py-[0.1rem]">
                <a href={url} className="inline-block py-[0.2rem] font-text">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {topics.length > 0 && (
        <Part title="Topics" heading={heading}>
          <p className="font-text">{topics.join(', ')}</p>
        </Part>
      )}
    </div>
  )
}

function Part({ title, heading: Heading, children }: { title: string; heading: Level; children: ReactNode }) {
  return (
    <section className="border-t border-rule py-6 print:py-[4mm]">
      <Heading className="mb-2 font-work text-s1/[1.3] font-semibold tracking-normal">{title}</Heading>
      {children}
    </section>
  )
}
