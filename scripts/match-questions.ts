/** npm run --silent questions:match -- FILE   prints which question of a bank each wording is, as JSON. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { matcherFor } from '#lib/questions/matching/matcher-for.ts'
import { end } from './end.ts'

const id = z.union([z.number(), z.string()])
const task = z.object({
  bank: z.array(z.object({ id, wordings: z.array(z.string()) })),
  wordings: z.array(z.string()),
})

function read(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return end(`${path} cannot be read.`)
  }
  try {
    return JSON.parse(text)
  } catch {
    return end(`${path} is not JSON.`)
  }
}

const path = process.argv[2] ?? end('Name one file: npm run --silent questions:match -- FILE')
const { data } = task.safeParse(read(path))
const { bank, wordings } =
  data ?? end(`${path} does not have the form { "bank": [{ "id", "wordings": [] }], "wordings": [] }.`)
const matcher = matcherFor(bank)
const matches = wordings.map((wording) => {
  const { best, offered } = matcher.match(wording)
  return { wording, best, offered: offered.map((offer) => offer.id) }
})
console.log(JSON.stringify(matches, null, 2))
