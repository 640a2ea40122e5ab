/** The words of an interview at the desk, to be read and not written in: plain, in the order of the page. */
import { RichText } from '#components/rich-text.tsx'
import type { Content } from '#lib/rules/content/content.ts'

export function WordsToRead({ content }: { content: Content }) {
  return (
    <div className="max-w-measure">
      <p className="font-text text-stand">{content.standfirst}</p>
      {content.exchanges.map(({ id, wording, answer }) => (
        <section key={id} className="mt-8">
          <h2 className="mb-2 text-d1">{wording}</h2>
          <RichText document={answer} />
        </section>
      ))}
    </div>
  )
}
