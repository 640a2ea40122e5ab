/** What a search of the bank finds, as an address asks for it. */
import { z } from 'zod'
import type { Desk } from '#lib/desk.ts'
import { cleanLine } from '#lib/rules/clean-text.ts'
import { fold } from '#lib/rules/questions/fold.ts'
import { theBank } from './the-bank.ts'

const asked = z.object({
  words: z.string().transform(cleanLine).catch(''),
  retired: z
    .literal('1')
    .transform(() => true)
    .catch(false),
})

/** Takes the address's parameters, whatever they are. Gives what was asked, what was found, and of how many. Refuses: not-found. */
export function findInBank(desk: Desk, parameters: unknown) {
  const { words, retired } = asked.parse(parameters)
  const wanted = fold(words).split(' ').filter(Boolean)
  const bank = theBank(desk).filter(({ retiredAt }) => retired || retiredAt === null)
  const found = bank.filter(({ wordings }) => {
    const text = wordings.map(fold).join(' ')
    return wanted.every((word) => text.includes(word))
  })
  return { words, retired, found, of: bank.length }
}
