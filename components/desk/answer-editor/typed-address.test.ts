/** Addresses as people type them. */
import { expect, test } from 'vitest'
import { typedAddress } from './typed-address.ts'

test.each([
  ['https://www.example.org/a', 'https://www.example.org/a'],
  [' https://www.example.org ', 'https://www.example.org'],
  ['name@example.org', 'mailto:name@example.org'],
  ['mailto:name@example.org', 'mailto:name@example.org'],
  ['www.example.org', null],
  ['javascript:alert(1)//a@example.org', null],
  ['javascript:a@example.org', null],
  ['', null],
])('%j means %j', (typed, address) => expect(typedAddress(typed)).toBe(address))
