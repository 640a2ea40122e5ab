/** Content in whose every field one word stands, so that it is found wherever any of it goes. */
import { type Content, contentSchema } from '#lib/rules/content/content.ts'
import { markOfAnswer } from '#lib/rules/cut/mark-of-answer.ts'
import { sentencesOf } from '#lib/rules/cut/sentences-of.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'

type Told = { word: string; portrait: string; questions: readonly number[] }

/** Takes the word, a portrait's hash and the questions of the bank that its exchanges put. Can be sent as it is. */
export function secretContent({ word, portrait, questions }: Told): Content {
  const answer = fromMarkdown(
    `It is *${word}* that I say first. Then [${word}](https://${word}.example/of) goes on.\n\n- ${word}`,
  )
  const [first] = sentencesOf(answer)
  const cut = first && { of: markOfAnswer(answer), sentences: [first.text] }
  return contentSchema.parse({
    headline: `“${word} is the headline”`,
    standfirst: `What ${word} is, and what stands under it.`,
    exchanges: [...questions, undefined, undefined].map((question, at) => ({
      id: `${word}${at}`.toLowerCase().slice(-20),
      kind: 'question',
      wording: `What about ${word}, part ${at + 1}?`,
      answer,
      ...(question !== undefined && { question }),
      ...(cut && { cut }),
    })),
    links: [{ label: `More of ${word}`, url: `https://${word}.example/more` }],
    topics: [`${word} topic`],
    region: `${word} region`,
    portrait,
    portraitWords: { alt: `A ${word} looks up.`, decorative: false, credit: `${word} pictures` },
  })
}
