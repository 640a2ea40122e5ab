/** What is longer than readers like it: shorter than any limit, and still worth a thought. */
import type { Content } from '#lib/rules/content/content.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { wordsPerMinute } from '#lib/rules/reading-time.ts'
import { words } from '#lib/rules/rich-text/words.ts'

/** GOV.UK's content guidance: titles of 65 characters and summaries of 160, since search results cut what is longer. */
const cutBySearch = { headline: 65, standfirst: 160 }

export function lengthy({ headline, standfirst, exchanges }: Content): Problem[] {
  const field = (name: 'headline' | 'standfirst', text: string): Problem[] =>
    text.length > cutBySearch[name]
      ? [
          {
            field: fieldNames[name],
            message: `Search results cut a ${name} after about ${cutBySearch[name]} characters; this has ${text.length}`,
          },
        ]
      : []
  return [
    ...field('headline', headline),
    ...field('standfirst', standfirst),
    ...exchanges.flatMap(({ id, answer }, at) => {
      const long = words(answer)
      if (long <= wordsPerMinute) return []
      const message = `Answer ${at + 1} has ${long.toLocaleString('en-GB')} words, more than a minute’s reading: can it be two, or shorter?`
      return [{ field: fieldNames.answer(id), message }]
    }),
  ]
}
