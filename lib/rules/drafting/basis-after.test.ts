/** What the next save starts from, where somebody went on typing while a save was under way. */
import { expect, test } from 'vitest'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import { basisAfter } from './basis-after.ts'
import { formOfContent } from './form-of-content.ts'
import { mergedWordings } from './merged-wordings.ts'
import { startedFrom } from './started-from.ts'

const wording = (headline: string, standfirst: string) => ({
  content: { ...emptyContent, headline, standfirst },
  leftOver: [],
})
const form = ({ content }: ReturnType<typeof wording>) => formOfContent(content, [])

const opened = wording('A headline', 'A standfirst.')
const before = { version: 3, startedFrom: startedFrom(opened) }
const sent = wording('Mine', 'A standfirst.')
/** My headline, put together with their standfirst. */
const came = wording('Mine', 'Theirs.')
const answered = { version: 5, startedFrom: startedFrom(came), form: form(came) }

test('where nothing was typed meanwhile, or where nobody else wrote, it is what was answered', () => {
  const own = form(sent)
  expect(basisAfter(before, own, own, answered)).toEqual({ version: 5, startedFrom: answered.startedFrom })
  expect(basisAfter(before, own, form(wording('Mine, longer', 'A standfirst.')), answered)).toEqual({
    version: 5,
    startedFrom: answered.startedFrom,
  })
})

test('a colleague’s words that came while mine were typed in the same place are not overtaken unseen', () => {
  const now = wording('Mine', 'Typed from the older words.')
  const basis = basisAfter(before, form(sent), form(now), answered)
  expect(basis.version).toBe(3)
  const next = mergedWordings(basis.startedFrom, now, came)
  expect([next.mine.standfirst, next.theirs.standfirst, next.overlaps]).toEqual([
    'Typed from the older words.',
    'Theirs.',
    true,
  ])
  expect(next.mine.headline).toBe('Mine')
})
