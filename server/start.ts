/** The command behind `npm start` and, with `--dev`, `npm run dev`. */
import { parseArgs } from 'node:util'
import { WrongSettings } from '#lib/configuration/settings.ts'
import { NotServed } from '#lib/installation/not-served.ts'
import { serve } from './serve.ts'

const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } })

try {
  await serve(values)
} catch (error) {
  // What the operator can mend is a sentence; anything else is ours, with all that we know about it.
  console.error(error instanceof WrongSettings || error instanceof NotServed ? error.message : error)
  process.exit(1)
}
