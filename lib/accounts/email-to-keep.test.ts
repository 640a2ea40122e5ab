import { expect, test } from 'vitest'
import { emailToKeep } from './email-to-keep.ts'

test.each([
  ['ilse@sixty.example', 'ilse@sixty.example'],
  ['a'.repeat(400), 'a'.repeat(320)],
  [`${'a'.repeat(319)}😀`, `${'a'.repeat(319)}\ufffd`],
])('of %j a cookie can keep %j', (typed, kept) => {
  expect(emailToKeep(typed)).toBe(kept)
  expect(decodeURIComponent(encodeURIComponent(emailToKeep(typed)))).toBe(kept)
})
