/**
 * npm run populate -- --interviews 100000 [--leaders 10000] [--divisions 200] [--into FILE]
 * Makes a database of that size to be measured, in a file that must not be there yet; the cast is in it too.
 */
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { populate } from '#lib/populate/populate.ts'

const { values } = parseArgs({
  options: {
    interviews: { type: 'string', default: '1000' },
    leaders: { type: 'string' },
    divisions: { type: 'string', default: '200' },
    into: { type: 'string' },
  },
})
const number = (text: string) => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined)
const interviews = number(values.interviews)
const leaders = number(values.leaders ?? String(Math.ceil(Number(values.interviews) / 10)))
const divisions = number(values.divisions)
const path = values.into ?? `.data/populated-${values.interviews}.db`

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

if (!interviews || !leaders || !divisions) refuse('Give numbers from 1 to 9,999,999: --interviews 100000')
if (existsSync(path)) refuse(`${path} is there already. Remove it, or name another file: --into FILE`)
mkdirSync(dirname(path), { recursive: true })

const began = performance.now()
const seconds = () => Math.round((performance.now() - began) / 1000)
let said = 0
process.on('SIGINT', () => {
  rmSync(path, { force: true })
  refuse('Stopped; the unfinished file is removed.')
})
await populate({
  path,
  size: { interviews, leaders, divisions },
  now: new Date(),
  progress(done) {
    if (done < interviews && seconds() < said + 5) return
    said = seconds()
    console.log(`${done.toLocaleString('en-GB')} of ${interviews.toLocaleString('en-GB')} interviews, ${said} s`)
  },
})
console.log(
  `${path}: ${Math.round(statSync(path).size / 1e6).toLocaleString('en-GB')} MB. Serve it: DATABASE_PATH=${path} npm start`,
)
