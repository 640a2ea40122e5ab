import { expect, it } from 'vitest'
import { isChatter } from './chatter.ts'

it.each([
  'Photo: Lena Marsh',
  'She has worked here since the spring of 1998.',
  'Please complete our feedback form.',
  'Read the issue',
])('%s asks nothing', (line) => {
  expect(isChatter(line)).toBe(true)
})

it.each([
  'What are you reading?',
  'Please complete this sentence: leadership is…',
  'Career',
  'Watch or read: which do you do?',
])('%s asks', (line) => {
  expect(isChatter(line)).toBe(false)
})
