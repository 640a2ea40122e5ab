/**
 * What interviews with people at work are about, by the phrases that ask for it. It is how "How do you unwind?" is
 * known to be "What do you do to switch off?" with no word in common; it knows no bank.
 */
import { advice } from './themes/advice.ts'
import { career } from './themes/career.ts'
import { change } from './themes/change.ts'
import { culture } from './themes/culture.ts'
import { dreams } from './themes/dreams.ts'
import { fancy } from './themes/fancy.ts'
import { feeling } from './themes/feeling.ts'
import { institution } from './themes/institution.ts'
import { leisure } from './themes/leisure.ts'
import { lookingBack } from './themes/looking-back.ts'
import { making } from './themes/making.ts'
import { means } from './themes/means.ts'
import { people } from './themes/people.ts'
import { person } from './themes/person.ts'
import { role } from './themes/role.ts'
import { self } from './themes/self.ts'
import { table } from './themes/table.ts'
import { travel } from './themes/travel.ts'
import { working } from './themes/working.ts'

type Theme = {
  name: string
  /** From 0 to 1: how much the theme says about a question. */
  weight: number
  /** A question on it need not say "you". */
  impersonal: boolean
  phrases: readonly string[]
}

/**
 * A theme is a line with its name ("head.kind": two kinds of one head are related, and not the same), "!" where it is
 * impersonal, and its weight where that is not 1; its phrases follow, indented, between strokes. Words are compared by their
 * stems, without articles; "a|b" is either word, "*" up to six words of any kind, "=" the words as they are, "^" and "$" the
 * ends of the wording, "_" a name or a slot.
 */
export const themes: readonly Theme[] = [
  advice,
  career,
  change,
  culture,
  dreams,
  fancy,
  feeling,
  institution,
  leisure,
  lookingBack,
  making,
  means,
  people,
  person,
  role,
  self,
  table,
  travel,
  working,
]
  .flatMap((area) => area.trim().split('\n\n'))
  .map((theme) => {
    const [head = '', ...lines] = theme.split('\n')
    const [name = '', weight = '1'] = head.split(' ')
    return {
      name: name.replace('!', ''),
      weight: Number(weight),
      impersonal: name.endsWith('!'),
      phrases: lines.flatMap((line) => line.trim().split(' / ')),
    }
  })
