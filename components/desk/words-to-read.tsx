/** The words of an interview at the desk, to be read and not written in: plain, in the order of the page. */
import type { ReactNode } from 'react'
import { RichText } from '#components/rich-text.tsx'
import type { Content, Link } from '#lib/rules/content/content.ts'
import { linkAddress } from '#lib/rules/rich-text/address.ts'

export function WordsToRead({ content }: { content: Content }) {
  const { headline, standfirst, exchanges, links, topics, region } = content
  return (
    <div className="max-w-measure">
      <h2 className="text-d2">{headline || 'No headline yet'}</h2>
      {standfirst !== '' && <p className="mt-3 font-text text-stand">{standfirst}</p>}
      {exchanges.map(({ id, wording, answer }) => (
        <section key={id} className="mt-8">
          <h3 className="mb-2 text-d1">{wording || 'No words yet'}</h3>
          {answer.content.length > 0 && <RichText document={answer} />}
        </section>
      ))}
      {links.length > 0 && (
        <After title="For more information">
          <ul>
            {links.map((link, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two links may say the same, and nothing here moves.
              <li key={place} className="py-1">
                <LinkToRead link={link} />
              </li>
            ))}
          </ul>
        </After>
      )}
      {topics.length > 0 && (
        <After title="Topics">
          <p>{topics.join(', ')}</p>
        </After>
      )}
      {region !== undefined && (
        <After title="Region">
          <p>{region}</p>
        </After>
      )}
    </div>
  )
}

function After({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8">
      <h3 className="mb-1 font-work text-s1/[1.3] font-semibold tracking-normal">{title}</h3>
      {children}
    </section>
  )
}

/** The address is read before it is approved, so it stands there. A draft's may still be one that nobody is sent to. */
function LinkToRead({ link: { label, url } }: { link: Link }) {
  const address = linkAddress(url)
  return (
    <>
      {label || 'No words yet'}
      <br />
      <span className="wrap-anywhere">
        {address === null ? url || 'No address yet' : <a href={address}>{address}</a>}
      </span>
    </>
  )
}
