import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from './split-sentences.ts'

/** Each row is one paragraph, already told apart: joined with a space, it must fall into these sentences again. */
const table: [fact: string, ...sentences: string[]][] = [
  ['two plain sentences', 'We open at nine.', 'We close at five.'],
  ['question and exclamation', 'Who asked?', 'I did!', 'Nobody else would.'],
  ['both marks at once', 'You did what?!', 'I moved the library.'],
  ['a title before a name', 'I report to Dr. Abara and Prof. Lindqvist.', 'They report to Mrs. Gwilt.'],
  ['titles in brackets', 'My deputy (Dr. Abara) is away.', 'I am not.'],
  ['initials', 'The book is by J. R. Hartley.', 'It is about fishing.'],
  ['an initial that looks like a beginning', 'We read W. I. Thomas.', 'He was dull.'],
  ['initials without a space', 'G.K. Chesterton wrote it.', 'Nobody reads it.'],
  ['a letter at the end of a sentence', 'Then there was plan B.', 'It was worse.'],
  ['a vitamin', 'Everybody took vitamin C.', 'We were never ill.'],
  ['for example', 'We buy small things, e.g. Tuesday lunches.', 'They add up.'],
  ['for example, without inner stops', 'We buy small things, eg. cables.', 'They add up.'],
  ['that is', 'It costs a lot, i.e. Everest in coins.', 'We pay.'],
  ['versus', 'It was Leeds v. York.', 'Leeds won.'],
  ['et cetera at the end', 'We bought chairs, desks, etc.', 'They were cheap.'],
  ['et cetera in the middle', 'Chairs, desks, etc. were bought.', 'They were cheap.'],
  ['a saint', 'I grew up near St. Andrews.', 'The wind never stops.'],
  ['a street at the end', 'The office was in Mill St.', 'It was cold.'],
  ['the morning', 'We start at 9 a.m. Monday to Friday.', 'I come earlier.'],
  ['the morning at the end', 'I get up at 5 a.m.', 'We all do.'],
  ['the morning before a name', 'I get up at 5 a.m.', 'Hugo sleeps.'],
  ['a number after No.', 'We live at No. 5 now.', 'It has a garden.'],
  ['no as an answer', 'Was it easy?', 'No.', 'We tried for two years.'],
  ['pages', 'It is on pp. 12 to 14.', 'I wrote it.'],
  ['a date with a short month', 'We began on 3 Sept. 2019.', 'It rained.'],
  ['about a year', 'The hall was built c. 1890.', 'It leaks.'],
  ['decimals', 'It grew by 3.5 per cent.', 'Prices grew by 2.1.'],
  ['money', 'It cost £1.2m.', '£3m was planned.'],
  ['a number at both sides', 'That was in 2019.', '12 people came.'],
  ['an address on the web', 'Look at www.example.org for more.', 'Or ask.'],
  ['an address at the end', 'Write to hello@example.org.', 'Gwilt answers.'],
  ['an address at the beginning', 'It is all there.', 'https://example.org has the rest.'],
  ['a product with a small letter', 'We gave out phones.', 'iPhones broke first.'],
  ['a small letter goes on', 'We use approx. ten of them.', 'They last.'],
  ['a name with a mark', 'We left Yahoo! for something quieter.', 'It was a relief.'],
  ['a company', 'I joined Hartley Ltd. as a clerk.', 'I stayed.'],
  ['a company at the end', 'I joined Hartley Ltd.', 'We made rods.'],
  ['a country in letters', 'I moved to the U.S. in spring.', 'It was warm.'],
  ['a country at the end', 'I moved to the U.K.', 'It was cold.'],
  ['a degree', 'I have a Ph.D. in soil.', 'It helps.'],
  ['an ellipsis that goes on', 'It was… not easy.', 'We managed.'],
  ['an ellipsis that ends', 'We built it all again…', 'I was proud.'],
  ['a hesitation', 'Well… I think so.', 'Ask me tomorrow.'],
  ['an ellipsis of three stops', 'It took a while...', 'Then it was done.'],
  ['an ellipsis of spaced stops', 'It took a while . . .', 'Then it was done.'],
  ['an ellipsis in front', '… and that was that.', 'We went home.'],
  ['a quotation that closes behind the stop', '“We will not move.”', 'They moved.'],
  ['a quotation in straight marks', 'She said: "We will not move."', 'They moved.'],
  ['a quotation in single marks', 'She said: ‘We will not move.’', 'They moved.'],
  ['a quotation of two sentences stays whole', 'She said: “We tried. It failed.”', 'I knew.'],
  ['the same in single marks', 'She said: ‘We don’t know. It’s late.’', 'I knew.'],
  ['the same in straight marks', 'She said: "We tried. It failed."', 'I knew.'],
  ['somebody asks', '“Why?” she asked.', 'I could not say.'],
  ['I ask', '“Why?” I asked.', 'Nobody could say.'],
  ['somebody with a name says', '“Stop!” Ilse Tanager said.', 'We stopped.'],
  ['a quotation begins the next', 'I asked again.', '“Because it is Tuesday,” he said.'],
  ['a word in marks before the stop', 'We call it “the shed”.', 'It is a hall.'],
  ['apostrophes are no quotations', 'The teams’ work is theirs.', 'It’s not mine.', 'The boards’ is.'],
  ['a bracket that is a sentence', 'We lost the keys.', '(They were in the car.)', 'We found them.'],
  ['a bracket with two sentences', 'We lost the keys.', '(We looked. It was dark.)', 'We found them.'],
  ['a bracket that interrupts', 'It works (really!) Mondays and Fridays.', 'It rests between.'],
  ['a bracket before the stop', 'We sold it (it leaked).', 'I miss it.'],
  ['a number in front, as in a list', '1. We listen.'],
  ['a dash in front', 'We waited.', '– And then it came.'],
  ['no stop at the end', 'We open at nine.', 'Always'],
  ['no stop at all', 'Fewer meetings'],
  ['a picture behind the stop', 'We won! 🎉'],
  ['a question inside', 'What matters?', 'People, people, people.'],
  ['accents', 'Élodie left.', 'Éric stayed.', 'Où était-elle ?', 'Nobody knows.'],
  ['versions', 'We run version 2.0.', 'It is old.'],
  ['a file', 'Open report.final.docx first.', 'Then laugh.'],
  ['a time with a stop', 'We meet at 10.30.', 'I bring cake.'],
]

test.each(table)('%s', (_, ...sentences) => {
  const text = sentences.join(' ')
  expect(splitSentences(text).map(({ from, to }) => text.slice(from, to))).toEqual(sentences)
})

test('a long quotation is told in sentences', () => {
  const said = `“${'We tried every door in the house. '.repeat(12)}Then we slept.”`
  expect(splitSentences(said)).toHaveLength(13)
})

test('white space alone and marks alone are no sentence', () => {
  expect(['', '  ', '…', '“ ”', '— !'].flatMap(splitSentences)).toEqual([])
})

const piece = fc.constantFrom(
  ...['. ', '… ', '?! ', ' ', '(', ')', '“', '”', '‘', '’', '"', '[', ']', 'Dr', 'No', '5', 'a.m', 'J', 'We', 'i.e'],
  ...['iPhone', 'www.example.org', 'said', '🎉', '\u00a0', '£', 'é', '-', 'I'],
)
const paragraphs = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string(),
)

test('nothing is lost: what stands between sentences is white space, and they follow one another', () => {
  fc.assert(
    fc.property(paragraphs, (text) => {
      const found = splitSentences(text)
      let at = 0
      for (const { from, to } of found) {
        expect(text.slice(at, from).trim()).toBe('')
        expect(text.slice(from, to)).toBe(text.slice(from, to).trim())
        expect(to).toBeGreaterThan(from)
        at = to
      }
      if (found.length > 0) expect(text.slice(at).trim()).toBe('')
      else expect(text).not.toMatch(/[\p{L}\p{N}]/u)
    }),
    { numRuns: 2_000 },
  )
})

test.each(['?', '? ', ' .', '.”', 'e.g. '])('a hundred thousand characters of “%s” are told apart at once', (marks) => {
  const text = marks.repeat(100_000 / marks.length)
  const sentences = splitSentences(text).map(({ from, to }) => text.slice(from, to))
  expect(sentences).toEqual(/\p{L}/u.test(marks) ? [text.trim()] : [])
})
