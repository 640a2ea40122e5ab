/**
 * npm run import -- FILE…                    makes a draft of each file and prints its address on the desk.
 * npm run import -- --as EMAIL FILE…         the same, as somebody of the desk; else as the first who may.
 * npm run --silent import -- --json FILE     prints what was read as JSON and writes nothing.
 */
import { parseArgs } from 'node:util'
import { someoneAtDesk } from '#lib/accounts/someone-at-desk.ts'
import { configuration } from '#lib/configuration.ts'
import { startInterview, starting } from '#lib/editorial/start-interview.ts'
import { readPath } from '#lib/importing/files/read-path.ts'
import { readInterview } from '#lib/importing/read-interview.ts'
import { readingAsJson } from '#lib/importing/to-json.ts'
import { migratedDatabase } from '#lib/installation/migrated-database.ts'
import { end } from './end.ts'

const usage = 'Name the files to import: npm run import -- FILE…, or --json FILE to see what would be read.'

function given() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, as: { type: 'string' } } })
  } catch {
    return end(usage)
  }
}

type Text = { text: string; name: string }

/** One after the other: each takes a process of its own. */
async function textsOf(paths: string[]): Promise<Text[]> {
  const texts: Text[] = []
  for (const path of paths) {
    const read = await readPath(path)
    if ('problem' in read) end(read.problem)
    for (const note of read.notes) console.error(`${path}: ${note}`)
    texts.push(read)
  }
  return texts
}

function makeDrafts(texts: Text[], as: string | undefined) {
  const db = migratedDatabase()
  const actor =
    someoneAtDesk(db, as) ??
    end(as ? `Nobody at the desk has the address ${as}.` : 'Nobody can work at the desk yet: start the program once.')
  for (const { text, name } of texts) {
    const { interview, problems } = startInterview(
      { db, actor, now: new Date() },
      starting.parse({ from: 'text', text, source: name }),
    )
    if (interview === null) end(problems.map(({ message }) => `${message}.`).join(' '))
    console.log(`${configuration().publicUrl}/desk/interviews/${interview}`)
  }
}

const { values, positionals } = given()
if (positionals.length === 0) end(usage)
const texts = await textsOf(positionals) // all are read before anything is written: one bad file, and nothing is
if (values.json) {
  for (const { text } of texts) console.log(JSON.stringify(readingAsJson(readInterview(text)), null, 2))
} else {
  makeDrafts(texts, values.as)
}
