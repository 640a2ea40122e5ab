/** What follows the last answer: where to read on, what it was about, and in which issue of the magazine it stands. */
import { Fragment, type ReactNode } from 'react'
import { type IssueNamed, issueInWords } from '#lib/rules/issue-named.ts'
import type { Tag } from './tag.ts'

type Level = 'h2' | 'h3'
type Piece = {
  links: readonly { label: string; url: string }[]
  topics: readonly Tag[]
  region: Tag | null
  issues: readonly IssueNamed[]
}

export function AfterInterview({ of, heading }: { of: Piece; heading: Level }) {
  const { links, topics, region, issues } = of
  if (links.length + topics.length + issues.length === 0 && region === null) return null
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
          <Tags tags={topics} at="/topics" />
        </Part>
      )}
      {region && (
        <Part title="Region" heading={heading}>
          <Tags tags={[region]} at="/regions" />
        </Part>
      )}
      {issues.length > 0 && (
        <Part title="In the magazine" heading={heading}>
          <ul>
            {issues.map((issue) => (
              <li key={issue.number}>
                <a href={`/issues/${issue.number}`} className="inline-block py-[0.2rem] font-text">
                  {issueInWords(issue)}
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  )
}

function Tags({ tags, at }: { tags: readonly Tag[]; at: '/topics' | '/regions' }) {
  return (
    <p className="font-text">
      {tags.map(({ name, slug }, place) => (
        <Fragment key={name}>
          {place > 0 && ', '}
          {slug === null ? (
            name
          ) : (
            <a href={`${at}/${slug}`} className="inline-block py-[0.2rem]">
              {name}
            </a>
          )}
        </Fragment>
      ))}
    </p>
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
