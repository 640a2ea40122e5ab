/** What the browser keeps of words that were not saved, and when it offers them back. */
import { describe, expect, it } from 'vitest'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import { formOfContent } from '#lib/rules/drafting/form-of-content.ts'
import { startedFrom } from '#lib/rules/drafting/started-from.ts'
import { forgetWords, keepWords, keptFor, wordsKept } from './kept-words.ts'
import { stillUnsaved } from './still-unsaved.ts'

/** As a browser's, in memory. */
function aStore() {
  const held = new Map<string, string>()
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
    key: (at: number) => [...held.keys()][at] ?? null,
    get length() {
      return held.size
    },
  }
}

const content = (headline: string, standfirst = '') => ({ ...emptyContent, headline, standfirst })
const form = (headline: string, standfirst = '') => formOfContent(content(headline, standfirst), [])
const marks = startedFrom({ content: content('Saved'), leftOver: [] })
const typed = (headline: string, at = 1) => ({ form: form(headline), version: 2, startedFrom: marks, at })

describe('the browser’s store', () => {
  it('gives back what one person typed into one interview, the newest first, until it is forgotten', () => {
    const store = aStore()
    keepWords(store, `${keptFor(1, 7)}one`, typed('Older', 1))
    keepWords(store, `${keptFor(1, 7)}two`, typed('Newer', 2))
    keepWords(store, `${keptFor(2, 7)}one`, typed('Somebody else’s', 3))
    keepWords(store, `${keptFor(1, 71)}one`, typed('Of another interview', 4))
    store.setItem(`${keptFor(1, 7)}three`, '{"form":"none"}')
    const kept = wordsKept(store, keptFor(1, 7))
    expect(kept.map(({ words }) => words.form.headline)).toEqual(['Newer', 'Older'])
    forgetWords(store, [kept[0]?.key ?? ''])
    expect(wordsKept(store, keptFor(1, 7))).toHaveLength(1)
  })

  it('that is switched off or full keeps nothing, and nobody is disturbed', () => {
    const off = () => {
      throw new Error('SecurityError')
    }
    const store = { getItem: off, setItem: off, removeItem: off, key: off, length: 1 }
    keepWords(store, 'one', typed('Typed'))
    forgetWords(store, ['one'])
    expect(wordsKept(store, 'one')).toEqual([])
  })
})

describe('words that were kept', () => {
  it('are offered while the draft does not have them', () => {
    expect(stillUnsaved(typed('Typed'), form('Saved'))).toBe('Changed: headline.')
  })

  it.each([
    ['were saved on the way out', form('Typed')],
    ['were saved, and somebody has written elsewhere since', form('Typed', 'Theirs.')],
  ])('are not offered where they %s', (_, now) => {
    expect(stillUnsaved(typed('Typed'), now)).toBeNull()
  })
})
