/**
 * npm run import -- FILE…                    makes a draft of each file and prints its address on the desk.
 * npm run import -- --as EMAIL FILE…         the same, as somebody of the desk; else as the first who may.
 * npm run --silent import -- --json FILE     prints what was read as JSON and writes nothing.
 */
import { parseArgs } from 'node:util'
import { someoneAtDesk } from '#lib/accounts/someone-at-desk.ts'
import { configuration } from '#lib/configuration.ts'
import { startInterview, starting } from '#lib/editorial/start-interview.ts'
import { readInterview } from '#lib/importing/read-interview.ts'
import { readTextFile } from '#lib/importing/read-text-file.ts'
import { readingAsJson } from '#lib/importing/to-json.ts'
import { migratedDatabase } from '#lib/installation/migrated-database.ts'

const usage = 'Name the files to import: npm run import -- FILE…, or --json FILE to see what would be read.'

import { end } from './end.ts'

function given() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, as: { type: 'string' } } })
  } catch {
    return end(usage)
  }
}

function textsOf(paths: string[]): string[] {
  return paths.map((path) => {
    const { text, problem } = readTextFile(path)
    return problem === null ? text : end(problem)
  })
}

function makeDrafts(texts: string[], as: string | undefined) {
  const db = migratedDatabase()
  const actor =
    someoneAtDesk(db, as) ??
    end(as ? `Nobody at the desk has the address ${as}.` : 'Nobody can work at the desk yet: start the program once.')
  for (const text of texts) {
    const { interview, problems } = startInterview(
      { db, actor, now: new Date() },
      starting.parse({ from: 'text', text }),
    )
    if (interview === null) end(problems.map(({ message }) => `${message}.`).join(' '))
    console.log(`${configuration().publicUrl}/desk/interviews/${interview}`)
  }
}

const { values, positionals } = given()
if (positionals.length === 0) end(usage)
const texts = textsOf(positionals) // all are read before anything is written: one bad file, and nothing is
if (values.json) {
  for (const text of texts) console.log(JSON.stringify(readingAsJson(readInterview(text)), null, 2))
} else {
  makeDrafts(texts, values.as)
}
