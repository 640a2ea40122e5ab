/** Words of the index that somebody may have meant who typed another. Whether a live answer has them is asked by whoever offers them. */
import { sql } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { oneSlipFrom, slips } from '#lib/rules/search/spelling.ts'

type InVocabulary = { term: string }

/** A word of fewer letters has too many neighbours that were not meant. */
const fewestLetters = 4
/** From here on two slips are taken, in words that begin with the same three letters. */
const longWord = 6
const longestWord = 40

/** Takes one word in plain letters. Gives all that are near, with how far each is; how common they are is not asked of what nobody may see. */
export function nearestWords(tx: Tx, word: string): { word: string; far: number }[] {
  if (word.length < fewestLetters || word.length > longestWord) return []
  const near = JSON.stringify([...oneSlipFrom(word)])
  const found = tx.all<InVocabulary>(sql`
    select term from json_each(${near}) cross join answers_vocabulary on term = value`)
  const beginning = word.slice(0, 3)
  const sameBeginning =
    word.length < longWord
      ? []
      : tx
          .all<InVocabulary>(sql`
            select term from answers_vocabulary
            where term >= ${beginning} and term < ${`${beginning}\u{10ffff}`} and length(term) between ${word.length - 2} and ${word.length + 2}`)
          .filter(({ term }) => slips(word, term, 2) === 2)
  return [...found, ...sameBeginning]
    .filter(({ term }) => !/zq.{1,3}q/.test(term)) // a sign that is spelt out: signs-in.ts
    .map(({ term }) => ({ word: term, far: slips(word, term, 2) }))
}
